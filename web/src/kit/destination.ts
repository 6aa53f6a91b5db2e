import type { Destination, EventFilter } from '@estrade/editions/navigation';

type PageName = Extract<Destination, { page: unknown }>['page'];

/** Where the pages an edition may point to live, without the language. */
const pages: Record<PageName, string> = {
  home: '/',
  about: '/about',
  events: '/events',
  organizations: '/organizations',
  services: '/services',
  sell: '/sell',
  free_food: '/freefood',
  pricing: '/pricing',
  help: '/help',
  contact: '/contact',
  accessibility: '/accessibility',
  terms: '/legal/terms',
  privacy: '/legal/privacy',
  cookies: '/legal/cookies',
  legal: '/legal/notice',
};

/** The address of a link of the edition, without the language. */
export function hrefOf(to: Destination): string {
  return 'page' in to ? pages[to.page] : eventsHref(to.search);
}

/** The list of events, filtered: the one spelling of a search in an address. */
function eventsHref(filter: EventFilter): string {
  const query = new URLSearchParams();
  if (filter.category) query.set('category', filter.category);
  if (filter.kind) query.set('kind', filter.kind);
  if (filter.when) query.set('when', filter.when);
  if (filter.free) query.set('free', '1');
  if (filter.freeFood) query.set('freefood', '1');
  if (filter.near) query.set('near', '1');
  return query.size === 0 ? '/events' : `/events?${query}`;
}
