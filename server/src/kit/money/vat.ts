import { fraction, type Money, money } from './money.ts';

/** A price with tax, cut into what the seller keeps and what the state gets: `net + vat = gross`, to the minor unit. */
export interface Taxed {
  readonly net: Money;
  readonly vat: Money;
  readonly gross: Money;
}

/**
 * Splits a price that includes VAT. `rateBp` is the rate in basis points (550 = 5.5 %).
 *
 * One rounding rule for the whole house: the VAT of a *line* is rounded to the minor unit, half up (half away from
 * zero for a reversal); totals are sums of rounded lines and are never rounded again.
 */
export function vatIncluded(gross: Money, rateBp: number): Taxed {
  if (!Number.isSafeInteger(rateBp) || rateBp < 0) throw new RangeError(`not a VAT rate: ${rateBp}`);
  const vat = fraction(gross.amount, rateBp, 10_000 + rateBp);
  return { net: money(gross.amount - vat, gross.currency), vat: money(vat, gross.currency), gross };
}
