'use client';

import { useLocale, useTranslations } from 'next-intl';
import { readMoney, writeMoney } from '@/kit/typed';
import type { ControlProps } from './field';
import { TypedInput } from './typed-input';

interface MoneyInputProps extends ControlProps {
  /** Minor units; null while empty or unreadable. */
  value: number | null;
  onChange: (amount: number | null) => void;
  /** ISO 4217. */
  currency: string;
}

/** An amount, typed as people write it: « 24,50 », « 1 240 ». */
export function MoneyInput({ value, onChange, currency, ...aria }: MoneyInputProps) {
  const [t, locale] = [useTranslations('ui'), useLocale()];
  const symbol = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value;
  return (
    <TypedInput
      {...aria}
      value={value}
      onChange={onChange}
      read={(text) => readMoney(text, locale, currency)}
      write={(amount) => writeMoney(amount, locale, currency)}
      unreadable={t('money.unreadable')}
      suffix={symbol}
      input={{ inputMode: 'decimal', className: 'num' }}
    />
  );
}
