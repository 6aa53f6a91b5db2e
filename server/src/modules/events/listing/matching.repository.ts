import { type RawBuilder, sql } from 'kysely';
import type { ListingFilter, Near } from './listing-filter.ts';

/** A piece of SQL. */
export type Piece = RawBuilder<unknown>;

/**
 * Which dates are looked through: `all` of them; or first the `short` ones, found by their start alone, and then the few
 * `long` ones. Together the two are all.
 */
export type Branch = 'all' | 'short' | 'long';

/** Kilometres are metres to the extension. */
export const EARTH_KM = 1000;

/** What a listed date must be to match a filter. Of each event only its first date that fits: there, where a place is asked for. */
export function matching(filter: ListingFilter, branch: Branch = 'all'): Piece {
  return sql.join(
    [...inTime(filter, branch), ...bySubject(filter), ...byPlace(filter), ...byOffer(filter)],
    sql` and `,
  );
}

/** The part of it that an index in order of time answers by itself. */
export function inSpan(filter: ListingFilter, branch: Branch): Piece {
  return sql.join([sql`true`, ...inTime(filter, branch)], sql` and `);
}

/** The part of it that every index of what is to come answers. */
export function inReach({ past }: ListingFilter): Piece {
  return past ? sql`true` : sql`not over`;
}

export function earth({ lat, lng }: Pick<Near, 'lat' | 'lng'>): Piece {
  return sql`ll_to_earth(${lat}, ${lng})`;
}

function inTime(filter: ListingFilter, branch: Branch): Piece[] {
  const { firstDay, lastDay, past } = filter;
  return given([
    !past && sql`not over`,
    !past && sql`over_at > now()`,
    branch === 'short' && sql`not long`,
    branch === 'long' && sql`long`,
    ...(firstDay ? since(firstDay, branch) : []),
    ...(lastDay ? until(lastDay) : []),
    first(filter),
  ]);
}

/** Bounds on the start say nothing new: they let an index find what the day alone cannot. No zone is further ahead or behind. */
function since(day: string, branch: Branch): Piece[] {
  const soon = sql`starts_at >= ${day}::date - interval '14 hours'`;
  const bound = { short: soon, long: sql`true`, all: sql`(${soon} or long)` }[branch];
  return [sql`last_day >= ${day}::date`, bound];
}

function until(day: string): Piece[] {
  return [sql`first_day <= ${day}::date`, sql`starts_at < ${day}::date + interval '36 hours'`];
}

function first({ firstDay, town, near, past }: ListingFilter): Piece {
  const here = town !== null || near !== null;
  const [lastDay, overAt] = here
    ? [sql`previous_here_last_day`, sql`previous_here_over_at`]
    : [sql`previous_last_day`, sql`previous_over_at`];
  const over = past ? [] : [sql`${overAt} <= now()`];
  const before = firstDay ? [sql`${lastDay} < ${firstDay}::date`] : [];
  return sql`(${sql.join([sql`${overAt} is null`, ...over, ...before], sql` or `)})`;
}

function bySubject({ query, categories, kinds, labels, organizationId }: ListingFilter): Piece[] {
  return given([
    query !== null && sql`search @@ ${query}::tsquery`,
    among(sql`category`, categories),
    among(sql`kind`, kinds),
    labels.length > 0 && sql`labels @> ${[...labels]}::text[]`,
    organizationId !== null && sql`organization_id = ${organizationId}`,
  ]);
}

/** One value keeps the order of an index that begins with it. */
function among(column: Piece, values: readonly string[]): Piece | false {
  if (values.length === 0) return false;
  return values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${[...values]}::text[])`;
}

function byPlace({ town, near, online }: ListingFilter): Piece[] {
  return given([town !== null && sql`town = kit.plain(${town})`, ...(near ? around(near) : []), online && sql`online`]);
}

/** The box is what the planner can count and an index can find; the corners are cut off afterwards. */
function around(near: Near): Piece[] {
  const { south, north, west, east } = near.box;
  const between = west <= east ? sql`lng between ${west} and ${east}` : sql`(lng >= ${west} or lng <= ${east})`;
  return [
    sql`lat between ${south} and ${north}`,
    between,
    sql`earth_distance(point, ${earth(near)}) <= ${near.km * EARTH_KM}`,
  ];
}

function byOffer({ price, freeFood }: ListingFilter): Piece[] {
  return given([
    price === 'free' && sql`from_price = 0`,
    price === 'paid' && sql`from_price > 0`,
    freeFood && sql`free_food`,
  ]);
}

function given(pieces: readonly (Piece | false)[]): Piece[] {
  return pieces.filter((piece): piece is Piece => piece !== false);
}
