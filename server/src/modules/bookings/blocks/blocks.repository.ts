import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '#kit/database/database';
import type { Span } from '../slots/spans.ts';
import type { Block } from './block.ts';

interface Row {
  readonly id: string;
  readonly organization_id: string;
  readonly resource_ids: string[];
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly note: string;
}

interface Filter {
  readonly organizationId: string;
  /** Blocks that touch it. */
  readonly window: Span;
  readonly after: { readonly startsAt: string; readonly id: string } | null;
  readonly limit: number;
}

const BLOCKS = sql`
  select k.*, (select array_agg(c.resource_id::text order by c.resource_id) from bookings.claims c where c.block_id = k.id) as resource_ids
  from bookings.blocks k`;

@Injectable()
export class BlocksRepository {
  /** With its claims, all of them or, in a transaction that must then be rolled back, too few: false. */
  async insert(tx: Tx, block: Block): Promise<boolean> {
    const { id, organizationId, resourceIds, note } = block;
    const [startsAt, endsAt] = [block.startsAt.toString(), block.endsAt.toString()];
    const { rows } = await sql<{ claims: number }>`
      with block as (
        insert into bookings.blocks (id, organization_id, starts_at, ends_at, note)
        values (${id}, ${organizationId}, ${startsAt}, ${endsAt}, ${note}) returning id, starts_at, ends_at),
      claimed as (
        insert into bookings.claims (block_id, resource_id, busy)
        select block.id, resource_id, tstzrange(starts_at, ends_at) from block, unnest(${resourceIds}::uuid[]) as resource_id
        on conflict do nothing returning 1)
      select count(*)::int as claims from claimed`.execute(tx);
    return rows[0]!.claims === resourceIds.length;
  }

  /** Locked; undefined when there is none of the organization with this id. */
  async lock(tx: Tx, organizationId: string, id: string): Promise<Block | undefined> {
    const { rows } = await sql<Row>`
      ${BLOCKS} where k.id = ${id} and k.organization_id = ${organizationId} for update of k`.execute(tx);
    return rows.map(toBlock)[0];
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await sql`delete from bookings.blocks where id = ${id}`.execute(tx);
  }

  /** The earliest start first; one more than the limit. */
  async list(tx: Tx, { organizationId, window, after, limit }: Filter): Promise<Block[]> {
    const { rows } = await sql<Row>`
      ${BLOCKS} where k.organization_id = ${organizationId}
        and k.starts_at < to_timestamp(${window.until / 1000}) and k.ends_at > to_timestamp(${window.from / 1000})
        and (${after === null} or (k.starts_at, k.id) > (${after?.startsAt ?? null}::timestamptz, ${after?.id ?? null}::uuid))
      order by k.starts_at, k.id limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map(toBlock);
  }
}

function toBlock(row: Row): Block {
  return {
    id: row.id,
    organizationId: row.organization_id,
    resourceIds: row.resource_ids,
    startsAt: Temporal.Instant.fromEpochMilliseconds(row.starts_at.getTime()),
    endsAt: Temporal.Instant.fromEpochMilliseconds(row.ends_at.getTime()),
    note: row.note,
  };
}
