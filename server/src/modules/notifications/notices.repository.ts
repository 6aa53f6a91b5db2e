import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import type { Notice, NoticeKind } from './notice.ts';

export interface NewNotice {
  readonly memberIds: readonly string[];
  readonly kind: NoticeKind;
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly path: string | null;
}

@Injectable()
export class NoticesRepository {
  /** Tells each member once; the same kind and key again does nothing. */
  async add(tx: Tx, { memberIds, kind, key, params, path }: NewNotice): Promise<void> {
    if (memberIds.length === 0) return;
    await sql`
      insert into notifications.notices (id, member_id, kind, key, params, path)
      select id, member_id, ${kind}, ${key}, ${JSON.stringify(params)}::jsonb, ${path}
      from unnest(${memberIds.map(() => newId())}::uuid[], ${[...memberIds]}::uuid[]) t(id, member_id)
      on conflict (member_id, kind, key) do nothing`.execute(tx);
  }

  /** Newest first, one more than asked. */
  async page(
    tx: Tx,
    memberId: string,
    { after, limit }: { after: readonly [string, string] | undefined; limit: number },
  ): Promise<Notice[]> {
    const beyond = after ? sql`and (created_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
    const { rows } = await sql<Notice>`
      select id, kind, params, path, created_at as at, read_at as "readAt" from notifications.notices
      where member_id = ${memberId} ${beyond} order by created_at desc, id desc limit ${sql.lit(limit + 1)}`.execute(
      tx,
    );
    return rows;
  }

  async unread(tx: Tx, memberId: string): Promise<number> {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int n from notifications.notices where member_id = ${memberId} and read_at is null`.execute(tx);
    return rows[0]!.n;
  }

  async markRead(tx: Tx, memberId: string, ids: readonly string[] | undefined): Promise<void> {
    const only = ids ? sql`and id = any(${[...ids]}::uuid[])` : sql``;
    await sql`update notifications.notices set read_at = now() where member_id = ${memberId} and read_at is null ${only}`.execute(
      tx,
    );
  }
}
