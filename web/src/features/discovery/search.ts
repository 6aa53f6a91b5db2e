/** Presets of « Quand », as they stand in the address. */
export const whens = ['tonight', 'tomorrow', 'weekend', 'week', 'month'] as const;
export type When = (typeof whens)[number];
/** Those that have a chip of their own. */
export const chipWhens = ['tonight', 'tomorrow', 'weekend'] as const satisfies readonly When[];
export const sorts = ['date', 'distance', 'popularity', 'relevance'] as const;
export type Sort = (typeof sorts)[number];
export const views = ['grid', 'list', 'map'] as const;
export type View = (typeof views)[number];

export interface Point {
  lat: number;
  lng: number;
}

/** A search for events, as its address says it. */
export interface Search {
  words: string;
  /** A town or a place as it was typed. */
  where: string;
  /** Centre of the search: a chosen town, the visitor, the middle of the map. */
  point: Point | null;
  /** Around the visitor; without a point it is still to be asked for. */
  near: boolean;
  /** Kilometres around the centre. */
  radius: number;
  when: When | null;
  /** ISO days; a preset goes before them. */
  from: string | null;
  to: string | null;
  categories: readonly string[];
  kinds: readonly string[];
  labels: readonly string[];
  price: 'free' | 'paid' | null;
  freeFood: boolean;
  online: boolean;
  /** Null: as it suits the search. */
  sort: Sort | null;
  view: View;
  /** How many results are on the page: grows with « Voir la suite ». */
  shown: number;
  /** Where this page of a very long list begins. */
  after: string | null;
}

export const pageSize = 24;
/** Beyond this many results a page begins anew. */
export const longest = 240;
export const radii = [5, 10, 25, 50, 100, 250] as const;
export const usualRadius = 25;

/** No wish at all. */
export const everything: Search = {
  words: '',
  where: '',
  point: null,
  near: false,
  radius: usualRadius,
  when: null,
  from: null,
  to: null,
  categories: [],
  kinds: [],
  labels: [],
  price: null,
  freeFood: false,
  online: false,
  sort: null,
  view: 'grid',
  shown: pageSize,
  after: null,
};

/** The same search with something changed, from its first page. */
export function changed(search: Search, change: Partial<Search>): Search {
  return { ...search, shown: pageSize, after: null, ...change };
}

/** With or without one of several values. */
export function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

/** Everything that narrows the list, taken off; how it is looked at stays. */
export function unfiltered({ view, sort }: Search): Search {
  return { ...everything, view, sort };
}

/** The order people expect when they asked for none. */
export function sortOf({ sort, words }: Pick<Search, 'sort' | 'words'>, hasPoint: boolean): Sort {
  if (sort === 'distance' && !hasPoint) return 'date';
  if (sort === 'relevance' && !words) return 'date';
  return sort ?? (words ? 'relevance' : 'date');
}
