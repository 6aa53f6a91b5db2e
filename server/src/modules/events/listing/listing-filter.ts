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
 * Whether a list is asked for so often and planned so evenly that its plan may be kept: at most one of the filters that
 * choose an index, and values of which any is as good as another.
 */
export function isUsual({ query, near, labels, ...filter }: ListingFilter): boolean {
  const chosen = [filter.categories, filter.kinds].map(({ length }) => length);
  const one = [...chosen, filter.town ? 1 : 0, filter.organizationId ? 1 : 0].reduce((sum, count) => sum + count, 0);
  return one <= 1 && query === null && !near && labels.length === 0 && !filter.online;
}
