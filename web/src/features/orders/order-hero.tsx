import { ticketing } from '@estrade/api/ticketing';
import { urlOf } from '@estrade/api/client';
import type { Order } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney } from '@/kit/format';
import { ButtonLink } from '@/ui/button';
import { whenOf, whereOf } from './moment';
import type { OrderView } from './order-state';
import { PrintButton } from './print-button';

type Settled = Exclude<OrderView, 'awaiting'>;

/** How the order stands, in one big sentence, and what to do with it. */
export function OrderHero({ order, view }: { order: Order; view: Settled }) {
  const t = useTranslations('orders.hero');
  const open = view === 'paid' || view === 'past';
  return (
    <>
      <div className="done-step" />
      <section className="done">
        <div className="container stack gap-4">
          <h1>{t(`title.${view}`)}</h1>
          <p>{useSentence(order, view)}</p>
          <div className="cluster mt-2">
            {open ? (
              <Files order={order} />
            ) : (
              <ButtonLink variant="secondary" href={`/events/${order.event.slug}`}>
                {t('again')}
              </ButtonLink>
            )}
          </div>
        </div>
      </section>
    </>
  );
}

function Files({ order: { secret, dates } }: { order: Order }) {
  const t = useTranslations('orders.acts');
  const params = { secret };
  const joinUrl = dates.find((date) => date.joinUrl)?.joinUrl;
  return (
    <>
      <ButtonLink variant="warm" icon="download" href={urlOf(ticketing.ticketsPdf, { params })} download>
        {t('pdf')}
      </ButtonLink>
      {joinUrl && (
        <ButtonLink variant="secondary" icon="video" href={joinUrl} rel="noreferrer">
          {t('join')}
        </ButtonLink>
      )}
      <ButtonLink variant="secondary" icon="calendar-plus" href={urlOf(ticketing.orderCalendar, { params })}>
        {t('calendar')}
      </ButtonLink>
      <PrintButton />
    </>
  );
}

function useSentence(order: Order, view: Settled): string {
  const [t, locale] = [useTranslations('orders.hero'), useLocale()];
  const [date] = order.dates;
  const { title: event } = order.event;
  const when = date ? [whenOf(date, locale), whereOf(date)].filter(Boolean).join(', ') : '';
  if (view === 'paid') return t('text.paid', { count: liveTickets(order), event, when, email: order.buyer.email });
  if (view === 'past') return t('text.past', { event, when });
  if (view === 'refunded') return t('text.refunded', { amount: formatMoney(refundedOf(order), locale, 'always') });
  return t(`text.${view}`);
}

function liveTickets({ tickets }: Order): number {
  return tickets.filter(({ state }) => state !== 'cancelled').length;
}

function refundedOf({ refunds, price }: Order) {
  const amount = refunds.reduce((sum, refund) => (refund.state === 'failed' ? sum : sum + refund.amount.amount), 0);
  return { amount, currency: price.total.currency };
}
