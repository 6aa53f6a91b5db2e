import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { PLANNED_ANEW } from '#kit/database/prepared-connection';
import type { Client } from './client.ts';
import { type ClientRow, toClient } from './clients.repository.ts';
import type { ListedClient, ListFilter } from './listing.ts';

const COLUMNS =
  sql.raw(`c.id, c.called, c.first_name as "firstName", c.last_name as "lastName", c.company, c.email, c.phone, c.city,
  c.tags, c.source, c.archived_at is not null as archived, c.last_seen_at as "lastSeenAt",
  exists (select from clients.addresses a join clients.clients m on m.id = a.client_id
    where m.root_id = c.id and a.member_id is not null) as "hasAccount"`);

@Injectable()
export class ListingRepository {
  /** One more than the limit. */
  async list(tx: Tx, filter: ListFilter): Promise<ListedClient[]> {
    const { rows } = await sql<ListedClient>`${sql.raw(PLANNED_ANEW)}
      select ${COLUMNS}
      from clients.clients c where ${sql.join(conditions(filter), sql` and `)}
      order by ${ORDER[filter.sort]} limit ${sql.lit(filter.limit + 1)}`.execute(tx);
    return rows;
  }

  /** Everything that is known of them, by ascending id. */
  async whole(
    tx: Tx,
    filter: Omit<ListFilter, 'after' | 'limit' | 'sort'>,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<Client[]> {
    const { rows } = await sql<ClientRow>`${sql.raw(PLANNED_ANEW)}
      select c.* from clients.clients c
      where ${sql.join(chosen(filter), sql` and `)} and (${after}::uuid is null or c.id > ${after}::uuid)
      order by c.id limit ${sql.lit(limit)}`.execute(tx);
    return rows.map(toClient);
  }

  /** In no order. */
  async lines(tx: Tx, ids: readonly string[]): Promise<ListedClient[]> {
    const { rows } = await sql<ListedClient>`
      select ${COLUMNS} from clients.clients c where c.id = any(${[...ids]}::uuid[])`.execute(tx);
    return rows;
  }

  /** Most used first. */
  async tags(tx: Tx, organizationId: string): Promise<{ tag: string; clients: number }[]> {
    const { rows } = await sql<{ tag: string; clients: number }>`
      select tag, count(*)::int as clients from clients.clients, unnest(tags) as tag
      where organization_id = ${organizationId} and merged_into is null and archived_at is null
      group by tag order by clients desc, tag limit 200`.execute(tx);
    return rows;
  }
}

const ORDER = {
  name: sql.raw('c.called, c.id'),
  recent: sql.raw('c.last_seen_at desc, c.id desc'),
  newest: sql.raw('c.id desc'),
} as const;

function conditions({ sort, after, ...filter }: ListFilter): RawBuilder<unknown>[] {
  return [...chosen(filter), ...(after ? [beyond(sort, after)] : [])];
}

function chosen({ organizationId, words, tag, state }: Pick<ListFilter, 'organizationId' | 'words' | 'tag' | 'state'>) {
  return [
    sql`c.organization_id = ${organizationId} and c.merged_into is null`,
    ...words.map(like),
    ...(tag === null ? [] : [sql`c.tags @> array[${tag}::text]`]),
    ...(state === 'all' ? [] : [state === 'archived' ? sql`c.archived_at is not null` : sql`c.archived_at is null`]),
  ];
}

/** As it stands, or with a wrong letter: short words and numbers have too few letters to be forgiven one. */
function like(word: string): RawBuilder<unknown> {
  const there = sql`c.search like '%' || kit.plain(${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}::text) || '%'`;
  return /^\p{L}{4,}$/u.test(word) ? sql`(${there} or kit.plain(${word}::text) <% c.search)` : there;
}

function beyond(sort: ListFilter['sort'], [key, id]: readonly [string, string]): RawBuilder<unknown> {
  if (sort === 'name') return sql`(c.called, c.id) > (${key}, ${id}::uuid)`;
  if (sort === 'recent') return sql`(c.last_seen_at, c.id) < (${key}::timestamptz, ${id}::uuid)`;
  return sql`c.id < ${id}::uuid`;
}
