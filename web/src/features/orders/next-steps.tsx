import type { Order } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoment } from '@/kit/format';
import { Card } from '@/ui/card';
import { Timeline } from '@/ui/disclosure';
import { doorsOf, whenOf, whereOf } from './moment';
import type { TicketDate } from './shapes';

type Facts = Pick<Order, 'buyer' | 'dates' | 'paidAt' | 'placedAt' | 'price' | 'payment' | 'now'>;

/** What happened and what comes, for a paid order. */
export function NextSteps({ order }: { order: Facts }) {
  const t = useTranslations('orders.next');
  const { buyer, dates, price, now } = order;
  const sent = { key: 'sent', state: 'done' as const, title: t('sent'), text: t('sentTo', { email: buyer.email }) };
  const paid = {
    key: 'paid',
    state: 'done' as const,
    title: t(price.total.amount > 0 ? 'paid' : 'free'),
    text: usePaidLine(order),
  };
  return (
    <Card>
      <h2 className="h4 mb-3">{t('title')}</h2>
      <Timeline items={[paid, sent, ...useDates(dates, now)]} />
    </Card>
  );
}

function usePaidLine({ paidAt, placedAt, dates, payment }: Facts): string {
  const [t, locale] = [useTranslations('orders.next'), useLocale()];
  const when = formatMoment({ at: paidAt ?? placedAt, zone: dates[0]?.zone ?? 'Europe/Paris' }, locale);
  return payment?.card ? `${when}, ${t('card', { last4: payment.card.last4 })}` : when;
}

function useDates(dates: readonly TicketDate[], now: string) {
  const [t, locale] = [useTranslations('orders.next'), useLocale()];
  return dates.map((date) => {
    const doors = doorsOf(date, locale);
    return {
      key: date.id,
      state: Date.parse(date.endsAt ?? date.startsAt) < Date.parse(now) ? ('done' as const) : ('next' as const),
      title: whenOf(date, locale, 'short'),
      text: [whereOf(date), doors && t('doors', { time: doors })].filter(Boolean).join(' · '),
    };
  });
}
