import type { Inventory } from '@estrade/api/ticketing-inventory';

type Commission = Inventory['commission'];

/** What becomes of one ticket's price, in minor units. */
export interface Shares {
  /** What the buyer pays. */
  buyer: number;
  /** What the platform keeps, VAT included. */
  platform: number;
  /** What the organization receives. */
  organizer: number;
}

/** One ticket, as the till would count it. Free ones cost nothing; the platform never keeps more than the price. */
export function sharesOf(price: number, commission: Commission, paidBy: 'organizer' | 'buyer'): Shares {
  const platform =
    price === 0 ? 0 : Math.min(price, Math.round((price * commission.rateBp) / 10_000) + commission.fixed.amount);
  return paidBy === 'buyer'
    ? { buyer: price + platform, platform, organizer: price }
    : { buyer: price, platform, organizer: price - platform };
}
