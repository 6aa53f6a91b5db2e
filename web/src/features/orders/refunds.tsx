import type { Order } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney } from '@/kit/format';
import { Card } from '@/ui/card';
import { Timeline } from '@/ui/disclosure';

/** Where the money is that goes back. */
export function Refunds({ refunds }: Pick<Order, 'refunds'>) {
  const [t, locale] = [useTranslations('orders.refunds'), useLocale()];
  if (refunds.length === 0) return null;
  const items = refunds.map(({ id, amount, reason, state, note }) => ({
    key: id,
    title: `${t(`reason.${reason}`)}, ${formatMoney(amount, locale, 'always')}`,
    text: [t(`state.${state}`), note && t('note', { note })].filter(Boolean).join(' · '),
    state: state === 'succeeded' ? ('done' as const) : ('now' as const),
  }));
  return (
    <Card>
      <h2 className="h4 mb-3">{t('title')}</h2>
      <Timeline items={items} />
    </Card>
  );
}
