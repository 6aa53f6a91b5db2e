import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import type { Method } from './sessions.repository.ts';

export interface NewSignIn {
  readonly memberId: string | null;
  readonly outcome: 'success' | 'failure' | 'suspended' | 'reuse';
  readonly method: Method | 'refresh';
  readonly provider: string | null;
  readonly ip: string;
  readonly userAgent: string;
}

export interface SavedSignIn extends NewSignIn {
  readonly id: string;
  readonly at: Date;
}

/** Every sign-in and every try at one. */
@Injectable()
export class SignInsRepository {
  async insert(tx: Tx, row: NewSignIn): Promise<void> {
    await sql`
      insert into accounts.sign_ins (id, member_id, outcome, method, provider, ip, user_agent)
      values (${newId()}, ${row.memberId}, ${row.outcome}, ${row.method}, ${row.provider}, ${row.ip}, ${row.userAgent})`.execute(
      tx,
    );
  }

  /** Newest first. */
  async list(tx: Tx, memberId: string, page: { after: string | undefined; limit: number }): Promise<SavedSignIn[]> {
    const { rows } = await sql<SavedSignIn>`
      select id, member_id as "memberId", at, outcome, method, provider, ip, user_agent as "userAgent" from accounts.sign_ins
      where member_id = ${memberId} and (${page.after ?? null}::uuid is null or id < ${page.after ?? null}::uuid)
      order by id desc limit ${sql.lit(page.limit + 1)}`.execute(tx);
    return rows;
  }
}
