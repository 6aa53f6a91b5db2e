'use client';

import type { DeskOrder } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { Amount } from '@/ui/amount';
import { Badge, type Tone } from '@/ui/badge';
import { Moment } from '@/ui/moment';
import { Table } from '@/ui/table';
import { Panel } from '@/ui/workspace';

type Ticket = DeskOrder['tickets'][number];

const tones: Record<Ticket['state'], Tone> = { issued: 'good', blocked: 'warn', cancelled: 'neutral' };

/** The tickets of an order, or what was asked for when there are none yet. */
export function OrderTickets({ order }: { order: DeskOrder }) {
  const t = useTranslations('desk');
  if (order.tickets.length === 0) {
    return (
      <Panel title={t('tickets')} pad>
        <p className="muted">{t('noTickets', { count: order.quantity })}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('tickets')} count={order.tickets.length}>
      <Table
        bare
        dense
        caption={t('tickets')}
        rows={order.tickets}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'holder',
            head: t('holder'),
            label: '',
            renderCell: ({ holder, numberText }) => (
              <span className="two">
                <b>{holder || order.buyer.name}</b>
                <small className="num">{numberText}</small>
              </span>
            ),
          },
          { key: 'type', head: t('type'), renderCell: ({ typeName }) => typeName },
          { key: 'price', head: t('price'), number: true, renderCell: ({ price }) => <Amount of={price} /> },
          { key: 'state', head: t('stateHead'), renderCell: (ticket) => <TicketState ticket={ticket} /> },
        ]}
      />
    </Panel>
  );
}

function TicketState({ ticket }: { ticket: Ticket }) {
  const t = useTranslations('desk');
  const { state, checkedInAt, refund } = ticket;
  return (
    <span className="cluster gap-1">
      {checkedInAt && state !== 'cancelled' ? (
        <Badge tone="accent" icon="check">
          {t('entered')} <Moment at={checkedInAt} />
        </Badge>
      ) : (
        <Badge tone={tones[state]}>{t(`ticket.${state}`)}</Badge>
      )}
      {refund !== 'none' && <Badge tone={refund === 'failed' ? 'bad' : 'neutral'}>{t(`ticketRefund.${refund}`)}</Badge>}
    </span>
  );
}
