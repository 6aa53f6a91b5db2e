import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abandonRefund,
  type AccountName,
  accountNames,
  balanceOf,
  capture,
  carryDebt,
  type Entry,
  holdForReview,
  payOut,
  type Posting,
  refundUnallocated,
  reopenRefund,
  requestRefund,
  settleRefund,
  type Split,
} from './ledger.ts';

const split = (change: Partial<Split> = {}): Split => ({
  organizationId: 'lavoir',
  currency: 'EUR',
  revenue: 5000,
  fee: 160,
  commission: 0,
  feeVat: 27,
  ...change,
});
const lines = ({ entries }: Posting) => entries.map(({ account, amount }) => [account, amount]);
const balances = (entries: readonly Entry[]) =>
  Object.fromEntries(accountNames.map((name) => [name, balanceOf(entries, name)]).filter(([, sum]) => sum !== 0));

describe('a posting', () => {
  it('gives each their part of a payment, the fee on a line of its own', () => {
    expect(lines(capture(split()))).toEqual([
      ['provider_clearing', 5160],
      ['organization_payable', -5000],
      ['platform_commission', -133],
      ['platform_vat', -27],
    ]);
  });

  it('takes the commission out of what the organization is owed', () => {
    expect(lines(capture(split({ fee: 0, commission: 160 })))).toEqual([
      ['provider_clearing', 5000],
      ['organization_payable', -5000],
      ['organization_payable', 160],
      ['platform_commission', -133],
      ['platform_vat', -27],
    ]);
  });

  it('promises a refund, then pays it; what was asked for keeps its fee when it is not returned', () => {
    const part = split({ revenue: 2500, fee: 0, feeVat: 0 });
    const entries = [capture(split()), requestRefund(part, split(), []), settleRefund(2500, 'EUR')].flatMap(
      (p) => p.entries,
    );
    expect(balances(entries)).toEqual({
      provider_clearing: 2660,
      organization_payable: -2500,
      platform_commission: -133,
      platform_vat: -27,
    });
  });

  it('refuses refunds above the sale, in any part, those under way counted', () => {
    const half = split({ revenue: 2500, fee: 80, feeVat: 13 });
    expect(() => requestRefund(split({ revenue: 5001 }), split(), [])).toThrow(RangeError);
    expect(() => requestRefund(half, split(), [half, half])).toThrow(RangeError);
    expect(() => requestRefund(split({ fee: 161 }), split(), [])).toThrow(/fee/);
    expect(() => requestRefund(split({ commission: 1 }), split(), [])).toThrow(/commission/);
    expect(lines(requestRefund(half, split(), [half]))).toContainEqual(['buyer_refunds', -2580]);
  });

  it('takes a refund back when it fails for good, and promises it again when the bank returns it', () => {
    const requested = requestRefund(split(), split(), []);
    expect(balances([...capture(split()).entries, ...requested.entries, ...abandonRefund(requested).entries])).toEqual(
      balances(capture(split()).entries),
    );
    expect(balances([...settleRefund(100, 'EUR').entries, ...reopenRefund(100, 'EUR').entries])).toEqual({});
  });

  it('keeps unexpected money apart until a person decides', () => {
    const held = holdForReview(5160, 'EUR').entries;
    expect(balances(held)).toEqual({ provider_clearing: 5160, unallocated: -5160 });
    expect(balances([...held, ...refundUnallocated(5160, 'EUR').entries])).toEqual({
      provider_clearing: 5160,
      buyer_refunds: -5160,
    });
    expect(balances([...held, ...capture(split(), 'unallocated').entries])).toEqual(balances(capture(split()).entries));
  });

  it('pays out what is owed and no more', () => {
    const payout = { organizationId: 'lavoir', currency: 'EUR', owed: -5000 };
    expect(lines(payOut({ ...payout, amount: 5000 }))).toEqual([
      ['organization_payable', 5000],
      ['provider_clearing', -5000],
    ]);
    expect(() => payOut({ ...payout, amount: 5001 })).toThrow(RangeError);
  });

  it('carries a debt to its account, and lets the next sales clear it', () => {
    const of = { organizationId: 'lavoir', currency: 'EUR' };
    expect(carryDebt({ ...of, payable: 300, receivable: 0 })?.entries.map((entry) => entry.amount)).toEqual([
      300, -300,
    ]);
    expect(carryDebt({ ...of, payable: -1000, receivable: 300 })?.entries.map((entry) => entry.amount)).toEqual([
      -300, 300,
    ]);
    expect(carryDebt({ ...of, payable: -100, receivable: 300 })?.entries.map((entry) => entry.amount)).toEqual([
      -100, 100,
    ]);
    expect(carryDebt({ ...of, payable: -100, receivable: 0 })).toBeNull();
  });

  it('cannot be unbalanced, fractional or empty', () => {
    expect(() => capture(split({ revenue: 0.5, fee: 0, feeVat: 0 }))).toThrow(RangeError);
    expect(() => capture(split({ revenue: Number.MAX_SAFE_INTEGER }))).toThrow(RangeError);
    expect(() => holdForReview(0, 'EUR')).toThrow(RangeError);
  });
});

interface Line {
  readonly price: number;
  readonly part: number;
  readonly vat: number;
  readonly refund: 'none' | 'promised' | 'paid' | 'failed';
}
const anyLine = fc.record({
  price: fc.integer({ min: 1, max: 20_000 }),
  part: fc.nat(500),
  vat: fc.nat(100),
  refund: fc.constantFrom('none' as const, 'promised' as const, 'paid' as const, 'failed' as const),
});
const anyOrder = fc.record({
  organizationId: fc.constantFrom('lavoir', 'aurige'),
  paidBy: fc.constantFrom('buyer' as const, 'organizer' as const),
  keepsFee: fc.boolean(),
  lines: fc.array(anyLine, { minLength: 1, maxLength: 6 }),
});
type Order = typeof anyOrder extends fc.Arbitrary<infer T> ? T : never;

/** The whole life of an order in postings, as the money moves. */
function live(order: Order): Posting[] {
  const sale = order.lines.map((line) => splitOf(line, order, false)).reduce(plus);
  const before: Split[] = [];
  const postings = [capture(sale)];
  for (const line of order.lines.filter((each) => each.refund !== 'none')) {
    const refund = splitOf(line, order, order.keepsFee);
    const requested = requestRefund(refund, sale, before);
    postings.push(requested);
    if (line.refund === 'failed') postings.push(abandonRefund(requested));
    else before.push(refund);
    if (line.refund === 'paid') postings.push(settleRefund(refund.revenue + refund.fee, 'EUR'));
  }
  return postings;
}

function splitOf({ price, part, vat }: Line, { organizationId, paidBy }: Order, keepsFee: boolean): Split {
  const [kept, tax] = keepsFee ? [0, 0] : [part, Math.min(vat, part)];
  const [fee, commission] = paidBy === 'buyer' ? [kept, 0] : [0, kept];
  return { organizationId, currency: 'EUR', revenue: price, fee, commission, feeVat: tax };
}

function plus(a: Split, b: Split): Split {
  return {
    ...a,
    revenue: a.revenue + b.revenue,
    fee: a.fee + b.fee,
    commission: a.commission + b.commission,
    feeVat: a.feeVat + b.feeVat,
  };
}

const total = (entries: readonly Entry[]) => entries.reduce((sum, entry) => sum + entry.amount, 0);
const buyersPart = (line: Line, order: Order) => line.price + (order.paidBy === 'buyer' ? line.part : 0);

describe('the ledger', () => {
  it('sums to zero after any life of any orders', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 10 }), (orders) => {
        expect(total(orders.flatMap(live).flatMap((posting) => posting.entries))).toBe(0);
      }),
    );
  });

  it('holds, for every order, the value of its live lines and the fees that were not returned', () => {
    const mine: AccountName[] = ['organization_payable', 'platform_commission', 'platform_vat'];
    fc.assert(
      fc.property(anyOrder, (order) => {
        const entries = live(order).flatMap((posting) => posting.entries);
        const worth = order.lines.map((line) => {
          if (line.refund === 'none' || line.refund === 'failed') return buyersPart(line, order);
          return order.keepsFee ? buyersPart(line, order) - line.price : 0;
        });
        const held = mine.reduce((sum, account) => sum - balanceOf(entries, account), 0);
        expect(held).toBe(worth.reduce((a, b) => a + b, 0));
        expect(balanceOf(entries, 'provider_clearing') + balanceOf(entries, 'buyer_refunds')).toBe(held);
      }),
    );
  });

  it('never holds less than nothing at the provider, nor promises buyers less than nothing', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 10 }), (orders) => {
        const entries = orders.flatMap(live).flatMap((posting) => posting.entries);
        expect(balanceOf(entries, 'provider_clearing')).toBeGreaterThanOrEqual(0);
        expect(balanceOf(entries, 'buyer_refunds')).toBeLessThanOrEqual(0);
      }),
    );
  });
});
