import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paymentStates } from './payment.ts';
import { type Owed, type Reported, settle } from './settle.ts';

const owed = (change: Partial<Owed> = {}): Owed => ({
  state: 'open',
  amount: 5160,
  currency: 'EUR',
  paidBy: null,
  live: true,
  ...change,
});
const reported = (change: Partial<Reported> = {}): Reported => ({
  paymentId: 'p1',
  state: 'succeeded',
  amount: 5160,
  currency: 'EUR',
  live: true,
  ...change,
});

describe('when the provider reports a payment', () => {
  it('money on time fulfils', () => {
    expect(settle(owed(), reported())).toEqual({ act: 'fulfil', late: false });
  });

  it('late money tries to take the places again', () => {
    expect(settle(owed({ state: 'expired' }), reported())).toEqual({ act: 'fulfil', late: true });
  });

  it('the same success a second time changes nothing, even after a refund closed it', () => {
    const again = { act: 'ignore', why: 'already_settled' };
    expect(settle(owed({ state: 'paid', paidBy: 'p1' }), reported())).toEqual(again);
    expect(settle(owed({ state: 'closed', paidBy: 'p1' }), reported())).toEqual(again);
  });

  it('a second payment of the same order goes back, and so does one that finds it closed', () => {
    expect(settle(owed({ state: 'paid', paidBy: 'p0' }), reported())).toEqual({
      act: 'refund_late',
      why: 'paid_twice',
    });
    expect(settle(owed({ state: 'closed' }), reported())).toEqual({ act: 'refund_late', why: 'closed' });
  });

  it('a wrong amount or currency, or an order nobody knows, waits for a person', () => {
    expect(settle(owed(), reported({ amount: 5159 }))).toEqual({ act: 'hold_for_review', why: 'amount' });
    expect(settle(owed(), reported({ currency: 'USD' }))).toEqual({ act: 'hold_for_review', why: 'currency' });
    expect(settle(null, reported())).toEqual({ act: 'hold_for_review', why: 'unknown' });
  });

  it('test money never buys a real ticket', () => {
    expect(settle(owed(), reported({ live: false }))).toEqual({ act: 'ignore', why: 'test_money' });
    expect(settle(owed({ live: false }), reported())).toEqual({ act: 'hold_for_review', why: 'real_money' });
    expect(settle(owed({ live: false }), reported({ live: false }))).toEqual({ act: 'fulfil', late: false });
  });

  it.each(paymentStates.filter((state) => state !== 'succeeded'))('%s moves nothing', (state) => {
    expect(settle(owed(), reported({ state }))).toEqual({ act: 'ignore', why: 'not_succeeded' });
  });

  it('fulfils only what is owed, to the unit, and only once', () => {
    const anyOwed = fc.record({
      state: fc.constantFrom('open' as const, 'expired' as const, 'paid' as const, 'closed' as const),
      amount: fc.nat(1),
      currency: fc.constantFrom('EUR', 'USD'),
      paidBy: fc.constantFrom(null, 'p0', 'p1'),
      live: fc.boolean(),
    });
    const anyReport = fc.record({
      paymentId: fc.constantFrom('p0', 'p1'),
      state: fc.constantFrom('succeeded' as const, ...paymentStates),
      amount: fc.nat(1),
      currency: fc.constantFrom('EUR', 'USD'),
      live: fc.boolean(),
    });
    fc.assert(
      fc.property(anyOwed, anyReport, (due, report) => {
        const isDue = due.state === 'open' || due.state === 'expired';
        const isRight =
          report.state === 'succeeded' && report.amount === due.amount && report.currency === due.currency;
        const isNew = due.paidBy !== report.paymentId && due.live === report.live;
        expect(settle(due, report).act === 'fulfil').toBe(isDue && isRight && isNew);
      }),
      { numRuns: 2000 },
    );
  });
});
