import { expect, it } from 'vitest';
import { earnedOf } from './earnings';

const line = (currency: string, amount: number) => ({
  currency,
  payments: 1,
  volume: { amount },
  net: { amount: amount / 10 },
});

it('adds what is of one currency, and never across', () => {
  expect(earnedOf([line('CHF', 900), line('EUR', 1000), line('EUR', 500)])).toEqual([
    { currency: 'EUR', payments: 2, volume: 1500, net: 150 },
    { currency: 'CHF', payments: 1, volume: 900, net: 90 },
  ]);
  expect(earnedOf([])).toEqual([]);
});
