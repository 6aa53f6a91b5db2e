import { AsyncLocalStorage } from 'node:async_hooks';
import { newId } from '../ids.ts';

interface Context {
  readonly correlationId: string;
}

const storage = new AsyncLocalStorage<Context>();
const HEADER = 'x-correlation-id';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

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

export function enterContext(id: string): void {
  storage.enterWith({ correlationId: id });
}

export function telemetryHeaders(): Record<string, string> {
  const id = correlationId();
  return id ? { [HEADER]: id } : {};
}
