import type { Order } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoment } from '@/kit/format';
import { Card } from '@/ui/card';
import { Timeline } from '@/ui/disclosure';
import { doorsOf, whenOf, whereOf } from './moment';

/** What happened and what comes, for a paid order. */
export function NextSteps({ order }: { order: Pick<Order, 'buyer' | 'dates' | 'paidAt' | 'placedAt' | 'price'> }) {
  const [t, locale] = [useTranslations('orders.next'), useLocale()];
  const [date] = order.dates;
  const zone = date?.zone ?? 'Europe/Paris';
  const paid = { at: order.paidAt ?? order.placedAt, zone };
  const doors = date && doorsOf(date, locale);
  return (
    <Card>
      <h2 className="h4 mb-3">{t('title')}</h2>
      <Timeline
        items={[
          {
            key: 'paid',
            state: 'done',
            title: t(order.price.total.amount > 0 ? 'paid' : 'free'),
            text: formatMoment(paid, locale),
          },
          { key: 'sent', state: 'done', title: t('sent'), text: t('sentTo', { email: order.buyer.email }) },
          ...order.dates.map((one) => ({
            key: one.id,
            state: 'next' as const,
            title: whenOf(one, locale, 'short'),
            text: [whereOf(one), one === date && doors && t('doors', { time: doors })].filter(Boolean).join(' · '),
          })),
        ]}
      />
    </Card>
  );
}
