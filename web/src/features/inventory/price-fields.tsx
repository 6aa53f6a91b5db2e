'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field } from '@/ui/field';
import { Select } from '@/ui/input';
import { MoneyInput } from '@/ui/money-input';
import { Segment } from '@/ui/segment';
import type { VatRate } from './tickets-page';

interface PriceFieldsProps {
  price: number | null;
  onPrice: (price: number | null) => void;
  currency: string;
  error?: string;
  vatRates: readonly VatRate[];
  vat: UseFormRegisterReturn;
  /** Tickets already sold keep the price they were bought at. */
  sold: number;
}

/** Free, or at a price with its VAT. */
export function PriceFields({ price, onPrice, currency, error, vatRates, vat, sold }: PriceFieldsProps) {
  const t = useTranslations('inventory.type');
  const [kind, setKind] = useState<'paid' | 'free'>(price === 0 ? 'free' : 'paid');
  function choose(next: 'paid' | 'free') {
    setKind(next);
    onPrice(next === 'free' ? 0 : null);
  }
  return (
    <div className="stack">
      <Segment
        label={t('kind')}
        value={kind}
        onChange={choose}
        options={[
          { value: 'paid', label: t('paid') },
          { value: 'free', label: t('free') },
        ]}
      />
      {kind === 'paid' && (
        <>
          <Field
            label={t('price')}
            id="price"
            help={sold > 0 ? t('priceSold', { sold }) : t('priceHelp')}
            error={error}
          >
            <MoneyInput value={price} onChange={onPrice} currency={currency} />
          </Field>
          <Field label={t('vat')} id="vatRateBp">
            <Select {...vat}>
              {vatRates.map(({ basisPoints, name }) => (
                <option key={basisPoints} value={basisPoints}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
    </div>
  );
}
