import type { Terms } from '@estrade/api/events-terms';
import type { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { formatDay } from '@/kit/format';
import type { Locale } from '@/kit/i18n/locales';
import type { FoundPlace } from './find-place';
import { changed, chipWhens, toggled, type Search } from './search';

/** A filter that is set, by its name, and the search without it. */
export interface SetFilter {
  name: string;
  without: Search;
  /** It has a chip that shows it is on: no second one is needed to take it off. */
  hasChip?: boolean;
}

interface Knowledge {
  t: Say;
  terms: z.infer<typeof Terms>;
  locale: Locale;
  place: FoundPlace;
}

type Say = ReturnType<typeof useTranslations<'discovery'>>;

/** Everything that narrows a search, one by one: chips that take it off, and what to try when nothing is found. */
export function setFilters(search: Search, knowledge: Knowledge): SetFilter[] {
  return [...questions(search, knowledge), ...offers(search, knowledge), ...terms(search, knowledge)].flatMap(
    ({ name, without, hasChip }) => (name ? [{ name, without: changed(search, without), hasChip }] : []),
  );
}

/** A filter which is set when it has a name. */
interface Candidate {
  name: string | null;
  without: Partial<Search>;
  hasChip?: boolean;
}

function questions(search: Search, { t, place, locale }: Knowledge): Candidate[] {
  const { words, when } = search;
  return [
    { name: words && t('quoted', { words }), without: { words: '' } },
    { name: placeName(search, place, t), without: { where: '', point: null, near: false } },
    { name: when && t(`whens.${when}`), without: { when: null }, hasChip: chipWhens.some((one) => one === when) },
    { name: daysName(search, t, locale), without: { from: null, to: null } },
  ];
}

function offers({ price, freeFood, online }: Search, { t }: Knowledge): Candidate[] {
  return [
    { name: price && t(`filters.${price}`), without: { price: null }, hasChip: price === 'free' },
    { name: freeFood ? t('freeFood') : null, without: { freeFood: false }, hasChip: true },
    { name: online ? t('filters.online') : null, without: { online: false }, hasChip: true },
  ];
}

function terms({ categories, kinds, labels }: Search, { terms: known, locale }: Knowledge): Candidate[] {
  const name = (family: keyof typeof known, slug: string) =>
    known[family].find((term) => term.slug === slug)?.name[locale] ?? slug;
  return [
    ...categories.map((slug) => ({
      name: name('categories', slug),
      without: { categories: toggled(categories, slug) },
      hasChip: true,
    })),
    ...kinds.map((slug) => ({ name: name('kinds', slug), without: { kinds: toggled(kinds, slug) } })),
    ...labels.map((slug) => ({ name: name('labels', slug), without: { labels: toggled(labels, slug) } })),
  ];
}

/** « Nantes, 25 km », « Autour de moi, 5 km ». */
function placeName({ where, near, radius }: Search, { point, name }: FoundPlace, t: Say): string | null {
  if (!point) return where ? t('quoted', { words: where }) : null;
  return t('placeAndRadius', { place: name ?? t(near ? 'place.aroundMe' : 'place.mapArea'), radius });
}

/** « du 21 nov. au 23 nov. » */
export function daysName({ from, to }: Pick<Search, 'from' | 'to'>, t: Say, locale: Locale): string | null {
  const say = (day: string) => formatDay({ at: `${day}T12:00:00Z`, zone: 'UTC' }, locale);
  if (from && to) return from === to ? say(from) : t('days.between', { from: say(from), to: say(to) });
  if (from) return t('days.from', { day: say(from) });
  return to ? t('days.until', { day: say(to) }) : null;
}
