import type { MapPoint } from '@estrade/api/events-search';
import { useLocale, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { formatDay, formatMoney, formatTime } from '@/kit/format';
import { localized } from '@/kit/i18n/locales';

export type Pin = z.infer<typeof MapPoint>;

/** What the map says, in the reader's language. */
export interface PinTexts {
  price: (pin: Pick<Pin, 'fromPrice'>) => string;
  when: (pin: Pick<Pin, 'startsAt'>) => string;
  href: (pin: Pick<Pin, 'slug'>) => string;
  cluster: (count: number) => string;
  attribution: string;
}

export function usePinTexts(currency: string): PinTexts {
  const [t, locale] = [useTranslations('discovery'), useLocale()];
  return {
    price: ({ fromPrice }) =>
      fromPrice === null
        ? t('map.look')
        : fromPrice === 0
          ? t('card.free')
          : formatMoney({ amount: fromPrice, currency }, locale),
    when: ({ startsAt }) => {
      const wall = { at: `${startsAt.slice(0, 16)}Z`, zone: 'UTC' };
      return `${formatDay(wall, locale)}, ${formatTime(wall, locale)}`;
    },
    href: ({ slug }) => localized(`/events/${slug}`, locale),
    cluster: (count) => t('map.cluster', { count }),
    attribution: t('map.attribution'),
  };
}
