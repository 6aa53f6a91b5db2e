import { pino } from 'pino';
import { correlationId } from './context.ts';

/** Structured log of the process, one JSON object a line, with the correlation id of the request or job at hand. */
export const logger = pino({
  level: process.env['LOG_LEVEL'] || 'info',
  base: { service: 'estrade' },
  mixin: () => {
    const id = correlationId();
    return id ? { correlationId: id } : {};
  },
  redact: ['req.headers.authorization', 'req.headers.cookie', 'password', 'token'],
});
