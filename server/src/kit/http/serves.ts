import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { In, Out, Route } from '@estrade/api/route';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import { InvalidInput } from './problem.ts';
import type { FileReply } from './file-reply.ts';
import type { JsonText } from './json-text.ts';
import type { Reply } from './reply.ts';

const ROUTE = Symbol('route');

/** A request that has been looked at: who sends it is known. */
export interface ServedRequest extends FastifyRequest {
  actor: import('../auth/actor.ts').Actor;
}

type Answered<R extends Route> = Out<R> | Reply<Out<R>> | FileReply | JsonText;
type Handler<R extends Route> = (...args: never[]) => Promise<Answered<R> | void> | Answered<R>;

/** Serves a route of the API: method, path, status, input and output all come from its declaration. */
export function Serves<R extends Route>(
  route: R,
): <H extends Handler<R>>(target: object, key: string, descriptor: TypedPropertyDescriptor<H>) => void {
  return applyDecorators(
    RequestMapping({ method: RequestMethod[route.method], path: route.path }),
    HttpCode(route.ok.status),
    SetMetadata(ROUTE, route),
  );
}

/** The route a handler serves; undefined for what is not part of the API. */
export function routeOf(context: ExecutionContext): Route | undefined {
  return Reflect.getMetadata(ROUTE, context.getHandler()) as Route | undefined;
}

/** Parsed parameters, query, body and idempotency key of the request. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext): In<Route> => {
  const route = routeOf(context);
  if (!route) throw new Error('@Input outside a served route');
  return parse(route, context.switchToHttp().getRequest<FastifyRequest>());
});

/** A cookie the request carries: `@FromCookie('name') value: string | undefined`. */
export const FromCookie = createParamDecorator(
  (name: string, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().cookies[name],
);

/** Who sends the request. */
export const By = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<ServedRequest>().actor,
);

function parse(route: Route, request: FastifyRequest): In<Route> {
  if (request.url.includes('%00')) throw new Refusal('kit.unreadable'); // no text of ours holds a NUL, PostgreSQL takes none
  const key = String(request.headers['idempotency-key'] ?? '');
  if (route.idempotent && !/^[\x21-\x7e]{8,128}$/.test(key))
    throw new Refusal('kit.key_required', {}, 'Idempotency-Key');
  const issues: InvalidInput['issues'][number][] = [];
  const part = (schema: Route['body'], value: unknown, prefix: string[]) => {
    if (!schema) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    issues.push(...parsed.error.issues.map((issue) => ({ ...issue, path: [...prefix, ...issue.path] })));
    return undefined;
  };
  const params = part(route.params, request.params, []);
  if (issues.length > 0) throw new Refusal('kit.not_found'); // an id that cannot exist
  const query = part(route.query, request.query, []);
  const body = route.accepts && route.accepts !== 'json' ? undefined : part(route.body, request.body, []);
  if (issues.length > 0) throw new InvalidInput(issues);
  return { params, query, body, key } as In<Route>;
}
