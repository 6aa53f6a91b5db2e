import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServedRequest } from '../http/serves.ts';
import { logger } from './logger.ts';

/** Asked every few seconds by whoever watches over the process: of interest only when they fail. */
const WATCHED = new Set(['/api/health', '/api/ready']);

/**
 * One line a request: which route, how it ended, how long it took, for whom. Never the address itself, which may carry the
 * secret of an order or a link, and nothing of bodies or headers.
 */
export function logAccess(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const level = levelOf(reply.statusCode, patternOf(request));
    if (logger.isLevelEnabled(level)) logger[level](line(request, reply), 'request');
    done();
  });
}

/** The route as it was declared, `/api/orders/:secret`; null for an address nobody serves. */
export function patternOf(request: FastifyRequest): string | null {
  return request.routeOptions.url ?? null;
}

function line(request: FastifyRequest, reply: FastifyReply) {
  return {
    method: request.method,
    route: patternOf(request),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    actorId: (request as Partial<ServedRequest>).actor?.id ?? null,
    correlationId: reply.getHeader('x-correlation-id'),
  };
}

function levelOf(status: number, pattern: string | null): 'error' | 'warn' | 'info' | 'debug' {
  if (status >= 500) return 'error';
  if (status >= 400) return 'warn';
  return pattern !== null && WATCHED.has(pattern) ? 'debug' : 'info';
}
