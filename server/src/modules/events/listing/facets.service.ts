import type { Facets } from '@estrade/api/events-search';
import { Injectable } from '@nestjs/common';
import { Database } from '#kit/database/database';
import { Clock } from '#kit/time/clock';
import { type Facet, facetNames, type FacetRow, FacetsRepository } from './facets.repository.ts';
import { Fresh } from './fresh.ts';
import type { ListingFilter } from './listing-filter.ts';

/** In a small house counts are always exact; in a large one they are a few seconds old, never more than a minute. */
const FRESHNESS = { fresh: 5_000, stale: 60_000, dear: 40, most: 500 };

/** How many events each value of a filter would leave, the other filters kept. */
@Injectable()
export class FacetsService {
  private readonly passages: Fresh<readonly FacetRow[]>;

  constructor(
    private readonly database: Database,
    private readonly repository: FacetsRepository,
    clock: Clock,
  ) {
    this.passages = new Fresh(FRESHNESS, () => clock.now().epochMilliseconds);
  }

  /** A facet that is filtered by counts without its own filter. */
  async facets(filter: ListingFilter): Promise<Facets> {
    const closed = facetNames.filter((facet) => isSet(filter, facet));
    const [main, ...others] = await Promise.all([
      this.passage(filter),
      ...closed.map((facet) => this.passage(without(filter, facet))),
    ]);
    const of = (facet: Facet) => {
      const rows = others[closed.indexOf(facet)] ?? main;
      return valuesOf(rows.filter((row) => row.facet === facet));
    };
    const { count = 0, freeFood = 0, online = 0 } = main.find(({ facet }) => facet === 'all') ?? {};
    return {
      total: count,
      freeFood,
      online,
      category: of('category'),
      kind: of('kind'),
      label: of('label'),
      price: of('price'),
      city: of('town'),
    };
  }

  /** Counts all that is not filtered by; what one search leaves out is what another one needs. */
  private passage(filter: ListingFilter): Promise<readonly FacetRow[]> {
    const open = facetNames.filter((facet) => !isSet(filter, facet));
    const count = () => this.repository.count(this.database.read, filter, open);
    return this.passages.get(JSON.stringify(filter), count);
  }
}

const OPEN: Readonly<Record<Facet, Partial<ListingFilter>>> = {
  category: { categories: [] },
  kind: { kinds: [] },
  label: { labels: [] },
  price: { price: null },
  town: { town: null },
};

function isSet(filter: ListingFilter, facet: Facet): boolean {
  return JSON.stringify({ ...filter, ...OPEN[facet] }) !== JSON.stringify(filter);
}

function without(filter: ListingFilter, facet: Facet): ListingFilter {
  return { ...filter, ...OPEN[facet] };
}

/** Most frequent first; labels are counted one by one. */
function valuesOf(rows: readonly FacetRow[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { value, labels, count } of rows) {
    for (const one of labels ?? (value === null ? [] : [value])) counts.set(one, (counts.get(one) ?? 0) + count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
}
