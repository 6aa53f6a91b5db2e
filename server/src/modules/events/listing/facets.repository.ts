import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { PLANNED_ANEW } from '#kit/database/prepared-connection';
import type { ListingFilter } from './listing-filter.ts';
import { matching, type Piece } from './matching.repository.ts';

export const facetNames = ['category', 'kind', 'label', 'price', 'town'] as const;
export type Facet = (typeof facetNames)[number];

/** How often one value is found; a label in the company of others. */
export interface FacetRow {
  readonly facet: Facet | 'all';
  readonly value: string | null;
  readonly labels: readonly string[] | null;
  readonly count: number;
  readonly freeFood: number;
  readonly online: number;
}

const MOST_VALUES = 40;

@Injectable()
export class FacetsRepository {
  /** Counts by several facets, and of all there is, in one passage over what matches. */
  async count(tx: Tx, filter: ListingFilter, facets: readonly Facet[]): Promise<FacetRow[]> {
    const { rows } = await sql<FacetRow>`
      ${sql.raw(PLANNED_ANEW)} select facet, value, labels, count, "freeFood", online from (
        select counted.*, row_number() over (partition by facet order by count desc, value) as place from (
          select ${whichOf(facets)} as facet, ${valueOf(facets)} as value, ${labelsOf(facets)} as labels, count(*)::int as count,
            count(*) filter (where free_food)::int as "freeFood", count(*) filter (where online)::int as online
          from (select category, kind, labels, town, free_food, online,
              case when from_price = 0 then 'free' when from_price > 0 then 'paid' end as price
            from events.listings where ${matching(filter)}) matched
          group by grouping sets (${sql.join([sql`()`, ...facets.map((facet) => sql`(${COLUMNS[facet]})`)], sql`, `)})) counted) placed
      where place <= ${sql.lit(MOST_VALUES)} or facet = 'label'`.execute(tx);
    return rows;
  }
}

const COLUMNS = {
  category: sql`category`,
  kind: sql`kind`,
  label: sql`labels`,
  price: sql`price`,
  town: sql`town`,
} as const;

/** By which facet a row was counted. */
function whichOf(facets: readonly Facet[]): Piece {
  const cases = facets.map((facet) => sql`when grouping(${COLUMNS[facet]}) = 0 then ${sql.lit(facet)}`);
  return cases.length === 0 ? sql`'all'` : sql`case ${sql.join(cases, sql` `)} else 'all' end`;
}

function valueOf(facets: readonly Facet[]): Piece {
  const single = facets.filter((facet) => facet !== 'label').map((facet) => COLUMNS[facet]);
  return single.length === 0 ? sql`null::text` : sql`coalesce(${sql.join([...single, sql`null`], sql`, `)})`;
}

function labelsOf(facets: readonly Facet[]): Piece {
  return facets.includes('label') ? COLUMNS.label : sql`null::text[]`;
}
