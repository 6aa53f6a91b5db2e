'use client';

import type { DeskOrder } from '@estrade/api/ticketing-desk';
import type { Money } from '@estrade/api/common';
import { useLocale, useTranslations } from 'next-intl';
import { formatPercent } from '@/kit/format';
import { Amount } from '@/ui/amount';
import { Sum } from '@/ui/disclosure';
import { Panel } from '@/ui/workspace';

/** What was paid, VAT itemised, what the platform keeps, what went back, and with which card. */
export function OrderMoney({ order }: { order: DeskOrder }) {
  const [t, locale] = [useTranslations('desk.money'), useLocale()];
  const { lines, price, commission, refunded, payment } = order;
  const sold = lines.map(({ quantity, typeName, amount }) => ({
    label: t('line', { quantity, name: typeName }),
    value: <Amount of={amount} />,
  }));
  const vat = price.vat.map(({ seller, rateBp, vat: part }) => ({
    label: t(`vat.${seller}`, { rate: formatPercent(rateBp / 10_000, locale) }),
    value: <Amount of={part} />,
    sub: true,
  }));
  const fee = price.fee.amount > 0 ? [{ label: t('fee'), value: <Amount of={price.fee} /> }] : [];
  const yours: Money = { amount: price.tickets.amount - commission.amount, currency: price.tickets.currency };
  const after = [
    { label: t('commission'), value: <Amount of={commission} sign="minus" /> },
    { label: t('yours'), value: <Amount of={yours} /> },
    ...(refunded.amount > 0 ? [{ label: t('refunded'), value: <Amount of={refunded} sign="minus" /> }] : []),
  ];
  return (
    <Panel title={t('title')} pad>
      <div className="stack gap-4">
        <Sum lines={[...sold, ...fee, ...vat]} total={{ label: t('total'), value: <Amount of={price.total} /> }} />
        {price.total.amount > 0 && <Sum lines={after} />}
        {payment ? <PaymentLine payment={payment} /> : <p className="small muted">{t('noPayment')}</p>}
      </div>
    </Panel>
  );
}

function PaymentLine({ payment }: { payment: NonNullable<DeskOrder['payment']> }) {
  const t = useTranslations('desk.money');
  const { status, card, testMode } = payment;
  return (
    <p className="small muted">
      {card ? t('card', { brand: card.brand, last4: card.last4 }) : t('noCard')} · {t(`payment.${status}`)}
      {testMode && <span className="block">{t('testMode')}</span>}
    </p>
  );
}
