import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Payment, paymentStates, stateForOthers } from '../payment.ts';
import { differenceOf } from '../reconciling/difference.ts';
import { hasChanged, type Report, settleAll } from './settlement.ts';

const aPayment = (over: Partial<Payment> = {}): Payment => ({
  id: 'p1',
  key: 'k1',
  subjectType: 'order',
  subjectId: 'o1',
  organizationId: 'org',
  provider: 'embedded',
  ref: 'ci_1',
  clientSecret: 'cs_1',
  live: false,
  state: 'created',
  currency: 'EUR',
  amount: 5160,
  revenue: 5000,
  fee: 160,
  commission: 0,
  feeVat: 27,
  captured: 0,
  refundPending: 0,
  refunded: 0,
  settled: false,
  description: '',
  payerEmail: '',
  cardBrand: null,
  cardLast4: null,
  failure: null,
  createdAt: new Date(0),
  succeededAt: null,
  ...over,
});
const aReport = (over: Partial<Report> = {}): Report => ({
  ref: 'ci_1',
  paymentId: 'p1',
  state: 'succeeded',
  amount: 5160,
  currency: 'EUR',
  live: false,
  failure: null,
  card: null,
  ...over,
});
const one = (payment: Payment, report: Partial<Report>) => settleAll([payment], [aReport(report)])[0]!;

describe('a report', () => {
  it('of success books the money and settles the subject', () => {
    const { after, settlement } = one(aPayment({ state: 'failed', failure: 'declined' }), {
      card: { brand: 'visa', last4: '4242' },
    });
    expect(after).toMatchObject({
      state: 'succeeded',
      captured: 5160,
      settled: true,
      failure: null,
      cardLast4: '4242',
    });
    expect(settlement).toEqual({ act: 'fulfil', late: false });
  });

  it('changes nothing the second time, in the same batch or later', () => {
    const [first, second] = settleAll([aPayment()], [aReport(), aReport()]);
    expect(hasChanged(first!)).toBe(true);
    expect(hasChanged(second!)).toBe(false);
    expect(second!.settlement).toEqual({ act: 'ignore', why: 'already_settled' });
  });

  it('of a second payment of the same subject sends it back, in the same batch or later', () => {
    const other = aPayment({ id: 'p2', ref: 'ci_2' });
    const both = settleAll([aPayment(), other], [aReport(), aReport({ ref: 'ci_2', paymentId: 'p2' })]);
    expect(both.map(({ settlement }) => settlement.act)).toEqual(['fulfil', 'refund_late']);
    expect(both[1]!.after).toMatchObject({ state: 'succeeded', captured: 5160, settled: false });
  });

  it('of another amount, currency or mode books nothing', () => {
    const held = (over: Partial<Report>) => one(aPayment(), over);
    expect(held({ amount: 1 }).after).toMatchObject({ state: 'succeeded', captured: 0, settled: false });
    expect(held({ currency: 'USD' }).settlement).toEqual({ act: 'hold_for_review', why: 'currency' });
    expect(held({ live: true }).settlement).toEqual({ act: 'hold_for_review', why: 'real_money' });
    expect(one(aPayment({ live: true }), {}).after).toEqual(aPayment({ live: true }));
  });

  it('finds a payment by our id when its first answer was lost, and keeps the name', () => {
    expect(one(aPayment({ ref: null }), {}).after).toMatchObject({ ref: 'ci_1', state: 'succeeded' });
    expect(one(aPayment({ ref: 'ci_other' }), {}).settlement).toEqual({ act: 'hold_for_review', why: 'unknown' });
  });

  it('of a new reason for a refusal is kept, the same one is not news', () => {
    const failed = aPayment({ state: 'failed', failure: 'declined' });
    expect(one(failed, { state: 'failed', failure: 'expired_card' }).after).toMatchObject({
      state: 'failed',
      failure: 'expired_card',
    });
    expect(hasChanged(one(failed, { state: 'failed', failure: 'declined' }))).toBe(false);
  });

  it('never takes settled money away, whatever comes in whatever order', () => {
    const reports = fc.array(
      fc.record({
        state: fc.constantFrom(...paymentStates),
        amount: fc.constantFrom(5160, 1),
        currency: fc.constantFrom('EUR', 'USD'),
        ref: fc.constantFrom('ci_1', 'ci_2'),
      }),
      { maxLength: 30 },
    );
    const property = fc.property(reports, (some) => {
      const payments = [aPayment(), aPayment({ id: 'p2', ref: 'ci_2' })];
      const changes = settleAll(
        payments,
        some.map((report) => aReport({ ...report, paymentId: null })),
      );
      const settled = changes.filter(({ before, after }) => after?.settled && !before?.settled);
      expect(settled.length).toBeLessThanOrEqual(1);
      const moved = changes.filter(({ before, after }) => before?.state === 'succeeded' && after !== before);
      expect(moved).toEqual([]);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

describe('to the others a payment', () => {
  it('is on its way while a person looks at it, and none when it came a second time or went back', () => {
    const shown = (over: Partial<Payment>, sentBack = false) =>
      stateForOthers(aPayment({ state: 'succeeded', ...over }), sentBack);
    expect(shown({ settled: true, captured: 5160 })).toBe('succeeded');
    expect(shown({ captured: 0 })).toBe('processing');
    expect(shown({ captured: 0 }, true)).toBe('cancelled');
    expect(shown({ captured: 5160 })).toBe('cancelled');
    expect(stateForOthers(aPayment({ state: 'failed' }), false)).toBe('failed');
  });
});

const ours = (state: Payment['state'], refunded = 0) => ({ state, refunded });

describe('the provider’s list', () => {
  it('differs where it would move us on, or where more went back', () => {
    expect(differenceOf(undefined, ours('succeeded'))).toBe('state');
    expect(differenceOf(undefined, ours('created'))).toBeNull();
    expect(differenceOf(ours('created'), ours('succeeded'))).toBe('state');
    expect(differenceOf(ours('cancelled'), ours('succeeded'))).toBe('state');
    expect(differenceOf(ours('succeeded'), ours('created'))).toBeNull();
    expect(differenceOf(ours('succeeded', 100), ours('succeeded', 100))).toBeNull();
    expect(differenceOf(ours('succeeded', 100), ours('succeeded', 300))).toBe('refunds');
  });
});
