import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { SavedEvent } from '../saved-event.ts';
import type { OpenCard } from './listed-card.ts';
import type { ListedDate } from './listed-date.ts';

/** One row of the list. */
export interface ListedLine extends ListedDate {
  readonly card: OpenCard;
}

/** Filters of a public list, places and days resolved. */
export interface ListingFilter {
  readonly words: string | null;
  readonly town: string | null;
  readonly near: { readonly lat: number; readonly lng: number; readonly km: number } | null;
  /** Days on the wall of each event, inclusive; without a first day: what is not over yet. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly categories: readonly string[];
  readonly kinds: readonly string[];
  readonly labels: readonly string[];
  readonly price: 'free' | 'paid' | null;
  readonly freeFood: boolean;
  readonly online: boolean;
  readonly organizationId: string | null;
}

export type ListingSort = 'date' | 'distance' | 'popularity' | 'relevance';

export interface ListingPage {
  readonly sort: ListingSort;
  readonly after: readonly [number | string, string] | undefined;
  readonly limit: number;
}

export interface ListingRow {
  readonly date_id: string;
  /** What the list is sorted by: instant, kilometres, tickets sold, or likeness. */
  readonly rank: number | string;
  readonly km: number | null;
  readonly ongoing: boolean;
  readonly card: OpenCard;
}

export type Facet = 'category' | 'kind' | 'label' | 'price' | 'town';

const EARTH_KM = 1000;

/** What the public finds. Rewritten whole for one event whenever it changes. */
@Injectable()
export class ListingsRepository {
  async rewrite(tx: Tx, event: SavedEvent, dates: readonly ListedLine[]): Promise<void> {
    await sql`delete from events.listings where event_id = ${event.id}`.execute(tx);
    if (dates.length === 0) return;
    const config = sql.lit(event.language === 'fr' ? 'events.fr' : 'events.en');
    await sql`
      insert into events.listings (date_id, event_id, starts_at, over_at, first_day, last_day, previous_last_day, previous_over_at,
        previous_here_last_day, previous_here_over_at, lat, lng, point, town, online, organization_id, category, kind, labels, language,
        free_food, from_price, popularity, card, words, search)
      select d."dateId", ${event.id}::uuid, d."startsAt", d."overAt", d."firstDay", d."lastDay", d."previousLastDay", d."previousOverAt",
        d."previousHereLastDay", d."previousHereOverAt", d.lat, d.lng, case when d.lat is null then null else ll_to_earth(d.lat, d.lng) end,
        kit.plain(d.town), d.online, ${event.organizationId}::uuid, ${event.category}, ${event.kind}, ${[...event.labels]}::text[], ${event.language},
        ${event.food !== null}, ${event.offer.fromPrice}::int, ${event.offer.sold}, d.card,
        kit.plain(${event.title} || ' ' || coalesce(d.town, '') || ' ' || coalesce(d."placeName", '')),
        setweight(to_tsvector(${config}, ${event.title}), 'A') || setweight(to_tsvector(${config}, coalesce(d."placeName", '') || ' ' || coalesce(d.town, '')), 'B')
          || setweight(to_tsvector(${config}, ${event.summary}), 'C') || setweight(to_tsvector(${config}, left(${event.description}, 4000)), 'D')
      from jsonb_to_recordset(${JSON.stringify(dates)}::jsonb) as d("dateId" uuid, "startsAt" timestamptz, "overAt" timestamptz, "firstDay" date, "lastDay" date,
        "previousLastDay" date, "previousOverAt" timestamptz, "previousHereLastDay" date, "previousHereOverAt" timestamptz,
        lat float8, lng float8, town text, "placeName" text, online boolean, card text)`.execute(tx);
  }

  /** How much an event is wanted, when nothing else of it has changed. */
  async rank(tx: Tx, eventId: string, popularity: number): Promise<void> {
    await sql`update events.listings set popularity = ${popularity} where event_id = ${eventId}`.execute(tx);
  }

  async page(tx: Tx, filter: ListingFilter, page: ListingPage): Promise<ListingRow[]> {
    const rank = rankOf(page.sort, filter);
    const { rows } = await sql<ListingRow>`
      select date_id, ${rank} as rank, ${kmOf(filter)} as km, starts_at <= now() as ongoing, card from events.listings
      where ${matches(filter)} and ${beyond(page, rank)}
      order by ${page.sort === 'date' ? sql`starts_at, date_id` : page.sort === 'distance' ? sql`${rank}, date_id` : sql`${rank} desc, date_id desc`}
      limit ${sql.lit(page.limit + 1)}`.execute(tx);
    return rows;
  }

  /** How many events each value of a facet would leave, the other filters kept. */
  async facet(tx: Tx, filter: ListingFilter, facet: Facet): Promise<{ value: string; count: number }[]> {
    const value = {
      category: sql`category`,
      kind: sql`kind`,
      label: sql`unnest(labels)`,
      price: sql`case when from_price = 0 then 'free' when from_price > 0 then 'paid' end`,
      town: sql`town`,
    }[facet];
    const { rows } = await sql<{ value: string; count: number }>`
      select value, count(*)::int as count from (select ${value} as value from events.listings where ${matches(without(filter, facet))}) counted
      where value is not null group by value order by 2 desc, 1 limit ${sql.lit(40)}`.execute(tx);
    return rows;
  }

  async counts(tx: Tx, filter: ListingFilter): Promise<{ total: number; freeFood: number; online: number }> {
    const { rows } = await sql<{ total: number; freeFood: number; online: number }>`
      select count(*)::int as total, count(*) filter (where free_food)::int as "freeFood", count(*) filter (where online)::int as online
      from events.listings where ${matches(filter)}`.execute(tx);
    return rows[0]!;
  }

  async points(
    tx: Tx,
    filter: ListingFilter,
    limit: number,
  ): Promise<{ event_id: string; date_id: string; lat: number; lng: number }[]> {
    const { rows } = await sql<{ event_id: string; date_id: string; lat: number; lng: number }>`
      select event_id, date_id, lat, lng from events.listings where ${matches(filter)} and lat is not null order by starts_at limit ${sql.lit(limit)}`.execute(
      tx,
    );
    return rows;
  }

  /** Public addresses, by time of change. */
  async sitemap(
    tx: Tx,
    after: readonly [string, string] | undefined,
  ): Promise<{ id: string; slug: string; updated_at: Date }[]> {
    const { rows } = await sql<{ id: string; slug: string; updated_at: Date }>`
      select id, slug, updated_at from events.events
      where status in ('published', 'cancelled') and visibility = 'public'
        and (${after?.[0] ?? null}::timestamptz is null or (updated_at, id) < (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid))
      order by updated_at desc, id desc limit ${sql.lit(1001)}`.execute(tx);
    return rows;
  }
}

type Condition = RawBuilder<unknown>;

function matches(filter: ListingFilter): Condition {
  return sql.join([inTime(filter), ...bySubject(filter), ...byPlace(filter), ...byOffer(filter)], sql` and `);
}

function bySubject({ words, categories, kinds, labels, organizationId }: ListingFilter): Condition[] {
  return given([
    words && sql`(search @@ ${query(words)} or kit.plain(${words}) <% words)`,
    categories.length > 0 && sql`category = any(${[...categories]}::text[])`,
    kinds.length > 0 && sql`kind = any(${[...kinds]}::text[])`,
    labels.length > 0 && sql`labels @> ${[...labels]}::text[]`,
    organizationId && sql`organization_id = ${organizationId}`,
  ]);
}

function byPlace({ town, near, online }: ListingFilter): Condition[] {
  return given([
    town && sql`town = kit.plain(${town})`,
    near && sql`point <@ earth_box(${earth(near)}, ${near.km * EARTH_KM})`,
    near && sql`earth_distance(point, ${earth(near)}) <= ${near.km * EARTH_KM}`,
    online && sql`online`,
  ]);
}

function byOffer({ price, freeFood }: ListingFilter): Condition[] {
  return given([
    price === 'free' && sql`from_price = 0`,
    price === 'paid' && sql`from_price > 0`,
    freeFood && sql`free_food`,
  ]);
}

function given(conditions: readonly (Condition | string | false | null)[]): Condition[] {
  return conditions.filter((one): one is Condition => typeof one === 'object' && one !== null);
}

/** In both languages: people search French events in English and the other way round. */
function query(words: string): Condition {
  return sql`(websearch_to_tsquery('events.fr', ${words}) || websearch_to_tsquery('events.en', ${words}))`;
}

function earth({ lat, lng }: { readonly lat: number; readonly lng: number }): Condition {
  return sql`ll_to_earth(${lat}, ${lng})`;
}

/** Of each event only the first date that fits; where the place is filtered, the first one there. */
function inTime({ firstDay, lastDay, town, near }: ListingFilter): Condition {
  const here = town !== null || near !== null;
  const until = lastDay ? sql` and first_day <= ${lastDay}::date` : sql``;
  if (firstDay) {
    const previous = here ? sql`previous_here_last_day` : sql`previous_last_day`;
    return sql`last_day >= ${firstDay}::date and (${previous} is null or ${previous} < ${firstDay}::date)${until}`;
  }
  const previous = here ? sql`previous_here_over_at` : sql`previous_over_at`;
  return sql`over_at > now() and (${previous} is null or ${previous} <= now())${until}`;
}

function kmOf({ near }: ListingFilter): Condition {
  return near
    ? sql`round((earth_distance(point, ${earth(near)}) / ${EARTH_KM})::numeric, 1)::float8`
    : sql`null::float8`;
}

function rankOf(sort: ListingSort, filter: ListingFilter): Condition {
  if (sort === 'distance' && filter.near) return sql`earth_distance(point, ${earth(filter.near)})`;
  if (sort === 'popularity') return sql`popularity`;
  if (sort === 'relevance' && filter.words) {
    return sql`(ts_rank(search, ${query(filter.words)}) + word_similarity(kit.plain(${filter.words}), words))::float8`;
  }
  return sql`starts_at::text`;
}

function beyond({ sort, after }: ListingPage, rank: Condition): Condition {
  if (!after) return sql`true`;
  const [key, id] = after;
  if (sort === 'date') return sql`(starts_at, date_id) > (${key}::timestamptz, ${id}::uuid)`;
  if (sort === 'distance') return sql`(${rank}, date_id) > (${key}::float8, ${id}::uuid)`;
  return sql`(${rank}, date_id) < (${key}::float8, ${id}::uuid)`;
}

function without(filter: ListingFilter, facet: Facet): ListingFilter {
  const open: Record<Facet, Partial<ListingFilter>> = {
    category: { categories: [] },
    kind: { kinds: [] },
    label: { labels: [] },
    price: { price: null },
    town: { town: null },
  };
  return { ...filter, ...open[facet] };
}
