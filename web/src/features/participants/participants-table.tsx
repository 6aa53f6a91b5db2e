'use client';

import type { Participant } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { Amount } from '@/ui/amount';
import { Moment } from '@/ui/moment';
import { Table, type Column } from '@/ui/table';
import type { TicketAct } from './acts';
import type { Choices } from './choices';
import { TicketMenu } from './ticket-menu';
import { TicketState } from './ticket-state';

interface ParticipantsTableProps {
  rows: readonly Participant[];
  choices: Choices;
  orders: string | null;
  onAsk: (act: TicketAct, about: Participant) => void;
}

/** A table on a desk, a card per ticket on a phone. */
export function ParticipantsTable({ rows, choices, orders, onAsk }: ParticipantsTableProps) {
  const t = useTranslations('participants');
  const zoneOf = (dateId: string) => choices.dates.find(({ id }) => id === dateId)?.zone;
  const date: Column<Participant> = {
    key: 'date',
    head: t('date'),
    renderCell: ({ dateId }) => <DateOf choices={choices} dateId={dateId} />,
  };
  return (
    <Table
      caption={t('title')}
      dense
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: t('name'), label: '', renderCell: (row) => <Who of={row} /> },
        {
          key: 'ticket',
          head: t('ticket'),
          renderCell: ({ typeName, numberText }) => (
            <span>
              {typeName}
              <small className="num">{numberText}</small>
            </span>
          ),
        },
        ...(choices.dates.length > 1 ? [date] : []),
        { key: 'price', head: t('price'), number: true, desk: true, renderCell: ({ price }) => <Amount of={price} /> },
        {
          key: 'issued',
          head: t('issued'),
          desk: true,
          renderCell: ({ issuedAt, dateId }) => <Moment at={issuedAt} zone={zoneOf(dateId)} form="numeric" />,
        },
        {
          key: 'state',
          head: t('state'),
          renderCell: (row) => <TicketState of={row} zone={zoneOf(row.dateId)} />,
        },
        {
          key: 'acts',
          head: <span className="visually-hidden">{t('acts')}</span>,
          label: '',
          number: true,
          renderCell: (row) => <TicketMenu of={row} orders={orders} onAsk={onAsk} />,
        },
      ]}
    />
  );
}

function Who({ of: { holder, buyer } }: { of: Participant }) {
  return (
    <span className="two">
      <b>{holder || buyer.name}</b>
      <small>{buyer.email}</small>
    </span>
  );
}

function DateOf({ choices, dateId }: { choices: Choices; dateId: string }) {
  const date = choices.dates.find(({ id }) => id === dateId);
  return date ? <Moment at={date.startsAt} zone={date.zone} /> : null;
}
