import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { EventCard } from '#core/events';
import { tables, type Tx } from '#kit/database/database';
import type { DB, TicketingShowDates, TicketingShows } from '../ticketing.tables.ts';
import type { Selectable } from 'kysely';
import type { Place, Show, ShowDate } from './show.ts';

export type SaleSettings = Pick<
  Show,
  'paused' | 'maxPerOrder' | 'maxPerPerson' | 'feePaidBy' | 'returnableUntilHours' | 'feeReturned'
>;

@Injectable()
export class ShowsRepository {
  async find(tx: Tx, eventId: string): Promise<Show | undefined> {
    return (await this.findAll(tx, [eventId]))[0];
  }

  async findAll(tx: Tx, eventIds: readonly string[]): Promise<Show[]> {
    const rows = await tables<DB>(tx)
      .selectFrom('ticketing.shows')
      .selectAll()
      .where('event_id', '=', sql<string>`any(${eventIds}::uuid[])`)
      .execute();
    return rows.map(toShow);
  }

  /** In order of time, without those the event dropped. */
  async dates(tx: Tx, eventId: string): Promise<ShowDate[]> {
    const rows = await tables<DB>(tx)
      .selectFrom('ticketing.show_dates')
      .selectAll()
      .where('event_id', '=', eventId)
      .where('removed', '=', false)
      .orderBy('starts_at')
      .orderBy('id')
      .execute();
    return rows.map(toShowDate);
  }

  async datesById(tx: Tx, ids: readonly string[]): Promise<ShowDate[]> {
    const rows = await tables<DB>(tx)
      .selectFrom('ticketing.show_dates')
      .selectAll()
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .orderBy('starts_at')
      .execute();
    return rows.map(toShowDate);
  }

  /** Takes over what events say; how it sells stays. Answers the dates that are new. */
  async save(tx: Tx, card: EventCard): Promise<string[]> {
    await sql`
      insert into ticketing.shows (event_id, organization_id, slug, title, language, picture_url, currency, status)
      values (${card.id}, ${card.organizationId}, ${card.slug}, ${card.title}, ${card.language}, ${card.pictureUrl}, ${card.currency}, ${card.status})
      on conflict (event_id) do update set slug = excluded.slug, title = excluded.title, language = excluded.language,
        picture_url = excluded.picture_url, status = excluded.status, changed_at = now(),
        -- prices that were agreed on keep their currency
        currency = case when exists (select 1 from ticketing.orders o where o.event_id = shows.event_id) then shows.currency else excluded.currency end`.execute(
      tx,
    );
    await sql`insert into ticketing.ticket_numbers (event_id) values (${card.id}) on conflict do nothing`.execute(tx);
    return this.saveDates(tx, card);
  }

  async saveSettings(tx: Tx, eventId: string, settings: SaleSettings): Promise<void> {
    await tables<DB>(tx)
      .updateTable('ticketing.shows')
      .set({
        paused: settings.paused,
        max_per_order: settings.maxPerOrder,
        max_per_person: settings.maxPerPerson,
        fee_paid_by: settings.feePaidBy,
        returnable_until_hours: settings.returnableUntilHours,
        fee_returned: settings.feeReturned,
        changed_at: sql`now()`,
      })
      .where('event_id', '=', eventId)
      .execute();
  }

  async setStatus(tx: Tx, eventId: string, status: string): Promise<void> {
    await sql`update ticketing.shows set status = ${status}, changed_at = now() where event_id = ${eventId}`.execute(
      tx,
    );
  }

  /** What was sold for these dates until now is no longer what they are. */
  async alter(tx: Tx, dateIds: readonly string[]): Promise<void> {
    if (dateIds.length === 0) return;
    await sql`update ticketing.show_dates set altered_at = now() where id = any(${dateIds}::uuid[])`.execute(tx);
  }

  private async saveDates(tx: Tx, card: EventCard): Promise<string[]> {
    const dates = JSON.stringify(card.dates.map(toRow));
    const { rows } = await sql<{ id: string; fresh: boolean }>`
      insert into ticketing.show_dates (id, event_id, starts_at, ends_at, doors_at, wall_start, zone, status, online, place, revision)
      select id, ${card.id}, starts_at, ends_at, doors_at, wall_start, zone, status, online, place, revision
      from json_to_recordset(${dates}::json) as d (id uuid, starts_at timestamptz, ends_at timestamptz, doors_at timestamptz,
        wall_start text, zone text, status text, online boolean, place jsonb, revision int)
      on conflict (id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at, doors_at = excluded.doors_at,
        wall_start = excluded.wall_start, zone = excluded.zone, status = excluded.status, online = excluded.online,
        place = excluded.place, revision = excluded.revision, removed = false
      returning id, (xmax = 0) as fresh`.execute(tx);
    const ids = card.dates.map(({ id }) => id);
    await sql`update ticketing.show_dates set removed = true where event_id = ${card.id} and not removed and id <> all(${ids}::uuid[])`.execute(
      tx,
    );
    return rows.filter(({ fresh }) => fresh).map(({ id }) => id);
  }
}

function toRow(date: EventCard['dates'][number]) {
  return {
    id: date.id,
    starts_at: date.startsAt,
    ends_at: date.endsAt,
    doors_at: date.doorsAt,
    wall_start: date.wallStart,
    zone: date.zone,
    status: date.status,
    online: date.online,
    place: date.place,
    revision: date.revision,
  };
}

export function toInstant(at: Date): Temporal.Instant;
export function toInstant(at: Date | null): Temporal.Instant | null;
export function toInstant(at: Date | null): Temporal.Instant | null {
  return at && Temporal.Instant.fromEpochMilliseconds(at.getTime());
}

function toShow(row: Selectable<TicketingShows>): Show {
  return {
    eventId: row.event_id,
    organizationId: row.organization_id,
    slug: row.slug,
    title: row.title,
    language: row.language as Show['language'],
    pictureUrl: row.picture_url,
    currency: row.currency,
    status: row.status,
    paused: row.paused,
    maxPerOrder: row.max_per_order,
    maxPerPerson: row.max_per_person,
    feePaidBy: row.fee_paid_by as Show['feePaidBy'],
    returnableUntilHours: row.returnable_until_hours,
    feeReturned: row.fee_returned,
  };
}

function toShowDate(row: Selectable<TicketingShowDates>): ShowDate {
  return {
    id: row.id,
    eventId: row.event_id,
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    doorsAt: toInstant(row.doors_at),
    wallStart: row.wall_start,
    zone: row.zone,
    status: row.status as ShowDate['status'],
    online: row.online,
    place: row.place as Place | null,
    revision: row.revision,
    removed: row.removed,
    alteredAt: toInstant(row.altered_at),
  };
}
