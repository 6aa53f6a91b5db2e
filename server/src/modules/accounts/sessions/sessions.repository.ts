import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import type { DB } from '../accounts.tables.ts';
import type { Family } from './rotation.ts';

export type Method = 'password' | 'confirmation' | 'reset' | 'oidc';
export type EndedWhy = 'signed_out' | 'ended' | 'password' | 'suspended' | 'reuse';

export interface NewSession {
  readonly id: string;
  readonly memberId: string;
  readonly method: Method;
  readonly provider: string | null;
  readonly ip: string;
  readonly userAgent: string;
}

export interface SavedSession {
  readonly id: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

/** A session locked with the token that was presented, and the database's time. */
export interface LockedFamily extends Family {
  readonly sessionId: string;
  readonly memberId: string;
  readonly tokenGeneration: number;
  readonly now: Date;
}

@Injectable()
export class SessionsRepository {
  /** Lives thirty days after each use, half a year in all. */
  async insert(tx: Tx, session: NewSession): Promise<void> {
    await sql`
      insert into accounts.sessions (id, member_id, method, provider, ip, user_agent, expires_at)
      values (${session.id}, ${session.memberId}, ${session.method}, ${session.provider}, ${session.ip}, ${session.userAgent}, now() + interval '30 days')`.execute(
      tx,
    );
    await sql`update accounts.members set last_seen_at = now() where id = ${session.memberId}`.execute(tx);
  }

  async insertToken(tx: Tx, token: { hash: Buffer; sessionId: string; generation: number }): Promise<void> {
    await tables<DB>(tx)
      .insertInto('accounts.refresh_tokens')
      .values({ hash: token.hash, session_id: token.sessionId, generation: token.generation })
      .execute();
  }

  /** Whoever presents a token of the same session meanwhile waits. */
  async lockFamily(tx: Tx, tokenHash: Buffer): Promise<LockedFamily | undefined> {
    const { rows } = await sql<LockedFamily>`
      select s.id as "sessionId", s.member_id as "memberId", s.ended_at as "endedAt", s.expires_at as "expiresAt", s.generation,
        s.presented_hash as "presentedHash", s.presented_at as "presentedAt", t.generation as "tokenGeneration", clock_timestamp() as now
      from accounts.refresh_tokens t join accounts.sessions s on s.id = t.session_id
      where t.hash = ${tokenHash} for update of s`.execute(tx);
    return rows[0];
  }

  async advance(tx: Tx, sessionId: string, token: { hash: Buffer; generation: number }): Promise<void> {
    await sql`
      update accounts.sessions set generation = ${token.generation}, presented_hash = ${token.hash}, presented_at = clock_timestamp()
      where id = ${sessionId}`.execute(tx);
  }

  async touch(tx: Tx, sessionId: string, from: { ip: string; userAgent: string }): Promise<void> {
    await sql`
      with used as (
        update accounts.sessions set last_used_at = now(), ip = ${from.ip}, user_agent = ${from.userAgent},
          expires_at = least(now() + interval '30 days', started_at + interval '180 days')
        where id = ${sessionId} returning member_id)
      update accounts.members set last_seen_at = now() where id = (select member_id from used)`.execute(tx);
  }

  async list(tx: Tx, memberId: string): Promise<SavedSession[]> {
    const { rows } = await sql<SavedSession>`
      select id, ip, user_agent as "userAgent", started_at as "startedAt", last_used_at as "lastUsedAt", expires_at as "expiresAt"
      from accounts.sessions where member_id = ${memberId} and ended_at is null and expires_at > now()
      order by last_used_at desc, id limit 100`.execute(tx);
    return rows;
  }

  /** Ends those that are alive and fit: one, all, or all but one. Their ids. */
  async end(
    tx: Tx,
    which: { memberId: string; only?: string; except?: string | null },
    why: EndedWhy,
  ): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      update accounts.sessions set ended_at = now(), ended_why = ${why}
      where member_id = ${which.memberId} and ended_at is null
        and (${which.only ?? null}::uuid is null or id = ${which.only ?? null})
        and (${which.except ?? null}::uuid is null or id <> ${which.except ?? null})
      returning id`.execute(tx);
    return rows.map(({ id }) => id);
  }

  async ended(tx: Tx, ids: readonly string[]): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from accounts.sessions where id = any(${ids}::uuid[]) and (ended_at is not null or expires_at <= now())`.execute(
      tx,
    );
    return rows.map(({ id }) => id);
  }
}
