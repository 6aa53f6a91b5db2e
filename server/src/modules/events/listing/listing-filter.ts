import { boxAround, type Box, type Point } from '../places/distance.ts';

/** Filters of a public list, places, days and words resolved. */
export interface ListingFilter {
  /** Words as a full-text query; empty when nothing can be found by them. */
  readonly query: string | null;
  readonly town: string | null;
  readonly near: Near | null;
  /** Days on the wall of each event, inclusive; without a first day: from now on. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** What is over too: somebody asks for days that are past. */
  readonly past: boolean;
  readonly categories: readonly string[];
  readonly kinds: readonly string[];
  readonly labels: readonly string[];
  readonly price: 'free' | 'paid' | null;
  readonly freeFood: boolean;
  readonly online: boolean;
  readonly organizationId: string | null;
}

export interface Near extends Point {
  readonly km: number;
  readonly box: Box;
}

export type ListingSort = 'date' | 'distance' | 'popularity' | 'relevance';

export interface ListingPage {
  readonly sort: ListingSort;
  /** What the last line was sorted by, and its date. */
  readonly after: readonly [number, string] | undefined;
  readonly limit: number;
}

export function nearOf(point: Point, km: number): Near {
  return { ...point, km, box: boxAround(point, km) };
}

/** The sort that was asked for where it can be, else the one people expect. */
export function sortFor(asked: ListingSort | undefined, { query, near }: ListingFilter): ListingSort {
  if (asked === 'distance' && !near) return 'date';
  if (asked === 'relevance' && query === null) return 'date';
  return asked ?? (query === null ? 'date' : 'relevance');
}

/**
 * Whether a list has an index of its own that gives it in its order: at most one of the filters that choose an index, and
 * at most one more, of which enough is found soon. Its plan may be kept, for any value is as good as another.
 */
export function isUsual(filter: ListingFilter): boolean {
  if (filter.query !== null || filter.near || filter.labels.length > 0) return false;
  const chosen = [...filter.categories, ...filter.kinds, filter.town, filter.organizationId].filter(
    (one) => one !== null,
  );
  return chosen.length <= 1 && offersIn(filter) <= 1;
}

/** Whether so little can match that it is best gathered and sorted at once: in a town or a small circle, on few days or by words. */
export function isNarrow({ query, town, near, firstDay, lastDay }: ListingFilter): boolean {
  const isHere = town !== null || (near !== null && near.km <= NARROW.km);
  const isSoon = firstDay !== null && lastDay !== null && daysBetween(firstDay, lastDay) <= NARROW.days;
  return isHere && (isSoon || query !== null);
}

const NARROW = { km: 60, days: 31 };

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Whether nothing is looked for but time. */
export function isPlain(filter: ListingFilter): boolean {
  const { categories, kinds, town, organizationId, firstDay, lastDay } = filter;
  const chosen = [...categories, ...kinds, town, organizationId, firstDay, lastDay].some((one) => one !== null);
  return isUsual(filter) && !chosen && offersIn(filter) === 0;
}

function offersIn({ price, freeFood, online }: ListingFilter): number {
  return [price !== null, freeFood, online].filter(Boolean).length;
}
