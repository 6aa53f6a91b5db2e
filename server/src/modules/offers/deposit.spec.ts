import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, money, subtract } from '#kit/money/money';
import { depositDue } from './deposit.ts';

const euros = (amount: number) => money(amount, 'EUR');
const share = (basisPoints: number) => ({ kind: 'percentage', nature: 'acompte', basisPoints }) as const;
const fixed = (amount: number) => ({ kind: 'fixed', nature: 'arrhes', amount }) as const;
const of = (price: number, rate: number) => depositDue(share(rate), euros(price))?.amount ?? 0;
const prices = fc.integer({ min: 0, max: 100_000_000 });
const points = fc.integer({ min: 1, max: 10_000 });

describe('what is due to book', () => {
  it.each([
    [12_000, share(3000), 3600],
    [12_000, share(10_000), 12_000],
    [9_999, share(3333), 3333],
    [5, share(1000), 1],
    [4, share(1000), null],
    [12_000, fixed(5000), 5000],
    [3_000, fixed(5000), 3000],
    [0, fixed(5000), null],
    [0, share(3000), null],
    [12_000, { kind: 'none' } as const, null],
  ])('of %i by %o is %s', (price, rule, due) => {
    expect(depositDue(rule, euros(price))).toEqual(due === null ? null : euros(due));
  });

  it('is for the quote to say where there is no price', () => {
    expect(depositDue(share(3000), null)).toBeNull();
  });

  it('is never more than the price, and with the balance makes the price', () => {
    const rules = fc.oneof(points.map(share), fc.integer({ min: 1, max: 100_000_000 }).map(fixed));
    fc.assert(
      fc.property(prices, rules, (amount, rule) => {
        const price = euros(amount);
        const due = depositDue(rule, price) ?? euros(0);
        const balance = subtract(price, due);
        expect(balance.amount).toBeGreaterThanOrEqual(0);
        expect(due.amount).toBeGreaterThanOrEqual(0);
        expect(add(due, balance)).toEqual(price);
      }),
    );
  });

  it('grows with the share and with the price, and is exact to half a cent', () => {
    fc.assert(
      fc.property(prices, points, points, (amount, one, other) => {
        expect(of(amount, Math.min(one, other))).toBeLessThanOrEqual(of(amount, Math.max(one, other)));
        expect(of(amount, one)).toBeLessThanOrEqual(of(amount + 1, one));
        expect(Math.abs(of(amount, one) * 10_000 - amount * one)).toBeLessThanOrEqual(5_000);
      }),
    );
  });
});
