import { Problem } from '@estrade/api/common';
import { urlOf } from '@estrade/api/client';
import type { LiveRoute } from '@estrade/api/live';
import type { FastifyInstance } from 'fastify';
import { signAccess, type AccessClaims } from '../auth/access-token.ts';
import type { Actor } from '../auth/actor.ts';
import { problemOf } from '../http/problem.ts';
import { Turns } from '../turns.ts';
import type { Reading } from './room.ts';

const AT_ONCE = 8;
const FINAL = new Set([401, 403, 404, 410, 422]);

export interface Wanted {
  readonly route: LiveRoute;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number | boolean>>;
}

export type Read = (actor: Actor, wanted: Wanted) => Promise<Reading>;

/**
 * Reads a route in somebody's name, as if they asked themselves: the same rights, limits and refusals, wherever its module
 * runs. A session that was ended meanwhile reads nothing.
 */
export function readerOf(fastify: FastifyInstance, secret: string): Read {
  const turns = new Turns(AT_ONCE, Number.MAX_SAFE_INTEGER);
  return async (actor, { route, params, query }) => {
    const token = await tokenOf(actor, secret);
    const headers = { 'accept-language': actor.locale, ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const request = { method: 'GET', url: urlOf(route, { params, query }), remoteAddress: actor.ip, headers } as const;
    const taken = await turns.take(() => fastify.inject(request));
    const { statusCode, body } = taken!.value;
    if (statusCode === 200) return { ok: true, answer: JSON.parse(body) as unknown };
    const said = Problem.safeParse(parsed(body));
    const problem = said.success ? said.data : problemOf(new Error(`${route.name}: ${statusCode}`), actor.locale);
    return { ok: false, problem, final: FINAL.has(statusCode) };
  };
}

async function tokenOf({ id, session, role }: Actor, secret: string): Promise<string | null> {
  if (!id || !session) return null;
  return signAccess(secret, { sub: id, sid: session, role: role as AccessClaims['role'] });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
