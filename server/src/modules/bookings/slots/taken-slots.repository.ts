import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { Slot } from './slots.ts';
import type { Span } from './spans.ts';

interface NewSlot {
  readonly id: string;
  readonly serviceId: string;
  readonly slot: Slot;
  readonly resourceIds: readonly string[];
  /** The slot with the buffers around it. */
  readonly busy: Span;
}

const instant = (millis: number) => sql`${new Date(millis).toISOString()}::timestamptz`;

/** The slots that bookings have taken. Order of locks everywhere: resources, bookings, slots; each by ascending id. */
@Injectable()
export class TakenSlotsRepository {
  /** Lets nobody else take time of these resources before the transaction ends. */
  async lockResources(tx: Tx, ids: readonly string[]): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended('bookings.resource ' || id, 0))
      from unnest(${ids.toSorted()}::text[]) as id`.execute(tx);
  }

  /** Who and what it was taken with. */
  async resourcesOf(tx: Tx, id: string): Promise<readonly string[]> {
    const { rows } = await sql<{ ids: string[] }>`
      select resource_ids::text[] as ids from bookings.slots where id = ${id}`.execute(tx);
    return rows[0]!.ids;
  }

  /** When it is, by the one who took it first. */
  async timeOf(tx: Tx, id: string): Promise<Span & Pick<Slot, 'zone'>> {
    const { rows } = await sql<{ starts_at: Date; ends_at: Date; zone: string }>`
      select starts_at, ends_at, zone from bookings.slots where id = ${id}`.execute(tx);
    const { starts_at: from, ends_at: until, zone } = rows[0]!;
    return { from: from.getTime(), until: until.getTime(), zone };
  }

  /** One more seat of a slot that others share; its id, or undefined when there is none to join. */
  async join(tx: Tx, serviceId: string, startsAt: number): Promise<string | undefined> {
    const { rows } = await sql<{ id: string }>`
      update bookings.slots set taken = taken + 1
      where service_id = ${serviceId} and starts_at = ${instant(startsAt)} and taken > 0 and taken < seats returning id`.execute(
      tx,
    );
    return rows[0]?.id;
  }

  /**
   * A new slot with its claims, all of them or, in a transaction that must then be rolled back, too few: false. What is
   * in the way is passed over instead of waited for, which is what keeps rivals from locking each other up.
   */
  async take(tx: Tx, { id, serviceId, slot, resourceIds, busy }: NewSlot): Promise<boolean> {
    const { rows } = await sql<{ claims: number }>`
      with taken as (
        insert into bookings.slots (id, service_id, starts_at, ends_at, zone, seats, taken, resource_ids)
        values (${id}, ${serviceId}, ${instant(slot.from)}, ${instant(slot.until)}, ${slot.zone}, ${slot.seatsLeft}, 1, ${resourceIds}::uuid[]) returning id),
      claimed as (
        insert into bookings.claims (slot_id, resource_id, busy)
        select taken.id, resource_id, tstzrange(${instant(busy.from)}, ${instant(busy.until)}, '[)')
        from taken, unnest(${resourceIds}::uuid[]) as resource_id
        on conflict do nothing returning 1)
      select count(*)::int as claims from claimed`.execute(tx);
    return rows[0]!.claims === resourceIds.length;
  }

  /** One seat back for each id given; a slot nobody is in any more occupies nothing. */
  async giveBack(tx: Tx, slotIds: readonly string[]): Promise<void> {
    await sql`
      with gone as (select id, count(*)::int as seats from unnest(${slotIds}::uuid[]) as id group by id),
      locked as materialized (select s.id from bookings.slots s join gone using (id) order by s.id for update of s)
      update bookings.slots s set taken = s.taken - gone.seats from gone join locked using (id) where s.id = gone.id`.execute(
      tx,
    );
    await sql`
      delete from bookings.claims c using bookings.slots s
      where s.id = c.slot_id and s.taken = 0 and s.id = any(${slotIds}::uuid[])`.execute(tx);
  }
}
