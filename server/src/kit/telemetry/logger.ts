import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import { correlationId, presentSpan } from './context.ts';

/**
 * Structured log of the process, one JSON object a line, with the correlation id of the request or job at hand, and its trace
 * when it is traced. Its level is a setting, given by `logAt` once settings are read.
 */
export const logger = pino({
  level: 'info',
  base: { service: 'estrade' },
  mixin: () => {
    const [id, span] = [correlationId(), presentSpan()];
    const traced = span ? { trace_id: span.traceId, span_id: span.spanId } : {};
    return id ? { correlationId: id, ...traced } : traced;
  },
  // PostgreSQL quotes the whole row in the detail of an error
  redact: ['req.headers.authorization', 'req.headers.cookie', 'password', 'token', 'err.detail'],
});

/** Leaves out what is less serious: `warn` keeps warnings and errors. */
export function logAt(level: string): void {
  logger.level = level;
}

/** What the framework says of itself, in the same log. */
export const frameworkLog: LoggerService = {
  log: (message: unknown, context: unknown) => logger.debug({ context }, String(message)),
  warn: (message: unknown, context: unknown) => logger.warn({ context }, String(message)),
  error: (message: unknown, stack: unknown, context: unknown) => logger.error({ context, stack }, String(message)),
  fatal: (message: unknown, stack: unknown, context: unknown) => logger.fatal({ context, stack }, String(message)),
};
