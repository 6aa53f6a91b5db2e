import { expect, it } from 'vitest';
import { sharesOf } from './fee';

const commission = { rateBp: 250, fixed: { amount: 25, currency: 'EUR' }, vatRateBp: 2000 };

it.each([
  [1200, 'organizer', { buyer: 1200, platform: 55, organizer: 1145 }],
  [1200, 'buyer', { buyer: 1255, platform: 55, organizer: 1200 }],
  [0, 'buyer', { buyer: 0, platform: 0, organizer: 0 }],
  // The fixed part alone would be more than the price.
  [20, 'organizer', { buyer: 20, platform: 20, organizer: 0 }],
] as const)('of %i cents, paid by the %s', (price, paidBy, shares) => {
  expect(sharesOf(price, commission, paidBy)).toEqual(shares);
});
