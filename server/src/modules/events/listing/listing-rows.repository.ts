import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { SavedEvent } from '../saved-event.ts';
import type { OpenCard } from './listed-card.ts';
import type { ListedDate } from './listed-date.ts';

/** One row of the list. */
export interface ListedLine extends ListedDate {
  readonly card: OpenCard;
}

/** Writes the public list: the rows of one event are rewritten whole whenever it changes. */
@Injectable()
export class ListingRowsRepository {
  async rewrite(tx: Tx, event: SavedEvent, dates: readonly ListedLine[]): Promise<void> {
    await sql`delete from events.listings where event_id = ${event.id}`.execute(tx);
    if (dates.length === 0) return;
    await this.insert(tx, event, dates);
    await this.learn(tx, [event.title, event.summary, ...dates.flatMap(({ placeName, town }) => [placeName, town])]);
  }

  /** How much an event is wanted, when nothing else of it has changed. */
  async rank(tx: Tx, eventId: string, popularity: number): Promise<void> {
    await sql`update events.listings set popularity = ${popularity} where event_id = ${eventId}`.execute(tx);
  }

  /** Takes dates that are over out of the lists of what is to come; answers how many. */
  async sweep(tx: Tx, limit: number): Promise<number> {
    const { rows } = await sql`
      update events.listings set over = true where date_id in (
        select date_id from events.listings where not over and starts_at < now() and over_at < now()
        order by starts_at limit ${sql.lit(limit)} for update skip locked) returning 1`.execute(tx);
    return rows.length;
  }

  private async insert(tx: Tx, event: SavedEvent, dates: readonly ListedLine[]): Promise<void> {
    const config = sql.lit(event.language === 'fr' ? 'events.fr' : 'events.en');
    await sql`
      insert into events.listings (date_id, event_id, starts_at, over_at, over, first_day, last_day, previous_last_day, previous_over_at,
        previous_here_last_day, previous_here_over_at, lat, lng, point, town, online, organization_id, category, kind, labels, language,
        free_food, from_price, popularity, card, search)
      select d."dateId", ${event.id}::uuid, d."startsAt", d."overAt", d."overAt" < now(), d."firstDay", d."lastDay", d."previousLastDay",
        d."previousOverAt", d."previousHereLastDay", d."previousHereOverAt", d.lat, d.lng,
        case when d.lat is null then null else ll_to_earth(d.lat, d.lng) end,
        kit.plain(d.town), d.online, ${event.organizationId}::uuid, ${event.category}, ${event.kind}, ${[...event.labels]}::text[], ${event.language},
        ${event.food !== null}, ${event.offer.fromPrice}::int, ${event.offer.sold}, d.card,
        setweight(to_tsvector(${config}, ${event.title}), 'A') || setweight(to_tsvector(${config}, coalesce(d."placeName", '') || ' ' || coalesce(d.town, '')), 'B')
          || setweight(to_tsvector(${config}, ${event.summary}), 'C') || setweight(to_tsvector(${config}, left(${event.description}, 4000)), 'D')
      from jsonb_to_recordset(${JSON.stringify(dates)}::jsonb) as d("dateId" uuid, "startsAt" timestamptz, "overAt" timestamptz, "firstDay" date, "lastDay" date,
        "previousLastDay" date, "previousOverAt" timestamptz, "previousHereLastDay" date, "previousHereOverAt" timestamptz,
        lat float8, lng float8, town text, "placeName" text, online boolean, card text)`.execute(tx);
  }

  /** In one order, so that two events that bring the same words do not wait for each other. */
  private async learn(tx: Tx, texts: readonly (string | null)[]): Promise<void> {
    const text = [...new Set(texts)].filter(Boolean).join(' ');
    await sql`
      insert into events.vocabulary
      select distinct word from regexp_split_to_table(kit.plain(${text}), '[^[:alnum:]]+') as word
      where length(word) between 3 and 40
      order by word on conflict do nothing`.execute(tx);
  }
}
