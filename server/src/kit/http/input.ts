import type { In, Route } from '@estrade/api/route';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import { InvalidInput } from './problem.ts';

/** What a route is given, through its schemas; throws everything that is wrong with it at once. */
export function parse(route: Route, request: FastifyRequest): In<Route> {
  if (request.url.includes('%00')) throw new Refusal('kit.unreadable'); // no text of ours holds a NUL, PostgreSQL takes none
  const key = route.idempotent ? keyOf(request) : '';
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

/** The `Idempotency-Key` of a request that must carry one. */
export function keyOf({ headers }: FastifyRequest): string {
  const key = String(headers['idempotency-key'] ?? '');
  if (!/^[\x21-\x7e]{8,128}$/.test(key)) throw new Refusal('kit.key_required', {}, 'Idempotency-Key');
  return key;
}
