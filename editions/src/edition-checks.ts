import type { Category, EventKind, Label } from './catalogue.ts';
import type { HomeSection } from './home.ts';
import type { EventFilter, Link, Navigation } from './navigation.ts';
import type { TradePack } from './trade-pack.ts';

interface Catalogued {
  readonly categories: readonly Category[];
  readonly labels: readonly Label[];
  readonly kinds: readonly EventKind[];
}

interface Traded {
  readonly trades: readonly TradePack[];
}

/** A slug is a key of the database and of the address: twice the same would merge two things. */
export function repeatedSlugs({ categories, labels, kinds, trades }: Catalogued & Traded): string[] {
  const lists = {
    categories,
    labels,
    kinds,
    trades: trades.map(({ id }) => ({ slug: id })),
    serviceKinds: trades.flatMap(({ serviceKinds }) => serviceKinds),
  };
  return Object.entries(lists).flatMap(([list, items]) =>
    items
      .filter((item, at) => items.findIndex(({ slug }) => slug === item.slug) !== at)
      .map(({ slug }) => `${list}: "${slug}" is there twice`),
  );
}

/** A link to a category or kind the edition does not have would lead to an empty list. */
export function danglingSearches(
  edition: Catalogued & { readonly home: readonly HomeSection[]; readonly navigation: Navigation },
): string[] {
  const categories = new Set(edition.categories.map(({ slug }) => slug));
  const kinds = new Set(edition.kinds.map(({ slug }) => slug));
  return [...edition.home.flatMap(filtersOf), ...linksOf(edition.navigation).flatMap(searchOf)].flatMap(
    ({ category, kind }) => [
      ...(category && !categories.has(category) ? [`a search names the unknown category "${category}"`] : []),
      ...(kind && !kinds.has(kind) ? [`a search names the unknown kind "${kind}"`] : []),
    ],
  );
}

function filtersOf(section: HomeSection): EventFilter[] {
  if (section.kind === 'events') return [section.filter];
  if (section.kind === 'search_hero') return section.shortcuts.flatMap(searchOf);
  if (section.kind === 'organiser_call')
    return [section.primary, ...(section.secondary ? [section.secondary] : [])].flatMap(searchOf);
  return [];
}

function linksOf({ main, footer }: Navigation): Link[] {
  return [...main, ...footer.columns.flatMap(({ links }) => links), ...footer.legal];
}

function searchOf({ to }: Link): EventFilter[] {
  return 'search' in to ? [to.search] : [];
}
