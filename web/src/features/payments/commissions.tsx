import type { CommissionLine } from '@estrade/api/payments-parts';
import type { z } from 'zod';
import { getTranslations } from 'next-intl/server';
import { Amount } from '@/ui/amount';
import { Empty } from '@/ui/feedback';
import { Table } from '@/ui/table';

type Line = z.infer<typeof CommissionLine>;

/** What the platform earned with whom, VAT apart. */
export async function Commissions({ lines, names }: { lines: readonly Line[]; names: ReadonlyMap<string, string> }) {
  const t = await getTranslations('payments.commissions');
  if (lines.length === 0) return <Empty title={t('empty')}>{t('emptyText')}</Empty>;
  return (
    <Table
      caption={t('title')}
      dense
      rows={lines}
      rowKey={({ organizationId, currency }) => organizationId + currency}
      columns={[
        {
          key: 'who',
          head: t('who'),
          label: '',
          renderCell: ({ organizationId }) => <b>{names.get(organizationId) ?? organizationId}</b>,
        },
        { key: 'payments', head: t('payments'), number: true, renderCell: ({ payments }) => payments },
        { key: 'volume', head: t('volume'), number: true, renderCell: ({ volume }) => <Amount of={volume} /> },
        { key: 'gross', head: t('gross'), number: true, renderCell: ({ gross }) => <Amount of={gross} /> },
        { key: 'vat', head: t('vat'), number: true, renderCell: ({ vat }) => <Amount of={vat} /> },
        { key: 'net', head: t('net'), number: true, renderCell: ({ net }) => <Amount of={net} /> },
      ]}
    />
  );
}
