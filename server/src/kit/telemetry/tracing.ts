import { correlationId, type Headers, presentSpan, withSpan } from './context.ts';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One piece of work in a trace. Addresses, bodies and parameters never become part of it: they may be secrets. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  /** As the W3C header carries it. */
  readonly traceparent: string;
  set(attributes: Attributes): void;
  rename(name: string): void;
  /** Ends it; with an error when the work failed. What is expected to be refused did not fail. */
  end(error?: unknown): void;
}

export interface SpanWish {
  readonly name: string;
  /** `server` was asked from outside, `client` asks something outside, `consumer` takes up what waited. */
  readonly kind: 'server' | 'client' | 'consumer';
  readonly attributes?: Attributes;
}

/** Opens spans for a collector. */
export interface Tracer {
  open(wish: SpanWish, parent: string | undefined): Span;
  /** Sends what has not been sent, at most so many milliseconds. */
  close(limitMs: number): Promise<void>;
}

let tracer: Tracer | undefined;
let users = 0;

/**
 * Traces from now on, when there is a collector; else nothing of it is even loaded. Spans are opened at our own seams instead of
 * by instrumentations that patch libraries: those write the addresses of requests down, and ours carry secrets.
 */
export async function startTracing(settings: {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  readonly MODULES: readonly string[];
}): Promise<(limitMs: number) => Promise<void>> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, MODULES } = settings;
  if (endpoint === undefined) return async () => undefined;
  const { collector } = await import('./collector.ts');
  const mine = (tracer ??= collector(endpoint, { 'estrade.modules': MODULES.join(',') }));
  users++;
  return async (limitMs) => {
    if (--users > 0) return;
    tracer = undefined;
    await mine.close(limitMs);
  };
}

/** Is anybody told? */
export function isTracing(): boolean {
  return tracer !== undefined;
}

/** A span of its own, under the present one or the one a request names in its headers; undefined when nobody is told. */
export function openSpan(wish: SpanWish, from: Headers = {}): Span | undefined {
  if (!tracer) return undefined;
  const attributes = { ...wish.attributes, 'estrade.correlation_id': correlationId() };
  const given = from['traceparent'];
  return tracer.open(
    { ...wish, attributes },
    presentSpan()?.traceparent ?? (typeof given === 'string' ? given : undefined),
  );
}

/** Runs `work` as a span; just runs it when nobody is told. */
export async function inSpan<T>(wish: SpanWish, work: () => Promise<T>, from: Headers = {}): Promise<T> {
  const span = openSpan(wish, from);
  if (!span) return work();
  try {
    const result = await withSpan(span, work);
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}
