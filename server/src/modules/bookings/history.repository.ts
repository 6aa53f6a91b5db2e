import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '#kit/database/database';

interface Earlier {
  readonly bookingId: string;
  readonly slotId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly wallStart: string;
  /** By how much, in milliseconds. */
  readonly shift: number;
}

/** What the demo world rewrites of its past. */
@Injectable()
export class HistoryRepository {
  /** A booking with its slot and its claims; a request waits no longer than until its start. */
  async moveBack(tx: Tx, { bookingId, slotId, startsAt, endsAt, wallStart, shift }: Earlier): Promise<void> {
    const [from, until] = [startsAt.toString(), endsAt.toString()];
    const by = sql`make_interval(secs => ${shift / 1000})`;
    await sql`
      update bookings.claims set busy = tstzrange(lower(busy) - ${by}, upper(busy) - ${by}) where slot_id = ${slotId}`.execute(
      tx,
    );
    await sql`update bookings.slots set starts_at = ${from}, ends_at = ${until} where id = ${slotId}`.execute(tx);
    await sql`
      update bookings.bookings set starts_at = ${from}, ends_at = ${until}, wall_start = ${wallStart},
        expires_at = case when expires_at > ${from}::timestamptz then ${from}::timestamptz else expires_at end where id = ${bookingId}`.execute(
      tx,
    );
  }

  async antedate(tx: Tx, bookingId: string, times: readonly Temporal.Instant[]): Promise<void> {
    await sql`
      with numbered as (
        select id, row_number() over (order by at, id) as n from bookings.steps where booking_id = ${bookingId}),
      told as (
        update bookings.steps s set at = t.at
        from numbered join unnest(${times.map(String)}::timestamptz[]) with ordinality as t (at, n) using (n)
        where s.id = numbered.id returning s.at)
      update bookings.bookings set created_at = (select min(at) from told), changed_at = (select max(at) from told)
      where id = ${bookingId}`.execute(tx);
  }
}
