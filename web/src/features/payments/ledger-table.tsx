import type { LedgerLine } from '@estrade/api/payments-parts';
import type { z } from 'zod';
import { useTranslations } from 'next-intl';
import { Amount } from '@/ui/amount';
import { Moment } from '@/ui/moment';
import { Table } from '@/ui/table';
import { known, knownAccounts, knownKinds } from './words';

type Line = z.infer<typeof LedgerLine>;

interface LedgerTableProps {
  lines: readonly Line[];
  /** The house reads debits and credits of every account; an organization what comes and goes for itself. */
  view: 'house' | 'organization';
}

export function LedgerTable({ lines, view }: LedgerTableProps) {
  const [t, house] = [useTranslations('payments.ledger'), view === 'house'];
  const rows = lines.map((line, index) => ({ ...line, key: `${line.postingId}-${line.account}-${index}` }));
  const kindOf = (kind: string) => {
    const word = known(knownKinds, kind);
    return word ? t(`kind.${word}`) : kind;
  };
  const accountOf = (account: string) => {
    const word = known(knownAccounts, account);
    return word ? t(`account.${word}`) : account;
  };
  return (
    <Table
      caption={t('title')}
      bare={house}
      dense
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'kind',
          head: t('what'),
          label: '',
          renderCell: ({ kind, at }) => (
            <span>
              <b>{kindOf(kind)}</b>
              <small>
                <Moment at={at} form="numeric" />
              </small>
            </span>
          ),
        },
        { key: 'account', head: t('where'), desk: !house, renderCell: ({ account }) => accountOf(account) },
        {
          key: 'amount',
          head: t(house ? 'debit' : 'move'),
          number: true,
          // What the house owes is a credit in its books, and a gain to whom it owes it.
          renderCell: ({ amount }) => <Amount of={amount} sign={house ? undefined : 'minus'} />,
        },
      ]}
    />
  );
}
