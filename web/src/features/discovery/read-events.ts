import { events } from '@estrade/api/events';
import type { Facets } from '@estrade/api/events-search';
import type { EventLine } from '@estrade/api/events-shapes';
import type { Terms } from '@estrade/api/events-terms';
import type { z } from 'zod';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { findPlace, type FoundPlace } from './find-place';
import { pageSize, sortOf, type Search } from './search';
import { toFilter } from './search-filter';

export interface Results {
  items: readonly EventLine[];
  next: string | null;
  facets: Facets;
  place: FoundPlace;
}

const api = (locale: string) => publicApi(locale, { tags: [cacheTags.events] });

/** One page of a search with the counts of its filters. */
export async function readResults(search: Search, locale: string): Promise<Results> {
  const place = await findPlace(search, locale);
  const [page, facets] = await Promise.all([
    readPage(search, place, locale),
    api(locale)(events.facets, { query: toFilter(search, place) }),
  ]);
  return { ...page, facets, place };
}

/** How many events a search finds. */
export async function readTotal(search: Search, locale: string): Promise<number> {
  const place = await findPlace(search, locale);
  const { total } = await api(locale)(events.facets, { query: toFilter(search, place) });
  return total;
}

/** The first events of a search. */
export async function readSome(search: Search, limit: number, locale: string): Promise<readonly EventLine[]> {
  const place = await findPlace(search, locale);
  const { items } = await api(locale)(events.list, {
    query: { ...toFilter(search, place), sort: sortOf(search, place.point !== null), limit: sizeFor(limit) },
  });
  return items.slice(0, limit);
}

export async function readTerms(locale: string): Promise<z.infer<typeof Terms>> {
  return publicApi(locale, { seconds: 600, tags: [cacheTags.terms] })(events.terms);
}

// A page that has grown by « Voir la suite » is read in a few large steps.
async function readPage(search: Search, place: FoundPlace, locale: string) {
  const query = { ...toFilter(search, place), sort: sortOf(search, place.point !== null) };
  const items: EventLine[] = [];
  let next = search.after;
  do {
    const page = await api(locale)(events.list, {
      query: { ...query, after: next ?? undefined, limit: search.shown - items.length >= 2 * pageSize ? 48 : pageSize },
    });
    items.push(...page.items);
    next = page.next;
  } while (next !== null && items.length < search.shown);
  return { items, next };
}

/** The smallest page the API gives that holds so many. */
function sizeFor(count: number): 12 | 24 | 48 | 100 {
  if (count <= 12) return 12;
  if (count <= pageSize) return pageSize;
  return count <= 48 ? 48 : 100;
}
