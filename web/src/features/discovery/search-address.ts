import { pageSize, usualRadius, type Search } from './search';

/** The address of a search, without the language. Two searches that mean the same have the same one. */
export function searchHref(search: Partial<Search>, path = '/events'): string {
  const query = new URLSearchParams(searchPairs(search));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Name and value of everything the address of a search says, in one order: also the hidden fields of a form. */
export function searchPairs(search: Partial<Search>): [string, string][] {
  const pairs = [...questions(search), ...filters(search), ...looks(search)];
  return pairs.flatMap(([name, value]): [string, string][] =>
    isSaid(value) ? [[name, value === true ? '1' : String(value)]] : [],
  );
}

type Value = string | number | boolean | null | undefined;
type Pairs = [string, Value][];

function questions({ words, where, near, point, radius, when, from, to }: Partial<Search>): Pairs {
  return [
    ['q', words],
    ['where', where],
    ['near', near],
    ['lat', point?.lat],
    ['lng', point?.lng],
    ['radius', radius === usualRadius ? null : radius],
    ['when', when],
    ['from', from],
    ['to', to],
  ];
}

function filters({ categories = [], kinds = [], labels = [], price, freeFood, online }: Partial<Search>): Pairs {
  return [
    ...categories.map((slug): [string, Value] => ['category', slug]),
    ...kinds.map((slug): [string, Value] => ['kind', slug]),
    ...labels.map((slug): [string, Value] => ['label', slug]),
    ['free', price === 'free'],
    ['price', price === 'paid' ? price : null],
    ['freefood', freeFood],
    ['online', online],
  ];
}

function looks({ sort, view, shown = pageSize, after }: Partial<Search>): Pairs {
  return [
    ['sort', sort],
    ['view', view === 'grid' ? null : view],
    ['shown', shown > pageSize ? shown : null],
    ['after', after],
  ];
}

/** A position of 0 is one; an empty word is none. */
function isSaid(value: Value): boolean {
  return value === 0 || Boolean(value);
}
