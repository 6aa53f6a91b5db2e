import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.ts';
import { ACCESS_COOKIE, verifyAccess } from './access-token.ts';
import type { Actor } from './actor.ts';
import type { SessionGate } from './session-gate.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface AuthenticateOptions {
  readonly secret: string;
  readonly gate: SessionGate;
  /** Origins whose pages may act with a cookie. */
  readonly origins: readonly string[];
}

/**
 * Finds who sends a request: bearer token, or the access cookie. A change made with a cookie must come from one of our
 * own pages (Origin or Sec-Fetch-Site), which is what stops cross-site request forgery.
 */
export async function authenticate(request: FastifyRequest, options: AuthenticateOptions): Promise<Actor> {
  const visitor = visitorOf(request);
  const bearer = bearerOf(request);
  const withCookie = !bearer && Object.keys(request.cookies).length > 0;
  if (withCookie && !SAFE.has(request.method)) refuseForeign(request, options.origins);
  const token = bearer ?? request.cookies[ACCESS_COOKIE];
  const claims = token ? await verifyAccess(options.secret, token) : null;
  if (!claims || !(await options.gate.alive(claims.sid))) return visitor;
  return { ...visitor, id: claims.sub, role: claims.role, session: claims.sid };
}

function visitorOf(request: FastifyRequest): Actor {
  const userAgent = (request.headers['user-agent'] ?? '').slice(0, 300);
  return { id: null, role: 'visitor', session: null, locale: localeOf(request), ip: request.ip, userAgent };
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return headers.authorization?.startsWith('Bearer ') ? headers.authorization.slice(7) : undefined;
}

/** Throws when a page of somebody else sent it. */
export function refuseForeign(request: FastifyRequest, origins: readonly string[]): void {
  const origin = request.headers.origin;
  const site = request.headers['sec-fetch-site'];
  const ours = origin
    ? origins.includes(origin) || originOf(request) === origin
    : site === undefined || site === 'same-origin' || site === 'none';
  if (!ours) throw new Refusal('kit.cross_site');
}

function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

function localeOf(request: FastifyRequest): 'fr' | 'en' {
  const wanted = request.headers['accept-language'] ?? '';
  const first = wanted
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((tag) => tag === 'fr' || tag === 'en');
  return first === 'en' ? 'en' : 'fr';
}
