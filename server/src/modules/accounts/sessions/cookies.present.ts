import type { z } from 'zod';
import type { SignedIn } from '@estrade/api/accounts-shapes';
import { ACCESS_COOKIE, ACCESS_SECONDS } from '#kit/auth/access-token';
import type { Config } from '#kit/config/settings';
import { type Cookie, Reply } from '#kit/http/reply';
import { toMemberDto } from '../accounts.present.ts';
import type { Issued } from './sessions.service.ts';

export const REFRESH_COOKIE = 'estrade_refresh';
/** Proves, when the link of a letter is followed, that it is the browser that signed up. */
export const BROWSER_COOKIE = 'estrade_signup';
/** What a sign-in through a provider has to remember until people come back. */
export const FLOW_COOKIE = 'estrade_oidc';

const AUTH_PATH = '/api/auth';
const HALF_A_YEAR = 180 * 86_400;

/** « You are signed in », in the body and in cookies. */
export function signedIn(issued: Issued, config: Config): Reply<z.input<typeof SignedIn>> {
  return new Reply(signedInBody(issued), { cookies: sessionCookies(issued, config) });
}

export function signedInBody(issued: Issued): z.input<typeof SignedIn> {
  return { accessToken: issued.accessToken, expiresInSeconds: ACCESS_SECONDS, member: toMemberDto(issued.member) };
}

/** Goes on to a page, signed in. */
export function signedInAndGo(issued: Issued, config: Config, location: string): Reply<undefined> {
  return new Reply(undefined, {
    cookies: [...sessionCookies(issued, config), forget(FLOW_COOKIE, AUTH_PATH, config)],
    location,
  });
}

/** Goes to a page where one can sign in; what was left of a session is forgotten. */
export function signedOut(config: Config, location?: string): Reply<undefined> {
  const cookies = [forget(ACCESS_COOKIE, '/', config), forget(REFRESH_COOKIE, AUTH_PATH, config)];
  return new Reply(undefined, location === undefined ? { cookies } : { cookies, location });
}

/** Kept for an hour by the cookie path of sign-in only. */
export function keptWhileSigningIn(name: string, value: string, config: Config): Cookie {
  return {
    name,
    value,
    path: AUTH_PATH,
    secure: isSecure(config),
    maxAgeSeconds: name === FLOW_COOKIE ? 3_600 : 3 * 86_400,
  };
}

export function sessionCookies({ accessToken, refreshToken }: Issued, config: Config): Cookie[] {
  const secure = isSecure(config);
  return [
    { name: ACCESS_COOKIE, value: accessToken, path: '/', secure, maxAgeSeconds: ACCESS_SECONDS },
    { name: REFRESH_COOKIE, value: refreshToken, path: AUTH_PATH, secure, maxAgeSeconds: HALF_A_YEAR },
  ];
}

function forget(name: string, path: string, config: Config): Cookie {
  return { name, value: '', path, secure: isSecure(config), maxAgeSeconds: 0 };
}

function isSecure(config: Config): boolean {
  return config.publicUrl.startsWith('https:');
}
