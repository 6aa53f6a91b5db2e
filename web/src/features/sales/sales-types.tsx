import type { Sales } from '@estrade/api/ticketing-sales';
import { getTranslations } from 'next-intl/server';
import { Amount } from '@/ui/amount';
import { Table } from '@/ui/table';
import { Panel } from '@/ui/workspace';

/** What each ticket type sold and brought. */
export async function SalesTypes({ sales }: { sales: Sales }) {
  const t = await getTranslations('sales.types');
  const { ticketTypes, currency } = sales;
  const tickets = ticketTypes.reduce((sum, type) => sum + type.tickets, 0);
  const gross = { amount: ticketTypes.reduce((sum, type) => sum + type.gross.amount, 0), currency };
  return (
    <Panel title={t('title')}>
      <Table
        bare
        dense
        caption={t('title')}
        rows={ticketTypes}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: t('name'), label: '', renderCell: ({ name }) => <b>{name}</b>, foot: t('total') },
          { key: 'price', head: t('price'), number: true, renderCell: ({ price }) => <Amount of={price} />, foot: '' },
          { key: 'tickets', head: t('tickets'), number: true, renderCell: ({ tickets: sold }) => sold, foot: tickets },
          {
            key: 'gross',
            head: t('gross'),
            number: true,
            renderCell: ({ gross: brought }) => <Amount of={brought} />,
            foot: <Amount of={gross} />,
          },
        ]}
      />
    </Panel>
  );
}
