import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf } from './currency.ts';
import { add, allocate, compare, equal, fraction, least, money, multiply, subtract, sum, zero } from './money.ts';
import { vatIncluded } from './vat.ts';

const euros = (amount: number) => money(amount, 'EUR');
const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

describe('money', () => {
  it('adds, subtracts, multiplies and compares whole minor units', () => {
    expect(add(euros(1050), euros(-50))).toEqual(euros(1000));
    expect(subtract(euros(1000), euros(1))).toEqual(euros(999));
    expect(multiply(euros(1250), 3)).toEqual(euros(3750));
    expect(sum([euros(1), euros(2), euros(3)], 'EUR')).toEqual(euros(6));
    expect(sum([], 'JPY')).toEqual(zero('JPY'));
    expect(compare(euros(1), euros(2))).toBeLessThan(0);
    expect(least(euros(5), euros(4))).toEqual(euros(4));
    expect(equal(euros(5), money(5, 'USD'))).toBe(false);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s as an amount', (amount) => {
    expect(() => euros(amount)).toThrow(RangeError);
    expect(() => multiply(euros(1), amount)).toThrow(RangeError);
  });

  it('refuses what grows beyond the safe integers, two currencies at once and an unknown one', () => {
    expect(() => add(euros(Number.MAX_SAFE_INTEGER), euros(1))).toThrow(RangeError);
    expect(() => multiply(euros(Number.MAX_SAFE_INTEGER), 2)).toThrow(RangeError);
    expect(() => add(euros(1), money(1, 'USD'))).toThrow(RangeError);
    expect(() => compare(euros(1), money(1, 'USD'))).toThrow(RangeError);
    expect(() => money(1, 'XQZ')).toThrow(RangeError);
  });

  it('never yields minus zero', () => {
    expect(Object.is(multiply(euros(-5), 0).amount, 0)).toBe(true);
  });

  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['XPF', 0],
  ])('%s has %i decimals', (currency, exponent) => {
    expect(exponentOf(currency)).toBe(exponent);
  });
});

describe('allocate', () => {
  it('gives the cent left over to the largest remainder, the first among equals', () => {
    expect(allocate(euros(100), [1, 1, 1]).map((share) => share.amount)).toEqual([34, 33, 33]);
    expect(allocate(euros(10), [0, 2, 1]).map((share) => share.amount)).toEqual([0, 7, 3]);
    expect(allocate(euros(-100), [1, 1, 1]).map((share) => share.amount)).toEqual([-34, -33, -33]);
  });

  it('refuses an empty or negative division', () => {
    expect(() => allocate(euros(1), [])).toThrow(RangeError);
    expect(() => allocate(euros(1), [0, 0])).toThrow(RangeError);
    expect(() => allocate(euros(1), [2, -1])).toThrow(RangeError);
  });

  it('sums exactly, and no share is further than one unit from its due', () => {
    const weights = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 })
      .filter((all) => all.some((w) => w > 0));
    fc.assert(
      fc.property(amounts, weights, (amount, all) => {
        const shares = allocate(euros(amount), all);
        expect(sum(shares, 'EUR').amount).toBe(amount);
        const total = all.reduce((a, b) => a + b, 0);
        shares.forEach((share, i) =>
          expect(Math.abs(share.amount - (amount * (all[i] ?? 0)) / total)).toBeLessThan(1.01),
        );
      }),
    );
  });
});

describe('VAT included in a price', () => {
  it.each([
    [1000, 550, 52],
    [1000, 2000, 167],
    [1000, 1000, 91],
    [1000, 210, 21],
    [1000, 0, 0],
    [0, 2000, 0],
    [3, 10_000, 2],
    [-3, 10_000, -2],
  ])('%i at %i basis points holds %i of VAT', (gross, rate, vat) => {
    expect(vatIncluded(euros(gross), rate)).toEqual({ net: euros(gross - vat), vat: euros(vat), gross: euros(gross) });
  });

  it('refuses a rate that is not whole basis points', () => {
    expect(() => vatIncluded(euros(1), 5.5)).toThrow(RangeError);
    expect(() => vatIncluded(euros(1), -1)).toThrow(RangeError);
  });

  it('always sums to the price, is exact to half a unit, and a refund mirrors the sale', () => {
    fc.assert(
      fc.property(amounts, fc.nat(10_000), (amount, rate) => {
        const { net, vat } = vatIncluded(euros(amount), rate);
        expect(net.amount + vat.amount).toBe(amount);
        const error = BigInt(vat.amount) * BigInt(10_000 + rate) - BigInt(amount) * BigInt(rate);
        expect(2n * (error < 0n ? -error : error) <= BigInt(10_000 + rate)).toBe(true);
        expect(vatIncluded(euros(-amount), rate).vat.amount).toBe(vat.amount === 0 ? 0 : -vat.amount);
      }),
    );
  });

  it('rounds half away from zero, at any size', () => {
    expect(fraction(1, 1, 2)).toBe(1);
    expect(fraction(-1, 1, 2)).toBe(-1);
    expect(fraction(Number.MAX_SAFE_INTEGER, 10_000, 10_000)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => fraction(1, 1, 0)).toThrow(RangeError);
  });
});
