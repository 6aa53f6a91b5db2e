import { setTimeout as sleep } from 'node:timers/promises';
import {
  diag,
  DiagLogLevel,
  type Context,
  ROOT_CONTEXT,
  type Span as OtelSpan,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { Refusal } from '../refusal.ts';
import { logger } from './logger.ts';
import { readTraceparent, writeTraceparent } from './traceparent.ts';
import type { Attributes, Span, Tracer } from './tracing.ts';

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT, consumer: SpanKind.CONSUMER };

/**
 * Sends spans to a collector, OTLP over HTTP as JSON, in batches. Name, sampling and headers of the usual OTEL_ variables
 * hold. A collector that is away is warned of, and delays nothing.
 */
export function collector(endpoint: string, attributes: Attributes): Tracer {
  diag.setLogger(
    { error: warn, warn, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const named = resourceFromAttributes({ 'service.name': 'estrade', ...attributes });
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, timeoutMillis: 5_000 });
  const provider = new BasicTracerProvider({
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('estrade');
  return {
    open: ({ name, kind, attributes: about }, parent) =>
      spanOf(tracer.startSpan(name, { kind: KINDS[kind], attributes: { ...about } }, contextOf(parent))),
    close: async (limitMs) => {
      const sent = provider.shutdown().catch((error: unknown) => logger.warn({ err: error }, 'traces'));
      await Promise.race([sent, sleep(limitMs, undefined, { ref: false })]);
    },
  };
}

function warn(message: string): void {
  logger.warn({ detail: message }, 'traces');
}

function quiet(): void {}

function contextOf(parent: string | undefined): Context {
  const known = parent === undefined ? undefined : readTraceparent(parent);
  if (!known) return ROOT_CONTEXT;
  const { flags: traceFlags, ...ids } = known;
  return trace.setSpanContext(ROOT_CONTEXT, { ...ids, traceFlags, isRemote: true });
}

function spanOf(span: OtelSpan): Span {
  const { traceId, spanId, traceFlags: flags } = span.spanContext();
  return {
    traceId,
    spanId,
    traceparent: writeTraceparent({ traceId, spanId, flags }),
    set: (attributes) => void span.setAttributes({ ...attributes }),
    rename: (name) => void span.updateName(name),
    end: (error) => {
      if (error !== undefined && !isExpected(error)) fail(span, error);
      span.end();
    },
  };
}

function isExpected(error: unknown): boolean {
  return error instanceof Refusal && error.kind !== 'unavailable';
}

/** What PostgreSQL says in detail may quote a row: only the kind of error is told. */
function fail(span: OtelSpan, error: unknown): void {
  const { name, code } = error as { name?: string; code?: string };
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', code ?? name ?? 'error');
}
