import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

@Injectable()
export class PurgeRepository {
  async removeLinks(tx: Tx): Promise<void> {
    await sql`delete from accounts.registrations where expires_at < now()`.execute(tx);
    await sql`delete from accounts.links where expires_at < now()`.execute(tx);
  }

  /** Sessions a month after their end; refresh tokens a week after they were replaced: until then their reuse is noticed. */
  async removeSessions(tx: Tx): Promise<void> {
    await sql`delete from accounts.sessions where least(ended_at, expires_at) < now() - interval '30 days'`.execute(tx);
    await sql`
      delete from accounts.refresh_tokens t using accounts.sessions s
      where s.id = t.session_id and t.generation < s.generation and t.issued_at < now() - interval '7 days'`.execute(
      tx,
    );
  }

  /** The history of a year; tries at addresses without account for a week. */
  async removeSignIns(tx: Tx): Promise<void> {
    await sql`
      delete from accounts.sign_ins
      where at < now() - interval '1 year' or (member_id is null and at < now() - interval '7 days')`.execute(tx);
  }
}
