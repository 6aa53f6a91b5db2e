import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type RefusalKind } from '../refusal.ts';
import { patternOf } from '../telemetry/access-log.ts';
import { logger } from '../telemetry/logger.ts';
import { problemOf } from './problem.ts';
import type { ServedRequest } from './serves.ts';

/** Refusals that pass by themselves: the answer says when to try again. */
const WAIT = new Set<RefusalKind>(['too_many', 'unavailable']);

/** Every error becomes problem+json; a bug is logged with its stack, never sent. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error, (request as Partial<ServedRequest>).actor?.locale ?? 'fr');
  if (problem.status === 500) logger.error({ err: error, method: request.method, route: patternOf(request) }, 'bug');
  if (error instanceof Refusal && WAIT.has(error.kind))
    void reply.header('retry-after', String(error.params['seconds'] ?? 60));
  void reply.status(problem.status).type('application/problem+json').send(problem);
}

/** The same for what the framework itself answers: addresses that nobody serves. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
