import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { PLANNED_ANEW } from '#kit/database/prepared-client';
import type { OpenCard } from './listed-card.ts';
import { isUsual, type ListingFilter, type ListingPage, type Near } from './listing-filter.ts';
import { type Branch, EARTH_KM, earth, matching, type Piece } from './matching.repository.ts';

/** One line of a list. */
export interface ListingRow {
  readonly date_id: string;
  /** What the list is sorted by: milliseconds since 1970, metres, tickets sold, or likeness. */
  readonly rank: number;
  readonly km: number | null;
  readonly ongoing: boolean;
  readonly card: OpenCard;
}

/** Likeness is weighed among the soonest so many: beyond, words are too common to tell events apart. */
const WEIGHED = 250;

/** What the public finds, page by page. */
@Injectable()
export class ListingsRepository {
  async page(tx: Tx, filter: ListingFilter, page: ListingPage): Promise<ListingRow[]> {
    const list = { date: byDate, distance: byDistance, popularity: byPopularity, relevance: byRelevance }[page.sort];
    const { rows } = await sql<ListingRow>`${often(filter, page)}${list(filter, page)}`.execute(tx);
    return rows;
  }

  /** The soonest, for a map. */
  async points(tx: Tx, filter: ListingFilter, limit: number): Promise<{ lat: number; lng: number; card: OpenCard }[]> {
    const { rows } = await sql<{ lat: number; lng: number; card: OpenCard }>`
      ${sql.raw(PLANNED_ANEW)} select lat, lng, card from events.listings
      where ${matching(filter)} and lat is not null order by starts_at, date_id limit ${sql.lit(limit)}`.execute(tx);
    return rows;
  }
}

/** Plans are kept for the few lists that everybody asks for; all the others are worth a plan of their own. */
function often(filter: ListingFilter, { sort, after }: ListingPage): Piece {
  const kept = isUsual(filter) && after === undefined && (sort === 'date' || sort === 'popularity');
  return kept ? sql`` : sql.raw(PLANNED_ANEW);
}

type List = (filter: ListingFilter, page: ListingPage) => Piece;

const byDate: List = (filter, page) => {
  const milliseconds = sql`(extract(epoch from starts_at) * 1000)::float8`;
  const line = lineOf(filter, milliseconds);
  const at = page.after?.[0] ?? 0;
  const beyond = page.after
    ? sql`(starts_at, date_id) > (to_timestamp(${at}::float8 / 1000), ${page.after[1]}::uuid)`
    : sql`true`;
  return soonest(filter, { line: sql`starts_at, ${line}`, beyond, limit: page.limit + 1 });
};

const byRelevance: List = (filter, page) => {
  const rank = sql`ts_rank(search, ${filter.query}::tsquery)::float8`;
  const columns = sql`starts_at, date_id, search, point, card`;
  return sql`select * from (
      select ${lineOf(filter, rank)} from (${soonest(filter, { line: columns, beyond: sql`true`, limit: WEIGHED })}) weighed
    ) found where ${before(page, sql`rank`)} order by rank desc, date_id desc limit ${sql.lit(page.limit + 1)}`;
};

const byPopularity: List = (filter, page) => sql`
  select ${lineOf(filter, sql`popularity`)} from events.listings where ${matching(filter)} and ${before(page, sql`popularity`)}
  order by popularity desc, date_id desc limit ${sql.lit(page.limit + 1)}`;

const byDistance: List = (filter, page) => {
  const metres = filter.near ? sql`(point <-> ${earth(filter.near)})` : sql`0`;
  const [rank, id] = page.after ?? [0, ''];
  const beyond = page.after ? sql`(${metres}, date_id) > (${rank}::float8, ${id}::uuid)` : sql`true`;
  return sql`select ${lineOf(filter, metres)} from events.listings where ${matching(filter)} and ${beyond}
    order by ${metres}, date_id limit ${sql.lit(page.limit + 1)}`;
};

interface Soonest {
  readonly line: Piece;
  readonly beyond: Piece;
  readonly limit: number;
}

/** Dates in order of time. From a day on, short and long ones are looked for apart, each where it can be found. */
function soonest(filter: ListingFilter, { line, beyond, limit }: Soonest): Piece {
  const order = sql`order by starts_at, date_id limit ${sql.lit(limit)}`;
  const branch = (one: Branch) =>
    sql`(select ${line} from events.listings where ${matching(filter, one)} and ${beyond} ${order})`;
  if (filter.firstDay === null) return branch('all');
  return sql`select * from (${branch('short')} union all ${branch('long')}) found ${order}`;
}

function lineOf({ near }: ListingFilter, rank: Piece): Piece {
  return sql`date_id, ${rank} as rank, ${kmOf(near)} as km, starts_at <= now() as ongoing, card`;
}

function kmOf(near: Near | null): Piece {
  if (!near) return sql`null::float8`;
  return sql`round((earth_distance(point, ${earth(near)}) / ${EARTH_KM})::numeric, 1)::float8`;
}

/** What comes after a line in a list that begins with the highest. */
function before({ after }: ListingPage, rank: Piece): Piece {
  return after ? sql`(${rank}, date_id) < (${after[0]}, ${after[1]}::uuid)` : sql`true`;
}
