import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Route } from '@estrade/api/route';
import type { FastifyInstance } from 'fastify';
import { reaches, type Actor, type ActorRole } from '../auth/actor.ts';
import { Refusal } from '../refusal.ts';
import { answer } from './answer.ts';
import { Idempotency } from './idempotency.ts';
import { keyOf } from './input.ts';
import { answerProblem } from './problem-filter.ts';
import { RateLimits } from './rate-limits.ts';
import { type Gate, gateOf, type ServedRequest, type Serving, servingsOf } from './serves.ts';

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** A route, and everything a request to it passes. */
interface Counter {
  readonly serving: Serving;
  readonly controller: Methods;
  readonly gate: Gate | undefined;
  readonly limits: RateLimits;
  readonly idempotency: Idempotency;
}

/**
 * Serves the routes of all controllers of this process. They are given to Fastify as they are: guards, pipes and
 * interceptors of the framework's own router would do the same through observables, at twice the price of a request.
 */
export function serveAll(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const [limits, idempotency] = [app.get(RateLimits), app.get(Idempotency)];
  for (const { controllers } of app.get(ModulesContainer).values()) {
    for (const { metatype, instance } of controllers.values()) {
      const gateClass = gateOf(metatype as object);
      const gate = gateClass && app.get<Gate>(gateClass, { strict: false });
      for (const serving of servingsOf(metatype as { prototype: object }))
        open(fastify, { serving, controller: instance as Methods, gate, limits, idempotency });
    }
  }
}

function open(fastify: FastifyInstance, counter: Counter): void {
  const { route } = counter.serving;
  fastify.route({
    method: route.method,
    url: `/api${route.path}`,
    // what is only read may be long; what answers an act is short, and in more of a hurry
    ...(route.method !== 'GET' && { compress: false as const }),
    handler: (request, reply) => {
      serve(counter, request as ServedRequest)
        .then(
          (value) => answer(reply, route, value),
          (error: unknown) => answerProblem(error, request, reply),
        )
        .catch((error: unknown) => answerProblem(error, request, reply));
    },
    errorHandler: answerProblem,
  });
}

async function serve(counter: Counter, request: ServedRequest): Promise<unknown> {
  const { route } = counter.serving;
  counter.limits.hold(route, request.actor);
  admit(route, request.actor);
  counter.gate?.admit(request);
  if (route.idempotent !== 'stored') return call(counter, request);
  return counter.idempotency.once(keyed(route, request), () => call(counter, request));
}

async function call({ serving, controller }: Counter, request: ServedRequest): Promise<unknown> {
  const args: unknown[] = [];
  for (const source of serving.sources) {
    const value = source(request, serving.route);
    args.push(value instanceof Promise ? await value : value);
  }
  return controller[serving.method]!(...args);
}

const NEEDS: Record<Route['access'], ActorRole> = {
  anyone: 'visitor',
  member: 'member',
  moderator: 'moderator',
  admin: 'admin',
};

/** Lets in who the route is for. */
function admit({ access }: Route, { id, role }: Actor): void {
  if (!reaches(role, NEEDS[access])) throw new Refusal(id ? 'kit.forbidden' : 'kit.sign_in');
}

function keyed(route: Route, request: ServedRequest) {
  const { actor, params, body } = request;
  return { actor: actor.id ?? actor.ip, key: keyOf(request), route: route.name, request: [params, body] };
}
