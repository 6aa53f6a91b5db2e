import { z } from 'zod';
import type { Session, SignIn } from '@estrade/api/accounts-shapes';
import type { Actor } from '#kit/auth/actor';
import { decodeCursor } from '#kit/http/cursor';
import { deviceOf } from './device.ts';
import type { SavedSession } from './sessions.repository.ts';
import type { SavedSignIn } from './sign-ins.repository.ts';

export function toSessionDto(session: SavedSession, actor: Actor): z.input<typeof Session> {
  return {
    id: session.id,
    ...deviceOf(session.userAgent),
    ip: session.ip,
    startedAt: session.startedAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    current: session.id === actor.session,
  };
}

export function toSignInDto(row: SavedSignIn): z.input<typeof SignIn> {
  const { id, outcome, method, provider, ip } = row;
  return { id, at: row.at.toISOString(), outcome, method, provider, ip, ...deviceOf(row.userAgent) };
}

/** The id a list goes on after: ids sort by the time they were made. */
export function idAfter(cursor: string | undefined): string | undefined {
  return decodeCursor(cursor, z.tuple([z.uuid()]))?.[0];
}
