import { sql } from 'kysely';
import type { ListingFilter, ListingPage, ListingSort } from './listing-filter.ts';
import { type Branch, earth, inReach, inSpan, type Piece } from './matching.repository.ts';

/** How a list is sorted, and how its rows are come by in that order. */
export interface Order {
  /** What a row is sorted by, as it is sent in a cursor. */
  readonly rank: Piece;
  /** The order as an index has it. */
  readonly indexed: Piece;
  /** The same order, as no index has it: rows are gathered by their filters first, and sorted then. */
  readonly sorted: Piece;
  /** Rows that come after the cursor. */
  readonly beyond: Piece;
  /** What the index in that order can tell apart by itself. */
  reach(filter: ListingFilter, branch: Branch): Piece;
  /** Whether that index finds short and long dates apart. */
  readonly knowsTime: boolean;
}

/** Every sort but by likeness, which weighs what is found by date. */
export function orderOf(
  sort: Exclude<ListingSort, 'relevance'>,
  filter: ListingFilter,
  page: Pick<ListingPage, 'after'>,
): Order {
  return { date: byDate, distance: byDistance, popularity: byPopularity }[sort](filter, page);
}

type OrderBy = (filter: ListingFilter, page: Pick<ListingPage, 'after'>) => Order;

const byDate: OrderBy = (_, { after }) => ({
  rank: sql`(extract(epoch from starts_at) * 1000)::float8`,
  indexed: sql`starts_at, date_id`,
  sorted: sql`starts_at + interval '0', date_id`,
  beyond: after ? sql`(starts_at, date_id) > (to_timestamp(${after[0]}::float8 / 1000), ${after[1]}::uuid)` : sql`true`,
  reach: inSpan,
  knowsTime: true,
});

const byPopularity: OrderBy = (_, { after }) => ({
  rank: sql`popularity`,
  indexed: sql`popularity desc, date_id desc`,
  sorted: sql`popularity + 0 desc, date_id desc`,
  beyond: after ? sql`(popularity, date_id) < (${after[0]}::int, ${after[1]}::uuid)` : sql`true`,
  reach: inReach,
  knowsTime: false,
});

const byDistance: OrderBy = ({ near }, { after }) => {
  const metres = near ? sql`(point <-> ${earth(near)})` : sql`0::float8`;
  return {
    rank: metres,
    indexed: sql`${metres}, date_id`,
    sorted: sql`${metres} + 0, date_id`,
    beyond: after ? sql`(${metres}, date_id) > (${after[0]}::float8, ${after[1]}::uuid)` : sql`true`,
    reach: inReach,
    knowsTime: false,
  };
};
