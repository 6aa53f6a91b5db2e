import type { ClientImport as Dto } from '@estrade/api/clients-import';
import type { z } from 'zod';
import { sentenceOf } from '#kit/text/message';
import type { ClientImport, KeptClient, Outcome } from './client-import.ts';
import type { ShownImport } from './imports.service.ts';
import type { Remark } from './reading.ts';

type Locale = 'fr' | 'en';

/** An import in a list: what it was, and what it did. */
export function toLine(one: ClientImport) {
  const { id, filename, status, createdAt, findings } = one;
  const { rows, created, merged, refusedRows: refused } = findings;
  return { id, filename, status, rows, created, merged, refused, createdAt: createdAt.toISOString() };
}

export function toDto({ one, outcome }: ShownImport, locale: Locale): z.input<typeof Dto> {
  const { findings, kept, organizationId } = one;
  return {
    ...toLine(one),
    ...(one.status === 'done' && countsOf(one, outcome)),
    organizationId,
    columns: findings.columns.map(({ name, field, samples }) => ({ name, field, samples: [...samples] })),
    fields: [...findings.fields],
    blockers: findings.blockers.map(({ field, code, params }) => {
      return { field, code, detail: sentenceOf({ code, params: { field, ...params } }, locale) };
    }),
    sample: findings.sample.map((row) => ({ ...row, tags: [...row.tags] })),
    problems: problemsOf(one, outcome, locale),
    more: findings.more,
    progress: outcome.done,
    kept: kept.map(({ clientId, name, why }) => ({ clientId, name, code: why, detail: KEPT[why][locale] })),
  };
}

function countsOf({ findings }: ClientImport, { created, merged, refused }: Outcome) {
  return { created, merged, refused: findings.refusedRows + refused.length };
}

function problemsOf({ findings }: ClientImport, outcome: Outcome, locale: Locale) {
  return [
    ...[...findings.refused, ...outcome.refused].map((remark) => toProblem(remark, { refused: true, locale })),
    ...findings.notes.map((remark) => toProblem(remark, { refused: false, locale })),
  ].toSorted((a, b) => a.line - b.line);
}

function toProblem(
  { line, column, code, value, params }: Remark,
  { refused, locale }: { readonly refused: boolean; readonly locale: Locale },
) {
  return { line, column, code, refused, value: value || null, detail: sentenceOf({ code, params }, locale) };
}

const KEPT: Readonly<Record<KeptClient['why'], Record<Locale, string>>> = {
  edited: { fr: 'Modifiée depuis l’import.', en: 'Changed since the import.' },
  used: { fr: 'A acheté, réservé ou reçu des notes depuis.', en: 'Has bought, booked or been noted on since.' },
};
