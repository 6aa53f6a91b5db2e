import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

/** Which events have something new to tell of their offer. Many changes in a few seconds are told once. */
@Injectable()
export class OfferMarks {
  /** To be called last in a transaction: the marks of an event are one row that everybody writes. */
  async mark(tx: Tx, eventIds: readonly string[]): Promise<void> {
    const ids = [...new Set(eventIds)].toSorted();
    if (ids.length === 0) return;
    await sql`
      insert into ticketing.offer_marks (event_id) select unnest(${ids}::uuid[]) on conflict do nothing`.execute(tx);
  }

  /** Sales that opened or closed by themselves lately: nobody writes anything when a clock strikes. */
  async markStruck(tx: Tx): Promise<void> {
    await sql`
      insert into ticketing.offer_marks (event_id)
      select event_id from ticketing.ticket_types
        where sales_open_at between now() - interval '10 minutes' and now() or sales_close_at between now() - interval '10 minutes' and now()
      union select event_id from ticketing.show_dates
        where coalesce(ends_at, starts_at + interval '6 hours') between now() - interval '10 minutes' and now()
      on conflict do nothing`.execute(tx);
  }

  async take(tx: Tx, most: number): Promise<string[]> {
    const { rows } = await sql<{ event_id: string }>`
      delete from ticketing.offer_marks where event_id in (
        select event_id from ticketing.offer_marks order by event_id limit ${sql.lit(most)} for update skip locked)
      returning event_id`.execute(tx);
    return rows.map((row) => row.event_id);
  }

  /** What was told last; whether `offer` differs from it, and is kept now. */
  async differs(tx: Tx, eventId: string, offer: object): Promise<boolean> {
    const { rows } = await sql`
      update ticketing.shows set told_offer = ${JSON.stringify(offer)}::jsonb
      where event_id = ${eventId} and told_offer is distinct from ${JSON.stringify(offer)}::jsonb returning 1`.execute(
      tx,
    );
    return rows.length > 0;
  }
}
