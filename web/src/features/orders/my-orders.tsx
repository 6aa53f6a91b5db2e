import type { OrderState } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney } from '@/kit/format';
import { Anchor } from '@/kit/i18n/anchor';
import { Badge, type Tone } from '@/ui/badge';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Table } from '@/ui/table';
import { LoadMore } from '@/ui/wayfinding';
import { whenOf } from './moment';
import type { OrderSummary } from './shapes';

const tones: Record<OrderState, Tone> = {
  awaiting_payment: 'warn',
  paid: 'good',
  partly_refunded: 'accent',
  refunded: 'neutral',
  cancelled: 'neutral',
  expired: 'neutral',
  closed: 'neutral',
};

interface MyOrdersProps {
  orders: readonly OrderSummary[];
  email: string;
  moreHref: string | null;
}

/** Everything somebody booked, newest first. */
export function MyOrders({ orders, email, moreHref }: MyOrdersProps) {
  const t = useTranslations('orders.mine');
  if (orders.length === 0) {
    return (
      <Empty title={t('empty')} actions={<ButtonLink href="/events">{t('find')}</ButtonLink>}>
        {t('emptyText', { email })}
      </Empty>
    );
  }
  return (
    <>
      <OrderTable orders={orders} />
      <LoadMore href={moreHref} label={t('more')} />
    </>
  );
}

function OrderTable({ orders }: { orders: readonly OrderSummary[] }) {
  const [t, locale] = [useTranslations('orders.mine'), useLocale()];
  return (
    <Table
      caption={t('caption')}
      rows={orders}
      rowKey={({ id }) => id}
      columns={[
        { key: 'event', head: t('event'), renderCell: (order) => <EventCell order={order} /> },
        {
          key: 'number',
          head: t('number'),
          desk: true,
          renderCell: ({ number }) => <span className="num">{number}</span>,
        },
        { key: 'places', head: t('places'), number: true, renderCell: ({ quantity }) => quantity },
        {
          key: 'total',
          head: t('total'),
          number: true,
          renderCell: ({ total }) => (total.amount === 0 ? t('free') : formatMoney(total, locale, 'always')),
        },
        {
          key: 'state',
          head: t('state'),
          renderCell: ({ state }) => <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>,
        },
      ]}
    />
  );
}

function EventCell({ order: { secret, event, startsAt, zone } }: { order: OrderSummary }) {
  const locale = useLocale();
  return (
    <span>
      <Anchor className="strong" href={`/orders/${secret}`}>
        {event.title}
      </Anchor>
      {startsAt && zone && <span className="small muted block">{whenOf({ startsAt, zone }, locale, 'short')}</span>}
    </span>
  );
}
