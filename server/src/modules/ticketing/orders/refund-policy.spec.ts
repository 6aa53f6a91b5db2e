import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '#kit/money/money';
import { planRefund, refundable, type RefundableTicket, type RefundRequest } from './refund-policy.ts';

const euros = (amount: number) => money(amount, 'EUR');
const ticket = (change: Partial<RefundableTicket> = {}): RefundableTicket => ({
  id: 'a',
  state: 'issued',
  price: euros(2500),
  fee: euros(80),
  commission: euros(0),
  feeVat: euros(13),
  refunded: false,
  checkedIn: false,
  ...change,
});
const request = (change: Partial<RefundRequest> = {}): RefundRequest => ({
  reason: 'buyer_asked',
  promise: { feeReturned: false },
  ticketIds: ['a'],
  captured: euros(5160),
  alreadyRefunded: euros(0),
  ...change,
});

describe('a refund', () => {
  it('gives back the price, and the fee as promised when the buyer changes their mind', () => {
    expect(planRefund([ticket()], request())).toMatchObject({ ok: true, plan: { amount: 2500 } });
    expect(planRefund([ticket()], request({ promise: { feeReturned: true } }))).toMatchObject({
      plan: { ticketIds: ['a'], amount: 2580, revenue: 2500, fee: 80, commission: 0, feeVat: 13 },
    });
  });

  it('gives the commission back to the organizer under the same promise', () => {
    const borne = ticket({ fee: euros(0), commission: euros(80) });
    expect(planRefund([borne], request())).toMatchObject({ plan: { amount: 2500, commission: 0, feeVat: 0 } });
    expect(planRefund([borne], request({ reason: 'event_cancelled' }))).toMatchObject({
      plan: { amount: 2500, revenue: 2500, fee: 0, commission: 80, feeVat: 13 },
    });
  });

  it.each(['event_cancelled', 'no_place'] as const)('always gives back the fee when the reason is %s', (reason) => {
    expect(planRefund([ticket()], request({ reason }))).toMatchObject({ plan: { amount: 2580 } });
  });

  it.each([
    ['free', { price: euros(0) }],
    ['already_refunded', { refunded: true }],
    ['used', { checkedIn: true }],
    ['blocked', { state: 'blocked' as const }],
  ])('is refused for a ticket that is %s, with the whole request', (why, change) => {
    const tickets = [ticket(change), ticket({ id: 'b' })];
    expect(planRefund(tickets, request({ ticketIds: ['b', 'a'] }))).toEqual({ ok: false, why, ticketId: 'a' });
    expect(refundable(tickets, 'buyer_asked').map(({ id }) => id)).toEqual(['b']);
  });

  it('covers used and blocked tickets when the organizer decides so, and cancelled ones always', () => {
    const used = ticket({ checkedIn: true, state: 'blocked' });
    expect(planRefund([used], request({ reason: 'organizer_decided' }))).toMatchObject({ ok: true });
    expect(planRefund([ticket({ state: 'cancelled' })], request())).toMatchObject({ ok: true });
  });

  it('knows only the tickets of the order, and counts one named twice once', () => {
    expect(planRefund([ticket()], request({ ticketIds: ['z'] }))).toEqual({ ok: false, why: 'unknown', ticketId: 'z' });
    expect(planRefund([ticket()], request({ ticketIds: ['a', 'a'] }))).toMatchObject({ plan: { amount: 2500 } });
  });

  it('never gives back more than was captured', () => {
    const prices = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(prices, fc.nat(60_000), fc.nat(60_000), (list, captured, refunded) => {
        const tickets = list.map((price, i) => ticket({ id: String(i), price: euros(price) }));
        const asked = request({
          ticketIds: tickets.map(({ id }) => id),
          captured: euros(captured),
          alreadyRefunded: euros(Math.min(refunded, captured)),
        });
        const decision = planRefund(tickets, asked);
        const total = list.reduce((a, b) => a + b, 0);
        const fits = total + Math.min(refunded, captured) <= captured;
        expect(decision).toMatchObject(fits ? { ok: true } : { ok: false, why: 'above_captured' });
      }),
    );
  });
});
