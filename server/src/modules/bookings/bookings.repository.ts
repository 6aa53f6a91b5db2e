import type { BookingState } from '@estrade/api/bookings-shapes';
import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { BookingCard } from '#core/bookings';
import { tables, type Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import type { Booking } from './booking.ts';
import type { BookingsBookings, DB } from './bookings.tables.ts';
import type { Details } from './client/details.ts';
import type { Span } from './slots/spans.ts';

export type BookingRow = Selectable<BookingsBookings>;

/** Where a page of a list begins. */
export interface BookingPlace {
  readonly startsAt: string;
  readonly id: string;
}

@Injectable()
export class BookingsRepository {
  /** A hold that begins now. */
  async insertHeld(
    tx: Tx,
    booking: Omit<Booking, 'state' | 'expiresAt' | 'reason' | 'details'>,
    minutes: number,
  ): Promise<Booking> {
    const row = await tables<DB>(tx)
      .insertInto('bookings.bookings')
      .values({
        id: booking.id,
        organization_id: booking.organizationId,
        service_id: booking.serviceId,
        version_id: booking.versionId,
        client_id: booking.clientId,
        slot_id: booking.slotId,
        state: 'held',
        instant: booking.instant,
        starts_at: booking.startsAt.toString(),
        ends_at: booking.endsAt.toString(),
        zone: booking.zone,
        wall_start: booking.wallStart,
        expires_at: sql<Date>`now() + make_interval(mins => ${minutes})`,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toBooking(row);
  }

  async find(tx: Tx, id: string): Promise<Booking | undefined> {
    const row = await tables<DB>(tx)
      .selectFrom('bookings.bookings')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && toBooking(row);
  }

  /** Locked, with the time at which it is judged. */
  async lock(tx: Tx, id: string): Promise<{ readonly booking: Booking; readonly now: Temporal.Instant }> {
    const { rows } = await sql<BookingRow & { now: Date }>`
      select b.*, now() as now from bookings.bookings b where id = ${id} for update`.execute(tx);
    return { booking: toBooking(rows[0]!), now: toInstant(rows[0]!.now) };
  }

  /** What this client holds of the service and is not over, locked. */
  async lockHeld(tx: Tx, clientId: string, serviceId: string): Promise<readonly Booking[]> {
    const { rows } = await sql<BookingRow>`
      select * from bookings.bookings
      where client_id = ${clientId} and service_id = ${serviceId} and state = 'held' and expires_at > now()
      order by id for update`.execute(tx);
    return rows.map(toBooking);
  }

  /** Holds and requests whose time is over and that are in the way here, locked. */
  async lockOverIn(tx: Tx, resourceIds: readonly string[], { from, until }: Span): Promise<readonly Booking[]> {
    const { rows } = await sql<BookingRow>`
      select * from bookings.bookings where expires_at <= now() and slot_id in (
        select slot_id from bookings.claims where resource_id = any(${resourceIds}::uuid[])
          and busy && tstzrange(to_timestamp(${from / 1000}), to_timestamp(${until / 1000})))
      order by id for update`.execute(tx);
    return rows.map(toBooking);
  }

  /** Any one of them, locked; what somebody else is busy with is left to them. */
  async lockNextOver(tx: Tx): Promise<Booking | undefined> {
    const { rows } = await sql<BookingRow>`
      select * from bookings.bookings where expires_at <= now() limit 1 for update skip locked`.execute(tx);
    return rows.map(toBooking)[0];
  }

  /** The next one that begins within a day and whose client was not told of it since; marked as reminded. */
  async markNextDue(tx: Tx): Promise<Booking | undefined> {
    const { rows } = await sql<BookingRow>`
      update bookings.bookings set reminded_at = now() where id = (
        select id from bookings.bookings
        where state = 'confirmed' and reminded_at is null and starts_at between now() and now() + interval '1 day'
          and changed_at < starts_at - interval '1 day'
        order by starts_at limit 1 for update skip locked)
      returning *`.execute(tx);
    return rows.map(toBooking)[0];
  }

  /** With what a calendar keeps of it. */
  async cards(tx: Tx, ids: readonly string[]): Promise<BookingCard[]> {
    const { rows } = await sql<BookingRow>`
      select * from bookings.bookings where id = any(${ids}::uuid[]) order by id`.execute(tx);
    return rows.map(toCard);
  }

  async move(tx: Tx, { id, state, expiresAt, reason, details }: Booking): Promise<void> {
    await tables<DB>(tx)
      .updateTable('bookings.bookings')
      .set({
        state,
        reason,
        details: details && jsonText(details),
        expires_at: expiresAt?.toString() ?? null,
        sequence: sql<number>`sequence + 1`,
        changed_at: sql<Date>`now()`,
      })
      .where('id', '=', id)
      .execute();
  }

  /** To another slot, which it has already: its client has to be reminded anew. */
  async reschedule(tx: Tx, to: Booking): Promise<void> {
    await tables<DB>(tx)
      .updateTable('bookings.bookings')
      .set({
        slot_id: to.slotId,
        starts_at: to.startsAt.toString(),
        ends_at: to.endsAt.toString(),
        zone: to.zone,
        wall_start: to.wallStart,
        expires_at: to.expiresAt?.toString() ?? null,
        reminded_at: null,
        sequence: sql<number>`sequence + 1`,
        changed_at: sql<Date>`now()`,
      })
      .where('id', '=', to.id)
      .execute();
  }
}

export function toBooking(row: BookingRow): Booking {
  return {
    id: row.id,
    organizationId: row.organization_id,
    serviceId: row.service_id,
    versionId: row.version_id,
    clientId: row.client_id,
    slotId: row.slot_id,
    state: row.state as BookingState,
    instant: row.instant,
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    zone: row.zone,
    wallStart: row.wall_start,
    expiresAt: row.expires_at && toInstant(row.expires_at),
    reason: row.reason,
    details: row.details as Details | null,
  };
}

function toCard(row: BookingRow): BookingCard {
  const { startsAt, endsAt, expiresAt, slotId: _, wallStart: __, ...booking } = toBooking(row);
  return {
    ...booking,
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    expiresAt: expiresAt?.toString() ?? null,
    sequence: row.sequence,
    changedAt: toInstant(row.changed_at).toString(),
  };
}

export function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
