import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import type { Booking } from '../booking.ts';
import { type BookingPlace, type BookingRow, toBooking } from '../bookings.repository.ts';
import type { DB } from '../bookings.tables.ts';

export type When = 'upcoming' | 'past';

interface MineFilter {
  readonly clientId: string;
  /** Null: whatever became of them. */
  readonly when: When | null;
  readonly after: BookingPlace | null;
  readonly limit: number;
}

const awaited = sql`(state in ('held', 'requested', 'confirmed') and ends_at > now()
  and (expires_at is null or expires_at > now()))`;
/** A hold that was let go was never asked for. */
const letGo = sql`(details is null and state in ('held', 'cancelled', 'expired'))`;
const wanted = { upcoming: awaited, past: sql`(not ${awaited} and not ${letGo})`, all: sql`true` };

/** A client's bookings as they look at them. */
@Injectable()
export class MyBookingsRepository {
  /** One more than the limit; those to come begin with the next, all others with the latest. */
  async list(tx: Tx, { clientId, when, after, limit }: MineFilter): Promise<Booking[]> {
    const [beyond, order] = when === 'upcoming' ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
    const { rows } = await sql<BookingRow>`
      select * from bookings.bookings where client_id = ${clientId} and ${wanted[when ?? 'all']}
        and (${after === null} or (starts_at, id) ${beyond} (${after?.startsAt ?? null}::timestamptz, ${after?.id ?? null}::uuid))
      order by starts_at ${order}, id ${order} limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map(toBooking);
  }

  async find(tx: Tx, clientId: string, id: string): Promise<Booking | undefined> {
    const row = await tables<DB>(tx)
      .selectFrom('bookings.bookings')
      .selectAll()
      .where('id', '=', id)
      .where('client_id', '=', clientId)
      .executeTakeFirst();
    return row && toBooking(row);
  }

  /** What this client holds of the service and is not over. */
  async heldBy(tx: Tx, clientId: string, serviceId: string): Promise<Booking | undefined> {
    const { rows } = await sql<BookingRow>`
      select * from bookings.bookings
      where client_id = ${clientId} and service_id = ${serviceId} and state = 'held' and expires_at > now()
      order by id desc limit 1`.execute(tx);
    return rows.map(toBooking)[0];
  }
}
