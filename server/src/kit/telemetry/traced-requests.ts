import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { patternOf } from './access-log.ts';
import { withSpan } from './context.ts';
import { isTracing, openSpan, type Span } from './tracing.ts';

const spans = new WeakMap<FastifyRequest, Span>();

/** A span for every request, from its first hook to the last byte of its answer, named after its route. */
export function traceRequests(fastify: FastifyInstance): void {
  if (!isTracing()) return;
  fastify.addHook('onRequest', (request, _reply, next) => {
    const span = openSpan({ name: nameOf(request), kind: 'server', attributes: aboutOf(request) }, request.headers);
    if (!span) return next();
    spans.set(request, span);
    withSpan(span, next);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    end(spans.get(request), reply);
    done();
  });
}

function end(span: Span | undefined, { statusCode }: FastifyReply): void {
  span?.set({ 'http.response.status_code': statusCode });
  span?.end(statusCode >= 500 ? { code: String(statusCode) } : undefined);
}

function nameOf(request: FastifyRequest): string {
  return `${request.method} ${patternOf(request) ?? ''}`.trim();
}

function aboutOf(request: FastifyRequest) {
  return {
    'http.request.method': request.method,
    'http.route': patternOf(request) ?? undefined,
    'url.scheme': request.protocol,
  };
}
