'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { Field } from '@/ui/field';
import { Select } from '@/ui/input';
import { MoneyInput } from '@/ui/money-input';
import { Segment } from '@/ui/segment';
import { Panel } from '@/ui/workspace';
import { DepositFields } from './deposit-fields';
import type { ServicePartProps, ServiceValues } from './service-form';

export interface VatRate {
  basisPoints: number;
  name: string;
}

interface PricePartProps extends ServicePartProps {
  currency: string;
  vatRates: readonly VatRate[];
}

type Pricing = ServiceValues['pricing'];

/** At a price, free or on quote; and what is paid to book. */
export function PricePart({ form, error, currency, vatRates }: PricePartProps) {
  const t = useTranslations('services.form');
  const pricing = form.watch('pricing');
  function choose(kind: Pricing['kind']) {
    const next = kind === 'paid' ? { kind, amount: null as unknown as number } : { kind };
    form.setValue('pricing', next, { shouldDirty: true });
    if (kind === 'free') form.setValue('deposit', { kind: 'none' }, { shouldDirty: true });
    if (kind === 'quote') form.setValue('approval', 'on_request', { shouldDirty: true });
  }
  return (
    <Panel title={t('price')} pad>
      <div className="stack">
        <Segment
          label={t('pricing')}
          value={pricing.kind}
          onChange={choose}
          options={(['paid', 'free', 'quote'] as const).map((kind) => ({ value: kind, label: t(`pricings.${kind}`) }))}
        />
        {pricing.kind === 'paid' && (
          <Controller
            control={form.control}
            name="pricing.amount"
            render={({ field }) => (
              <Field label={t('amount')} id="pricing.amount" help={t('amountHelp')} error={error('pricing.amount')}>
                <MoneyInput value={field.value ?? null} onChange={field.onChange} currency={currency} />
              </Field>
            )}
          />
        )}
        {pricing.kind === 'quote' && <p className="help">{t('quoteHelp')}</p>}
        {pricing.kind !== 'free' && (
          <>
            <Field label={t('vat')} id="vatRateBp" error={error('vatRateBp')}>
              <Select {...form.register('vatRateBp', { valueAsNumber: true })}>
                {vatRates.map(({ basisPoints, name }) => (
                  <option key={basisPoints} value={basisPoints}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <DepositFields form={form} error={error} currency={currency} />
          </>
        )}
      </div>
    </Panel>
  );
}
