import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import type { DB } from '../bookings.tables.ts';
import { hoursOf } from '../slots/hours.repository.ts';
import type { Resource, ResourceCard, ResourceTerms } from './resource.ts';

interface ResourceFilter {
  readonly organizationId: string;
  readonly archived: boolean;
  readonly after: string | undefined;
  readonly limit: number;
}

const card = sql`'id', r.id, 'organizationId', r.organization_id, 'kind', r.kind, 'name', r.name,
  'zone', r.zone, 'archived', r.archived_at is not null, 'serviceIds',
  (select coalesce(json_agg(n.service_id order by n.service_id), '[]') from bookings.needs n where n.resource_id = r.id)`;

/** People, rooms and kits with their hours. */
@Injectable()
export class ResourcesRepository {
  async insert(tx: Tx, { id, organizationId }: Pick<Resource, 'id' | 'organizationId'>, terms: ResourceTerms) {
    const { kind, name, zone, holidays } = terms;
    await tables<DB>(tx)
      .insertInto('bookings.resources')
      .values({ id, organization_id: organizationId, kind, name, zone, holidays })
      .execute();
    await writeHours(tx, id, terms);
  }

  async rewrite(tx: Tx, id: string, terms: ResourceTerms): Promise<void> {
    const { kind, name, zone, holidays } = terms;
    await sql`
      update bookings.resources set kind = ${kind}, name = ${name}, zone = ${zone}, holidays = ${holidays}, revision = revision + 1
      where id = ${id}`.execute(tx);
    await sql`
      with week as (delete from bookings.weekly_hours where resource_id = ${id}),
      days as (delete from bookings.exceptions where resource_id = ${id})
      delete from bookings.travels where resource_id = ${id}`.execute(tx);
    await writeHours(tx, id, terms);
  }

  async archive(tx: Tx, id: string): Promise<void> {
    await sql`update bookings.resources set archived_at = now(), revision = revision + 1 where id = ${id}`.execute(tx);
  }

  async restore(tx: Tx, id: string): Promise<void> {
    await sql`update bookings.resources set archived_at = null, revision = revision + 1 where id = ${id}`.execute(tx);
  }

  async find(tx: Tx, id: string): Promise<Resource | undefined> {
    const { rows } = await sql<{ found: Resource }>`
      select json_build_object('revision', r.revision, ${card}, ${hoursOf}) as found
      from bookings.resources r where r.id = ${id}`.execute(tx);
    return rows[0]?.found;
  }

  /** Those that work, with their hours: people, then rooms, then kits, each oldest first. */
  async open(tx: Tx, organizationId: string): Promise<Resource[]> {
    const { rows } = await sql<{ found: Resource }>`
      select json_build_object('revision', r.revision, ${card}, ${hoursOf}) as found
      from bookings.resources r where r.organization_id = ${organizationId} and r.archived_at is null
      order by array_position(array['person', 'room', 'kit'], r.kind), r.id`.execute(tx);
    return rows.map(({ found }) => found);
  }

  /** The same, and nobody else changes it or begins to need it until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<Resource | undefined> {
    await sql`select from bookings.resources where id = ${id} for update`.execute(tx);
    return this.find(tx, id);
  }

  /** Which of these the organization has; none of them is archived before the transaction ends. */
  async keep(tx: Tx, organizationId: string, ids: readonly string[]): Promise<Pick<ResourceCard, 'id' | 'archived'>[]> {
    const { rows } = await sql<Pick<ResourceCard, 'id' | 'archived'>>`
      select id, archived_at is not null as archived from bookings.resources
      where organization_id = ${organizationId} and id = any(${ids}::uuid[]) order by id for share`.execute(tx);
    return rows;
  }

  /** Oldest first; one more than the limit. */
  async list(tx: Tx, { organizationId, archived, after, limit }: ResourceFilter): Promise<ResourceCard[]> {
    const { rows } = await sql<{ found: ResourceCard }>`
      select json_build_object(${card}) as found from bookings.resources r
      where r.organization_id = ${organizationId} and (r.archived_at is not null) = ${archived}
        and (${after ?? null}::uuid is null or r.id > ${after ?? null}::uuid)
      order by r.id limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map(({ found }) => found);
  }

  /** How many of them work; nobody else adds one to the organization until the transaction ends. */
  async countOpen(tx: Tx, organizationId: string): Promise<number> {
    await sql`select pg_advisory_xact_lock(hashtextextended('bookings.resources of ' || ${organizationId}, 0))`.execute(
      tx,
    );
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from bookings.resources
      where organization_id = ${organizationId} and archived_at is null`.execute(tx);
    return rows[0]!.count;
  }
}

async function writeHours(tx: Tx, id: string, { week, exceptions, travels }: ResourceTerms): Promise<void> {
  await sql`
    insert into bookings.weekly_hours (resource_id, weekday, opens, closes, pause)
    select ${id}, weekday, "from", until, pause from jsonb_to_recordset(${JSON.stringify(week)}::jsonb)
      as w(weekday int, "from" int, until int, pause boolean)`.execute(tx);
  await sql`
    insert into bookings.exceptions (resource_id, on_day, kind, ranges)
    select ${id}, "on", kind, (
      select coalesce(range_agg(int4range(one."from", one.until)), '{}')
      from jsonb_to_recordset(ranges) as one("from" int, until int))
    from jsonb_to_recordset(${JSON.stringify(exceptions)}::jsonb) as e("on" date, kind text, ranges jsonb)`.execute(tx);
  await sql`
    insert into bookings.travels (resource_id, days, zone)
    select ${id}, daterange(first, last, '[]'), zone
    from jsonb_to_recordset(${JSON.stringify(travels)}::jsonb) as t(first date, last date, zone text)`.execute(tx);
}
