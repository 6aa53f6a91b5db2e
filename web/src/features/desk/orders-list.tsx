'use client';

import { useTranslations } from 'next-intl';
import { SoftLink } from '@/kit/i18n/soft-link';
import { usePages, type Page } from '@/kit/pages';
import { Amount } from '@/ui/amount';
import { Empty } from '@/ui/feedback';
import { Moment } from '@/ui/moment';
import { MoreRows } from '@/ui/more-rows';
import { Table, type Column } from '@/ui/table';
import { OrderBadge } from './order-badge';
import { hrefOf, readRows, type OrdersFilter, type Row, type Scope } from './order-rows';

interface OrdersListProps {
  scope: Scope;
  filter: OrdersFilter;
  first: Page<Row>;
}

/** Orders, newest first. */
export function OrdersList({ scope, filter, first }: OrdersListProps) {
  const t = useTranslations('desk');
  const key = ['desk', 'orders', scope.of, 'eventId' in scope ? scope.eventId : '', JSON.stringify(filter)];
  const { items, more, loading } = usePages(key, first, (after) => readRows(scope, filter, after));
  const columns = useColumns(scope);
  if (items.length === 0) {
    const filtered = Object.keys(filter).length > 0;
    return (
      <Empty title={t(filtered ? 'nothing.title' : 'empty.title')}>{t(filtered ? 'nothing.text' : 'empty.text')}</Empty>
    );
  }
  return (
    <>
      <Table caption={t('title')} dense rows={items} rowKey={({ id }) => id} columns={columns} />
      <MoreRows more={more} loading={loading} />
    </>
  );
}

function useColumns(scope: Scope): Column<Row>[] {
  const t = useTranslations('desk');
  const event: Column<Row> = {
    key: 'event',
    head: t('event'),
    renderCell: (row) => row.event?.title || <span className="faint">{t('unnamedEvent')}</span>,
  };
  return [
    {
      key: 'number',
      head: t('order'),
      label: '',
      renderCell: (row) => (
        <span>
          <SoftLink className="link strong num nowrap" href={hrefOf(scope, row)}>
            {row.number}
          </SoftLink>
          <small>
            <Moment at={row.placedAt} form="numeric" />
          </small>
        </span>
      ),
    },
    {
      key: 'buyer',
      head: t('buyer'),
      renderCell: ({ buyer }) => (
        <span className="two">
          <b>{buyer.name}</b>
          <small>{buyer.email}</small>
        </span>
      ),
    },
    ...(scope.of === 'event' ? [] : [event]),
    { key: 'tickets', head: t('tickets'), number: true, desk: true, renderCell: ({ quantity }) => quantity },
    {
      key: 'total',
      head: t('total'),
      number: true,
      renderCell: ({ total, refunded }) => (
        <span>
          <Amount of={total} />
          {refunded.amount > 0 && (
            <small>
              {t('ofWhichBack')} <Amount of={refunded} />
            </small>
          )}
        </span>
      ),
    },
    { key: 'state', head: t('stateHead'), renderCell: (row) => <OrderBadge order={row} /> },
  ];
}
