import type { EventLine } from '@estrade/api/events-shapes';
import { getLocale, getTranslations } from 'next-intl/server';
import { createElement } from 'react';
import { formatMoney, formatNumber } from '@/kit/format';
import { renderedAt } from '@/kit/rendered-at';
import { PriceFrom, type EventCardProps } from '@/ui/event-card';
import { whenOf } from './day-name';

/** Turns lines of the API into the texts of a card. Made once per page: every card of it says « ce soir » of the same evening. */
export async function eventTexts(): Promise<(line: EventLine) => EventCardProps> {
  const [t, locale] = [await getTranslations('discovery.card'), await getLocale()];
  const saying = {
    locale,
    now: renderedAt(),
    say: (key: 'tonight' | 'today' | 'tomorrow', time: string) => t(key, { time }),
    until: (day: string) => t('until', { day }),
  };

  function whereOf({ next, distance }: EventLine): string {
    if (!next || (next.online && !next.place)) return t('online');
    const place = [next.place?.name, next.place?.city].filter(Boolean).join(', ') || t('placeToCome');
    return distance === null ? place : `${place} · ${farOf(distance)}`;
  }

  function farOf(kilometres: number): string {
    return kilometres < 1
      ? t('metres', { count: Math.max(100, Math.round(kilometres * 10) * 100) })
      : t('kilometres', { count: formatNumber(kilometres < 10 ? kilometres : Math.round(kilometres), locale) });
  }

  function priceOf({ fromPrice, currency }: EventLine) {
    if (fromPrice === null) return t('noTickets');
    if (fromPrice === 0) return createElement('b', null, t('free'));
    return createElement(PriceFrom, { price: formatMoney({ amount: fromPrice, currency }, locale) });
  }

  return (line) => ({
    href: `/events/${line.slug}`,
    title: line.title,
    when: line.next
      ? [whenOf(line.next, saying), line.dates > 1 && t('dates', { count: line.dates })].filter(Boolean).join(' · ')
      : t('dateToCome'),
    where: whereOf(line),
    poster: line.picture?.src['320'] ?? null,
    posterLarge: line.picture?.src['640'],
    price: priceOf(line),
    ...standingOf(line, t),
    freeFood: line.freeFood,
  });
}

type Standing = 'few' | 'soon' | 'soldOut' | 'ended';

/** What is said of the places: that few are left, or none. */
function standingOf({ availability }: EventLine, t: (key: Standing) => string): Pick<EventCardProps, 'left' | 'out'> {
  if (availability === 'few') return { left: t('few') };
  if (availability === 'not_yet') return { left: t('soon') };
  if (availability === 'sold_out') return { out: t('soldOut') };
  return availability === 'ended' ? { out: t('ended') } : {};
}
