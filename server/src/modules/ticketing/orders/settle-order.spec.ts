import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { KeptOrder } from './kept-order.ts';
import { orderStates } from './order.ts';
import { isSettledBy, settleOrder } from './settle-order.ts';

const at = Temporal.Instant.from('2026-11-20T20:00:00Z');
const order = (over: Partial<KeptOrder>) =>
  ({
    id: 'o',
    state: 'awaiting_payment',
    currency: 'EUR',
    total: 2500,
    refunded: 0,
    paymentId: 'p',
    paidAt: null,
    ...over,
  }) as KeptOrder;
const paid = (over: object = {}) => ({ orderId: 'o', paymentId: 'p', amount: 2500, currency: 'EUR', ...over });
const usual = { held: true, happens: true };

it('fulfils an order whose places are kept', () => {
  expect(settleOrder(order({}), paid(), usual)).toEqual({ act: 'fulfil' });
});

it('takes the places again when the money is late', () => {
  for (const state of ['awaiting_payment', 'expired', 'cancelled'] as const) {
    expect(settleOrder(order({ state }), paid(), { held: false, happens: true })).toEqual({ act: 'retake' });
  }
});

it('changes nothing when the same payment is reported again, and returns a second one', () => {
  const settled = order({ state: 'paid', paidAt: at });
  expect(settleOrder(settled, paid(), usual)).toEqual({ act: 'ignore' });
  expect(settleOrder(settled, paid({ paymentId: 'q' }), usual)).toEqual({ act: 'refuse', why: 'paid_twice' });
});

it('knows without asking when a payment has done all it can do', () => {
  const settled = order({ state: 'paid', paidAt: at });
  expect(isSettledBy(settled, paid())).toBe(true);
  expect(isSettledBy(order({}), paid())).toBe(false);
  for (const over of [{ paymentId: 'q' }, { amount: 1 }, { currency: 'USD' }])
    expect(isSettledBy(settled, paid(over))).toBe(false);
});

it('does not pay twice for what was returned before', () => {
  const closed = order({ state: 'closed', refunded: 2500 });
  expect(settleOrder(closed, paid(), usual)).toEqual({ act: 'ignore' });
  expect(settleOrder(closed, paid({ paymentId: 'q' }), usual)).toEqual({ act: 'refuse', why: 'paid_twice' });
});

it('returns money for an event that does not take place', () => {
  expect(settleOrder(order({}), paid(), { held: true, happens: false })).toEqual({
    act: 'refuse',
    why: 'event_cancelled',
  });
});

it('never decides over money that is not what was owed', () => {
  for (const state of orderStates) {
    expect(settleOrder(order({ state }), paid({ amount: 2400 }), usual)).toEqual({ act: 'review', why: 'amount' });
    expect(settleOrder(order({ state }), paid({ currency: 'GBP' }), usual)).toEqual({ act: 'review', why: 'currency' });
  }
});
