import type { Problem } from '@estrade/api/common';
import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import './refusals.ts';
import { Refusal, type RefusalKind } from '../refusal.ts';
import { correlationId } from '../telemetry/context.ts';
import { sentenceOf, type Locale } from '../text/message.ts';

const STATUS: Record<RefusalKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_many: 429,
  unavailable: 503,
};

/** Input that does not match its schema; becomes one problem with every field in it. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly issues: readonly z.core.$ZodIssue[];
  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('kit.invalid');
    this.issues = issues;
  }
}

/** Any error as problem+json (RFC 9457). What is not expected is a bug: 503 or 500 without detail. */
export function problemOf(error: unknown, locale: Locale): Problem {
  if (error instanceof InvalidInput) return invalid(error.issues, locale);
  if (error instanceof Refusal) return refused(error, locale);
  const refusal = translate(error);
  if (refusal) return refused(refusal, locale);
  return { ...refused(new Refusal('kit.bug'), locale), status: 500, title: 'Internal Server Error' };
}

function refused(refusal: Refusal, locale: Locale): Problem {
  const status = STATUS[refusal.kind];
  const detail = sentenceOf(refusal, locale);
  const params = Object.keys(refusal.params).length > 0 ? { params: { ...refusal.params } } : {};
  return {
    type: `urn:estrade:${refusal.code}`,
    title: TITLES[status]!,
    status,
    code: refusal.code,
    detail,
    correlationId: correlationId(),
    ...params,
    ...(refusal.field ? { field: refusal.field } : {}),
  };
}

const TITLES: Record<number, string> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

function invalid(issues: readonly z.core.$ZodIssue[], locale: Locale): Problem {
  const errors = issues
    .slice(0, 50)
    .map((issue) => ({ field: issue.path.join('.'), code: `kit.${issue.code}`, detail: sentence(issue, locale) }));
  return { ...refused(new Refusal('kit.invalid'), locale), errors };
}

const zodTexts = { fr: z.locales.fr().localeError, en: z.locales.en().localeError };
const EMPTY = { fr: 'À remplir.', en: 'Required.' };

function sentence(issue: z.core.$ZodIssue, locale: Locale): string {
  if (isEmpty(issue)) return EMPTY[locale];
  const text = zodTexts[locale](issue as never);
  return typeof text === 'string' ? text : (text?.message ?? issue.message);
}

function isEmpty(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'too_small') return issue.minimum === 1 && issue.origin === 'string';
  return issue.code === 'invalid_type' && issue.input === undefined;
}

/** Refusals said by Fastify or Nest themselves, by status. */
const SAID: Readonly<Record<number, string>> = {
  404: 'kit.not_found',
  413: 'kit.too_large',
  415: 'kit.unsupported_type',
};

function translate(error: unknown): Refusal | null {
  const status = statusOf(error);
  if (status < 400 || status >= 500) return null;
  return new Refusal(SAID[status] ?? 'kit.unreadable');
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return (error as { statusCode?: number }).statusCode ?? 500;
}
