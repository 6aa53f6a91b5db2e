'use client';

import type { Transaction } from '@estrade/api/payments-parts';
import { useTranslations } from 'next-intl';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Amount } from '@/ui/amount';
import { Badge } from '@/ui/badge';
import { Moment } from '@/ui/moment';
import { Table } from '@/ui/table';
import { toneOf } from './words';

/** `house`: each leads to everything known about it. */
export function TransactionsTable({ rows, house }: { rows: readonly Transaction[]; house: boolean }) {
  const t = useTranslations('payments');
  return (
    <Table
      caption={t('transactions')}
      dense
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          head: t('payment'),
          label: '',
          renderCell: ({ id, description, createdAt }) => (
            <span>
              {house ? (
                <SoftLink className="link strong num nowrap" href={`/admin/payments/${id}`}>
                  {description}
                </SoftLink>
              ) : (
                <b className="num nowrap">{description}</b>
              )}
              <small>
                <Moment at={createdAt} form="numeric" />
              </small>
            </span>
          ),
        },
        {
          key: 'payer',
          head: t('payer'),
          renderCell: ({ payerEmail }) => <span className="break-word">{payerEmail}</span>,
        },
        {
          key: 'card',
          head: t('card'),
          desk: true,
          renderCell: ({ card }) => (card ? <span className="nowrap">{t('cardLine', card)}</span> : '–'),
        },
        { key: 'amount', head: t('amount'), number: true, renderCell: (row) => <AmountLine of={row} /> },
        {
          key: 'kept',
          head: t('kept'),
          number: true,
          renderCell: ({ fee, commission }) => (
            <Amount of={{ amount: fee.amount + commission.amount, currency: fee.currency }} />
          ),
        },
        {
          key: 'state',
          head: t('stateHead'),
          renderCell: ({ state, failure }) => (
            <span>
              <Badge tone={toneOf(state)}>{t(`state.${state}`)}</Badge>
              {failure && <small>{t(`failure.${failure}`)}</small>}
            </span>
          ),
        },
      ]}
    />
  );
}

function AmountLine({ of: { amount, refunded, refundPending } }: { of: Transaction }) {
  const t = useTranslations('payments');
  return (
    <span>
      <Amount of={amount} />
      {refunded.amount > 0 && (
        <small>
          {t('back')} <Amount of={refunded} />
        </small>
      )}
      {refundPending.amount > 0 && (
        <small>
          {t('goingBack')} <Amount of={refundPending} />
        </small>
      )}
    </span>
  );
}
