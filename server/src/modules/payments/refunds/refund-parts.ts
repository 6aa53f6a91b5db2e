import { allocate, money } from '#kit/money/money';

interface Parts {
  readonly revenue: number;
  readonly fee: number;
  readonly commission: number;
  readonly feeVat: number;
}

interface Sale extends Parts {
  readonly captured: number;
  readonly currency: string;
}

/**
 * Cuts an amount refunded by somebody else into what each had of the sale, in proportion to what is left of it; null when it is
 * more than what is left. The last refund takes the rest of every part.
 */
export function partsOf(
  sale: Sale,
  before: readonly (Parts & { readonly amount: number })[],
  amount: number,
): Parts | null {
  const gone = (part: keyof Parts) => before.reduce((sum, refund) => sum + refund[part], 0);
  const left = sale.captured - before.reduce((sum, refund) => sum + refund.amount, 0);
  if (amount <= 0 || amount > left) return null;
  const share = (whole: number) => allocate(money(whole, sale.currency), [amount, left - amount])[0]?.amount ?? 0;
  const revenue = share(sale.revenue - gone('revenue'));
  return {
    revenue,
    fee: amount - revenue,
    commission: share(sale.commission - gone('commission')),
    feeVat: share(sale.feeVat - gone('feeVat')),
  };
}
