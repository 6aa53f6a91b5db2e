import type { Facets } from '@estrade/api/events-search';
import type { Term } from '@estrade/api/events-terms';
import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { z } from 'zod';
import { Chip, ChipLink } from '@/ui/chip';
import { CountBadge } from '@/ui/badge';
import { commands } from '@/ui/sheet';
import { filterSheetId } from './filter-sheet';
import { changed, chipWhens, toggled, type Search } from './search';
import { searchHref } from './search-address';

interface FilterChipsProps {
  search: Search;
  facets: Facets;
  categories: readonly z.infer<typeof Term>[];
  hasFreeFood: boolean;
}

/** The filters people use most, one press each, with what each would leave. Each is an address. */
export function FilterChips({ search, facets, categories, hasFreeFood }: FilterChipsProps) {
  const t = useTranslations('discovery');
  const set = filtersSet(search);
  return (
    <div className="chips chips-bleed" role="group" aria-label={t('filters.title')}>
      <Chip icon="sliders-horizontal" aria-haspopup="dialog" {...commands(filterSheetId, 'show-modal')}>
        {t('filters.title')}
        {set > 0 && <CountBadge count={set} of={t('filters.set')} />}
      </Chip>
      {chipWhens.map((when) => (
        <Toggle
          key={when}
          search={search}
          on={search.when === when}
          with={{ when, from: null, to: null }}
          off={{ when: null }}
        >
          {t(`whens.${when}`)}
        </Toggle>
      ))}
      {hasFreeFood && <FreeFoodChip search={search} count={facets.freeFood} />}
      <FreeChip search={search} facets={facets} />
      <CategoryChips search={search} facets={facets} categories={categories} />
      <OnlineChip search={search} count={facets.online} />
    </div>
  );
}

interface ToggleProps extends Pick<ComponentProps<typeof ChipLink>, 'icon' | 'count' | 'food' | 'children'> {
  search: Search;
  on: boolean;
  /** What pressing changes when it is off, and when it is on. */
  with: Partial<Search>;
  off: Partial<Search>;
}

function Toggle({ search, on, with: change, off, ...rest }: ToggleProps) {
  return <ChipLink href={searchHref(changed(search, on ? off : change))} current={on} {...rest} />;
}

function FreeFoodChip({ search, count }: { search: Search; count: number }) {
  const t = useTranslations('discovery');
  if (count === 0 && !search.freeFood) return null;
  return (
    <Toggle
      search={search}
      on={search.freeFood}
      with={{ freeFood: true }}
      off={{ freeFood: false }}
      food
      icon="sandwich"
      count={count}
    >
      {t('freeFood')}
    </Toggle>
  );
}

function FreeChip({ search, facets }: { search: Search; facets: Facets }) {
  const t = useTranslations('discovery.filters');
  const count = facets.price.find(({ value }) => value === 'free')?.count ?? 0;
  return (
    <Toggle search={search} on={search.price === 'free'} with={{ price: 'free' }} off={{ price: null }} count={count}>
      {t('free')}
    </Toggle>
  );
}

function CategoryChips({ search, facets, categories }: Omit<FilterChipsProps, 'hasFreeFood'>) {
  const locale = useLocale();
  return facets.category.map(({ value, count }) => {
    const term = categories.find(({ slug }) => slug === value);
    const change = { categories: toggled(search.categories, value) };
    return (
      term && (
        <Toggle
          key={value}
          search={search}
          on={search.categories.includes(value)}
          with={change}
          off={change}
          count={count}
        >
          {term.name[locale]}
        </Toggle>
      )
    );
  });
}

function OnlineChip({ search, count }: { search: Search; count: number }) {
  const t = useTranslations('discovery.filters');
  if (count === 0 && !search.online) return null;
  return (
    <Toggle
      search={search}
      on={search.online}
      with={{ online: true }}
      off={{ online: false }}
      icon="video"
      count={count}
    >
      {t('online')}
    </Toggle>
  );
}

/** Filters one cannot see in the search bar. */
function filtersSet({ categories, kinds, labels, price, freeFood, online }: Search): number {
  return categories.length + kinds.length + labels.length + [price, freeFood, online].filter(Boolean).length;
}
