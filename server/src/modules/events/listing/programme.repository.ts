import type { EventStatus } from '#core/events';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { anywhere } from '../search/terms.ts';

export interface ProgrammeFilter {
  readonly q?: string;
  readonly status?: EventStatus;
  readonly time: 'upcoming' | 'past' | 'all';
  readonly limit: number;
}

export interface SitemapRow {
  readonly id: string;
  readonly slug: string;
  readonly updated_at: Date;
}

const MOST_IN_A_FEED = 500;

@Injectable()
export class ProgrammeRepository {
  /** Ids of an organization's events, latest change first, one more than asked. */
  async page(
    tx: Tx,
    organizationId: string,
    filter: ProgrammeFilter & { readonly after: readonly [string, string] | undefined },
  ): Promise<string[]> {
    const { q, status, time, after } = filter;
    const like = anywhere(q);
    const upcoming = sql`exists (select 1 from events.event_dates d where d.event_id = e.id and d.over_at > now())`;
    const conditions = [
      sql`organization_id = ${organizationId}`,
      status ? sql`status = ${status}` : sql`status <> 'removed'`,
      like ? sql`kit.plain(title) like kit.plain(${like})` : null,
      time === 'upcoming' ? sql`${upcoming}` : time === 'past' ? sql`not ${upcoming}` : null,
      after ? sql`(updated_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : null,
    ].filter((one) => one !== null);
    const { rows } = await sql<{ id: string }>`
      select id from events.events e where ${sql.join(conditions, sql` and `)}
      order by updated_at desc, id desc limit ${sql.lit(filter.limit + 1)}`.execute(tx);
    return rows.map((row) => row.id);
  }

  /** Ids of what an organization shows in public and that was not over a year ago, latest change first. */
  async onStage(tx: Tx, organizationId: string): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from events.events e
      where organization_id = ${organizationId} and status in ('published', 'cancelled') and visibility = 'public'
        and exists (select 1 from events.event_dates d where d.event_id = e.id and d.over_at > now() - interval '1 year')
      order by updated_at desc, id desc limit ${sql.lit(MOST_IN_A_FEED)}`.execute(tx);
    return rows.map((row) => row.id);
  }

  /** Public addresses, latest change first, one more than asked. */
  async sitemap(tx: Tx, after: readonly [string, string] | undefined, limit: number): Promise<SitemapRow[]> {
    const { rows } = await sql<SitemapRow>`
      select id, slug, updated_at from events.events
      where status in ('published', 'cancelled') and visibility = 'public'
        ${after ? sql`and (updated_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
      order by updated_at desc, id desc limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows;
  }
}
