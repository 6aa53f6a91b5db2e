'use client';

import { payments } from '@estrade/api/payments';
import type { LedgerLine } from '@estrade/api/payments-parts';
import type { z } from 'zod';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { usePages, type Page } from '@/kit/pages';
import { Empty } from '@/ui/feedback';
import { MoreRows } from '@/ui/more-rows';
import { LedgerTable } from './ledger-table';

type Line = z.infer<typeof LedgerLine>;

/** Every movement of an organization's money, to the cent, newest first. */
export function Ledger({ organizationId, first }: { organizationId: string; first: Page<Line> }) {
  const t = useTranslations('payments.ledger');
  const { items, more, loading } = usePages(['payments', 'ledger', organizationId], first, (after) =>
    browserApi(payments.statement, { params: { organizationId }, query: { after } }),
  );
  if (items.length === 0) return <Empty title={t('empty')}>{t('emptyText')}</Empty>;
  return (
    <div className="stack gap-4">
      <p className="muted">{t('lead')}</p>
      <LedgerTable lines={items} view="organization" />
      <MoreRows more={more} loading={loading} />
    </div>
  );
}
