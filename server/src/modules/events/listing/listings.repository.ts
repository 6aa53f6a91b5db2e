import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { PLANNED_ANEW } from '#kit/database/prepared-connection';
import type { OpenCard } from './listed-card.ts';
import { isNarrow, isPlain, isUsual, type ListingFilter, type ListingPage } from './listing-filter.ts';
import { type Branch, EARTH_KM, earth, matching, type Piece } from './matching.repository.ts';
import { type Order, orderOf } from './orders.repository.ts';

/** One line of a list. */
export interface ListingRow {
  readonly date_id: string;
  /** What the list is sorted by: milliseconds since 1970, metres, tickets sold, or likeness. */
  readonly rank: number;
  readonly km: number | null;
  readonly ongoing: boolean;
  readonly card: OpenCard;
}

interface PointRow {
  readonly lat: number;
  readonly lng: number;
  readonly card: OpenCard;
}

/** Likeness is weighed among the soonest so many: beyond, words are too common to tell events apart. */
const WEIGHED = 240;

/**
 * What the public finds, page by page. A list that is asked for often has an index that gives it as it is. For any other
 * the planner would have to guess whether what is looked for is common (go through the list in its order, and soon have a
 * page) or rare (gather it by its filters and sort it); a wrong guess is a million rows. So it is not asked: the first
 * rows of the list are looked through, never more than so many, and what is not common there is gathered.
 */
@Injectable()
export class ListingsRepository {
  async page(tx: Tx, filter: ListingFilter, page: ListingPage): Promise<ListingRow[]> {
    if (page.sort === 'relevance') return this.weighed(tx, filter, page);
    const order = orderOf(page.sort, filter, page);
    const wanted = { line: lineOf(filter, order.rank), limit: page.limit + 1, order };
    if (hasIndex(filter, page)) return this.read(tx, straight(filter, wanted, page));
    return this.find(tx, filter, { ...wanted, through: 3_000 });
  }

  /** The soonest, for a map. */
  async points(tx: Tx, filter: ListingFilter, limit: number): Promise<PointRow[]> {
    const order = orderOf('date', filter, { after: undefined });
    const onMap = { ...order, beyond: sql`${order.beyond} and lat is not null` };
    return this.find(tx, filter, { line: sql`lat, lng, card`, limit, order: onMap, through: 6_000 });
  }

  private async weighed(tx: Tx, filter: ListingFilter, { after, limit }: ListingPage): Promise<ListingRow[]> {
    const order = orderOf('date', filter, { after: undefined });
    const likeness = sql`ts_rank(search, ${filter.query}::tsquery)::float8`;
    const rows = await this.find<ListingRow>(tx, filter, {
      line: lineOf(filter, likeness),
      limit: WEIGHED,
      order,
      through: 10_000,
    });
    return byLikeness(rows, after).slice(0, limit + 1);
  }

  private async find<R>(tx: Tx, filter: ListingFilter, wanted: Wanted & { readonly through: number }): Promise<R[]> {
    const rows = isNarrow(filter) ? [] : await this.read<R>(tx, anew(through(filter, wanted)));
    return rows.length === wanted.limit ? rows : this.read<R>(tx, anew(gathered(filter, wanted)));
  }

  private async read<R>(tx: Tx, statement: Piece): Promise<R[]> {
    return (await sql<R>`${statement}`.execute(tx)).rows;
  }
}

function hasIndex(filter: ListingFilter, { sort }: ListingPage): boolean {
  return sort === 'date' ? isUsual(filter) : sort === 'popularity' && isPlain(filter);
}

interface Wanted {
  readonly line: Piece;
  readonly limit: number;
  readonly order: Order;
}

/** In the order of an index, which also knows the filter; its plan is kept for the first page. */
function straight(filter: ListingFilter, { line, limit, order }: Wanted, { after, sort }: ListingPage): Piece {
  const branch = (one: Branch) => sql`(select starts_at, popularity, ${line} from events.listings
    where ${matching(filter, one)} and ${order.beyond} order by ${order.indexed} limit ${sql.lit(limit)})`;
  const parts = branchesFor(filter, sort).map(branch);
  // without what it is sorted by: a time is made into a date for each row, and nobody looks at it
  const statement = sql`select date_id, rank, km, ongoing, card from (${sql.join(parts, sql` union all `)}) found
    order by ${order.indexed} limit ${sql.lit(limit)}`;
  return after ? anew(statement) : statement;
}

/** Through the first rows of the list, and no further. */
function through(filter: ListingFilter, { line, limit, order, through: most }: Wanted & { through: number }): Piece {
  const branch = (one: Branch) => sql`(select * from events.listings
    where ${order.reach(filter, one)} and ${order.beyond} order by ${order.indexed} limit ${sql.lit(most)})`;
  const parts = (order.knowsTime && filter.firstDay !== null ? APART : ALL).map(branch);
  return sql`select ${line} from (${sql.join(parts, sql` union all `)}) seen
    where ${matching(filter)} order by ${order.indexed} limit ${sql.lit(limit)}`;
}

/** By its filters, in whatever order they give it; then sorted. */
function gathered(filter: ListingFilter, { line, limit, order }: Wanted): Piece {
  const branch = (one: Branch) => sql`select * from events.listings where ${matching(filter, one)} and ${order.beyond}`;
  const parts = (filter.firstDay === null ? ALL : APART).map(branch);
  return sql`select ${line} from (${sql.join(parts, sql` union all `)}) found order by ${order.sorted} limit ${sql.lit(limit)}`;
}

const ALL: readonly Branch[] = ['all'];
const APART: readonly Branch[] = ['short', 'long'];

/** From a day on, short and long dates are found apart, each by its own index in order of time. */
function branchesFor({ firstDay }: ListingFilter, sort: ListingPage['sort']): readonly Branch[] {
  return firstDay !== null && sort === 'date' ? APART : ALL;
}

function anew(statement: Piece): Piece {
  return sql`${sql.raw(PLANNED_ANEW)} ${statement}`;
}

function lineOf({ near }: ListingFilter, rank: Piece): Piece {
  const km = near
    ? sql`round((earth_distance(point, ${earth(near)}) / ${EARTH_KM})::numeric, 1)::float8`
    : sql`null::float8`;
  return sql`date_id, ${rank} as rank, ${km} as km, starts_at <= now() as ongoing, card`;
}

/** The most alike first; equals in an order that is always the same. */
function byLikeness(rows: readonly ListingRow[], after: ListingPage['after']): ListingRow[] {
  const sorted = rows.toSorted((a, b) => b.rank - a.rank || (a.date_id < b.date_id ? 1 : -1));
  if (!after) return sorted;
  const [rank, id] = after;
  return sorted.filter((row) => row.rank < rank || (row.rank === rank && row.date_id < id));
}
