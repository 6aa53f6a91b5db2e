import { exponentOf } from './currency.ts';

/** An amount in whole minor units (cents for EUR) of one currency (ISO 4217). Never a fraction, never beyond 2^53. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** The one way to make money out of numbers. A fraction, an unsafe integer or an unknown currency is a RangeError. */
export function money(amount: number, currency: string): Money {
  exponentOf(currency);
  return { amount: whole(amount), currency };
}

export function zero(currency: string): Money {
  return money(0, currency);
}

export function add(a: Money, b: Money): Money {
  return money(a.amount + sameCurrency(a, b), a.currency);
}

export function subtract(a: Money, b: Money): Money {
  return money(a.amount - sameCurrency(a, b), a.currency);
}

export function sum(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(add, zero(currency));
}

export function multiply(unit: Money, times: number): Money {
  return money(unit.amount * whole(times), unit.currency);
}

/** Negative, zero or positive, for sorting. Two currencies cannot be compared. */
export function compare(a: Money, b: Money): number {
  return a.amount - sameCurrency(a, b);
}

export function equal(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.amount === b.amount;
}

export function least(a: Money, b: Money): Money {
  return compare(a, b) <= 0 ? a : b;
}

/**
 * Cuts an amount into shares proportional to `weights`, to the last minor unit: the shares sum exactly to the amount.
 * What rounding down leaves over goes to the largest remainders, the first ones among equals.
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  const due = weights.map(weight);
  const all = due.reduce((a, b) => a + b, 0n);
  if (all === 0n) throw new RangeError('nothing to allocate to');
  const sign = total.amount < 0 ? -1n : 1n;
  const parts = due.map((w) => BigInt(Math.abs(total.amount)) * w);
  const shares = parts.map((part) => part / all);
  let left = BigInt(Math.abs(total.amount)) - shares.reduce((a, b) => a + b, 0n);
  for (const index of byRemainder(parts, all)) {
    if (left === 0n) break;
    shares[index] = (shares[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return shares.map((share) => money(Number(share * sign), total.currency));
}

/**
 * `amount × numerator / denominator` rounded to the minor unit, half away from zero: the reverse of a sale is its exact
 * mirror. This is the only place where money is rounded.
 */
export function fraction(amount: number, numerator: number, denominator: number): number {
  const [n, d] = [weight(numerator), weight(denominator)];
  if (d === 0n) throw new RangeError('division by zero');
  const magnitude = (BigInt(Math.abs(whole(amount))) * n * 2n + d) / (d * 2n);
  return whole(Number(amount < 0 ? -magnitude : magnitude));
}

function byRemainder(parts: readonly bigint[], all: bigint): number[] {
  const remainders = parts.map((part) => part % all);
  const order = parts.map((_, index) => index);
  return order.toSorted((a, b) => Number((remainders[b] ?? 0n) - (remainders[a] ?? 0n)) || a - b);
}

function sameCurrency(a: Money, b: Money): number {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not mix`);
  return b.amount;
}

function weight(value: number): bigint {
  if (whole(value) < 0) throw new RangeError(`negative weight: ${value}`);
  return BigInt(value);
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole safe number: ${value}`);
  return value === 0 ? 0 : value;
}
