import type { KindGroup } from '@/kit/services/kinds';

export const places = ['at_pro', 'at_client', 'online'] as const;

/** A search as it stands in the address. */
export interface ServicesSearch {
  q?: string;
  /** A kind, or a whole trade: `trade:photography`. */
  kind?: string;
  where?: (typeof places)[number];
}

const TRADE = 'trade:';

/** The value of a whole trade in the list of kinds. */
export function wholeTrade(trade: string): string {
  return TRADE + trade;
}

/** What an address says, as far as it can be read; the rest is left out. */
export function readSearch(params: Record<string, string | string[] | undefined>): ServicesSearch {
  const one = (name: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 120) || undefined;
  };
  return { q: one('q'), kind: one('kind'), where: places.find((place) => place === one('where')) };
}

/** The same for the API; a kind nobody knows is not asked for. */
export function queryOf({ q, kind, where }: ServicesSearch, groups: readonly KindGroup[]) {
  const trade = groups.find((group) => wholeTrade(group.trade) === kind)?.trade;
  const known = groups.flatMap(({ kinds }) => kinds).find(({ slug }) => slug === kind)?.slug;
  return { q, trade, kind: known, location: where };
}

/** The address of a search, and of its next page. */
export function addressOf(search: ServicesSearch, after?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...search, after })) if (value) query.set(name, value);
  return query.size === 0 ? '/services' : `/services?${query}`;
}
