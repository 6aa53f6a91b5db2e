import type { Money } from '@estrade/api/common';
import { useLocale } from 'next-intl';
import { formatMoney } from '@/kit/format';

/** An amount of an account: always with its cents, never broken over two lines. */
export function Amount({ of, sign }: { of: Money; sign?: 'minus' }) {
  const locale = useLocale();
  const money = sign === 'minus' ? { ...of, amount: -of.amount } : of;
  return <span className="num nowrap">{formatMoney(money, locale, 'always')}</span>;
}
