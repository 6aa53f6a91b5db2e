import type { Order } from '@estrade/api/ticketing-orders';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney } from '@/kit/format';
import { Card } from '@/ui/card';
import { Sum } from '@/ui/disclosure';

/** What was paid, what came back. */
export function Receipt({ order }: { order: Pick<Order, 'lines' | 'price' | 'refunds' | 'state' | 'paidAt'> }) {
  const [t, locale] = [useTranslations('orders.receipt'), useLocale()];
  const { lines, price, refunds, paidAt } = order;
  const { currency } = price.total;
  const write = (amount: number) => (amount === 0 ? t('free') : formatMoney({ amount, currency }, locale, 'always'));
  const bought = lines.map(({ quantity, typeName: name, amount }) => ({
    label: t('line', { quantity, name }),
    value: write(amount.amount),
  }));
  const fee = price.fee.amount > 0 ? [{ label: t('fee'), value: write(price.fee.amount) }] : [];
  const back = refunds.reduce((sum, refund) => (refund.state === 'failed' ? sum : sum + refund.amount.amount), 0);
  const vat = price.vat.reduce((sum, line) => sum + line.vat.amount, 0);
  const after = [
    ...(vat > 0 ? [{ label: t('vat'), value: write(vat), sub: true }] : []),
    ...(back > 0 ? [{ label: t('refunded'), value: `− ${write(back)}` }] : []),
  ];
  return (
    <Card>
      <h2 className="h4 mb-3">{t(paidAt ? 'title' : 'summary')}</h2>
      <Sum lines={[...bought, ...fee]} total={{ label: t(totalLabel(order)), value: write(price.total.amount) }} />
      {after.length > 0 && (
        <div className="mt-2">
          <Sum lines={after} />
        </div>
      )}
    </Card>
  );
}

function totalLabel({ price, paidAt }: Pick<Order, 'price' | 'paidAt'>): 'total' | 'paid' | 'due' {
  if (price.total.amount === 0) return 'total';
  return paidAt ? 'paid' : 'due';
}
