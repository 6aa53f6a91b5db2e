'use client';

import { payments } from '@estrade/api/payments';
import type { Transaction } from '@estrade/api/payments-parts';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { usePages, type Page } from '@/kit/pages';
import { Empty } from '@/ui/feedback';
import { MoreRows } from '@/ui/more-rows';
import { PaymentsFilter } from './payments-filter';
import type { PaymentsFilter as Filter } from './read-filter';
import { TransactionsTable } from './transactions-table';

interface TransactionsProps {
  /** Whose payments; null: of the whole house, for admins. */
  organizationId: string | null;
  filter: Filter;
  first: Page<Transaction>;
}

/** Payments, newest first. */
export function Transactions({ organizationId, filter, first }: TransactionsProps) {
  const t = useTranslations('payments');
  const key = ['payments', organizationId ?? 'house', JSON.stringify(filter)];
  const { items, more, loading } = usePages<Transaction>(key, first, (after) => {
    const query = { ...filter, after };
    return organizationId
      ? browserApi(payments.transactions, { params: { organizationId }, query })
      : browserApi(payments.allTransactions, { query });
  });
  return (
    <div className="stack gap-4">
      <PaymentsFilter />
      {items.length === 0 ? (
        <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
      ) : (
        <TransactionsTable rows={items} house={organizationId === null} />
      )}
      <MoreRows more={more} loading={loading} />
    </div>
  );
}
