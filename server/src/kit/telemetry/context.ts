import { AsyncLocalStorage } from 'node:async_hooks';
import { newId } from '../ids.ts';
import type { Span } from './tracing.ts';

interface Context {
  readonly correlationId: string;
  /** What is being traced, while a collector is told. */
  readonly span?: Span | undefined;
}

const storage = new AsyncLocalStorage<Context>();
const HEADER = 'x-correlation-id';

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Runs `work` under the correlation id the caller sent, or a new one. */
export function withContext<T>(headers: Headers, work: () => T): T {
  return storage.run({ correlationId: correlationOf(headers) }, work);
}

/** The correlation id a request carries, or a new one when it carries none (or something that is not an id). */
function correlationOf(headers: Headers): string {
  const given = headers[HEADER];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
}

/** The id to quote in logs, audit rows and problems; undefined outside a request or job. */
export function correlationId(): string | undefined {
  return storage.getStore()?.correlationId;
}

/** Runs `work` as part of a span. */
export function withSpan<T>(span: Span, work: () => T): T {
  return storage.run({ correlationId: correlationId() ?? newId(), span }, work);
}

export function presentSpan(): Span | undefined {
  return storage.getStore()?.span;
}

/** What another process of the house must be told, so that what it does there belongs to what is done here. */
export function telemetryHeaders(): Record<string, string> {
  const { correlationId: id, span } = storage.getStore() ?? {};
  return { ...(id ? { [HEADER]: id } : {}), ...(span ? { traceparent: span.traceparent } : {}) };
}
