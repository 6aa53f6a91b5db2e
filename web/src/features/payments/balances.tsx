import type { Balance } from '@estrade/api/payments-parts';
import type { z } from 'zod';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatMoney } from '@/kit/format';
import { Figures, Stat } from '@/ui/card';
import { Notice } from '@/ui/feedback';

interface BalancesProps {
  balances: readonly z.infer<typeof Balance>[];
  testMode: boolean;
}

/** What the platform owes the organization, and how it came about; one row of figures per currency. */
export async function Balances({ balances, testMode }: BalancesProps) {
  const [t, locale] = [await getTranslations('payments.balance'), await getLocale()];
  return (
    <>
      {testMode && (
        <Notice tone="warn" title={t('testMode')}>
          {t('testModeText')}
        </Notice>
      )}
      {balances.map(({ currency, revenue, commission, refunded, paidOut, owed }) => {
        const money = (of: typeof owed) => formatMoney(of, locale, 'always');
        return (
          <Figures key={currency}>
            <Stat label={t('owed')} value={money(owed)} note={t(owed.amount < 0 ? 'debtNote' : 'owedNote')} />
            <Stat label={t('revenue')} value={money(revenue)} note={t('revenueNote')} />
            <Stat label={t('commission')} value={money(commission)} note={t('commissionNote')} />
            <Stat label={t('refunded')} value={money(refunded)} note={t('refundedNote')} />
            <Stat label={t('paidOut')} value={money(paidOut)} note={t('paidOutNote')} />
          </Figures>
        );
      })}
    </>
  );
}
