import type { Money } from '@estrade/api/common';
import type { ServiceTerms } from '@estrade/api/offers-shapes';
import type { z } from 'zod';
import { useLocale, useTranslations } from 'next-intl';
import { formatList, formatMoney, formatPercent } from '@/kit/format';
import { spansOf } from './spans';

type Terms = z.output<typeof ServiceTerms>;

/** The terms of a service, in words. */
export function useServiceWording() {
  const [t, locale] = [useTranslations('services.words'), useLocale()];
  const span = (minutes: number) =>
    spansOf(minutes)
      .map(({ unit, count }) => t(`span.${unit}`, { count }))
      .join(' ');
  const share = (basisPoints: number) => formatPercent(basisPoints / 10_000, locale);
  return {
    span,
    share,
    money: (sum: Money) => formatMoney(sum, locale),
    price: (price: Money | null) =>
      price === null ? t('onQuote') : price.amount === 0 ? t('free') : formatMoney(price, locale),
    duration: (duration: Terms['duration']) =>
      'days' in duration ? t('days', { count: duration.days }) : span(duration.minutes),
    places: (locations: Terms['locations']) =>
      formatList(
        locations.map((place) => t(`place.${place}`)),
        locale,
      ),
    tier: ({ hoursBefore, refundBasisPoints }: Terms['cancellation'][number]) =>
      hoursBefore === 0
        ? t('tierStart', { share: share(refundBasisPoints) })
        : t('tier', { before: span(hoursBefore * 60), share: share(refundBasisPoints) }),
  };
}
