import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { EventStatus } from '#core/events';
import type { Tx } from '#kit/database/database';
import { anywhere } from '../search/terms.ts';

export interface CasesFilter {
  readonly status: EventStatus;
  readonly q?: string;
  readonly after: readonly [string, string] | undefined;
  readonly limit: number;
}

@Injectable()
export class CasesRepository {
  /** Ids, oldest submission first, one more than asked. */
  async page(tx: Tx, { status, q, after, limit }: CasesFilter): Promise<string[]> {
    const at = sql`coalesce(submitted_at, created_at)`;
    const like = anywhere(q);
    const conditions = [
      sql`status = ${status}`,
      ...(like ? [sql`kit.plain(title) like kit.plain(${like})`] : []),
      ...(after ? [sql`(${at}, id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`] : []),
    ];
    const { rows } = await sql<{ id: string }>`
      select id from events.events
      where ${sql.join(conditions, sql` and `)}
      order by ${at}, id limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map((row) => row.id);
  }

  async publishedCounts(tx: Tx, organizationIds: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await sql<{ organization_id: string; n: number }>`
      select organization_id, count(*)::int n from events.events
      where organization_id = any(${[...organizationIds]}::uuid[]) and published_at is not null group by 1`.execute(tx);
    return new Map(rows.map((row) => [row.organization_id, row.n]));
  }
}
