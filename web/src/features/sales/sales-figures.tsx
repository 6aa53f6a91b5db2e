import type { Sales } from '@estrade/api/ticketing-sales';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney, formatNumber, formatPercent } from '@/kit/format';
import { Figures, Stat } from '@/ui/card';
import { weekOf } from './period';

/** Since the first sale, with what each figure leaves out. */
export async function SalesFigures({ sales }: { sales: Sales }) {
  const [t, locale] = [await getTranslations('sales.figures'), await getLocale()];
  const { allTime, places, days } = sales;
  const capacity = places.reduce((sum, place) => sum + place.capacity, 0);
  const week = weekOf(days);
  const money = (of: typeof allTime.net) => formatMoney(of, locale, 'always');
  const change = week.change !== null && {
    text: t('change', { percent: formatPercent(Math.abs(week.change), locale) }),
    up: week.change >= 0,
  };
  return (
    <Figures>
      <Stat
        label={t('tickets')}
        value={formatNumber(allTime.tickets, locale)}
        note={t('ofPlaces', { capacity: formatNumber(capacity, locale), invitations: allTime.invitations })}
      />
      <Stat label={t('gross')} value={money(allTime.gross)} note={t('grossNote')} />
      <Stat label={t('refunded')} value={money(allTime.refunded)} note={t('refundedNote')} />
      <Stat label={t('commission')} value={money(allTime.commission)} note={t('commissionNote')} />
      <Stat label={t('net')} value={money(allTime.net)} note={t('netNote')} />
      <Stat
        label={t('week')}
        value={formatNumber(week.tickets, locale)}
        delta={change || undefined}
        note={t('weekNote')}
      />
    </Figures>
  );
}
