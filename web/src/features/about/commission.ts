import type { Edition } from '@estrade/editions/edition';

/** What the platform keeps of a ticket's price, in minor units, for showing; the amount owed is worked out by the server. */
export function commissionOn(price: number, { basisPoints, fixed }: Edition['commission']): number {
  if (price === 0) return 0;
  return Math.min(price, Math.round((price * basisPoints) / 10_000) + fixed);
}
