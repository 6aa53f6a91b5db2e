import { describe, expect, it } from 'vitest';
import { isSettled, orderMayBecome, orderStates, stateAfterRefund } from './order.ts';

describe('the states of an order', () => {
  it('allow these steps and no other', () => {
    const allowed = orderStates.flatMap((from) =>
      orderStates.filter((to) => orderMayBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(allowed).toEqual([
      'draft → awaiting_payment',
      'draft → paid',
      'draft → cancelled',
      'draft → expired',
      'awaiting_payment → paid',
      'awaiting_payment → cancelled',
      'awaiting_payment → expired',
      'paid → partly_refunded',
      'paid → refunded',
      'paid → cancelled',
      'partly_refunded → refunded',
      'partly_refunded → cancelled',
      'cancelled → partly_refunded',
      'cancelled → refunded',
      'cancelled → closed',
      'expired → paid',
      'expired → closed',
    ]);
  });

  it('follow the money that went back', () => {
    expect(stateAfterRefund('paid', 5000, 0)).toBe('paid');
    expect(stateAfterRefund('paid', 5000, 2500)).toBe('partly_refunded');
    expect(stateAfterRefund('partly_refunded', 5000, 4000)).toBe('partly_refunded');
    expect(stateAfterRefund('partly_refunded', 5000, 5000)).toBe('refunded');
    expect(stateAfterRefund('cancelled', 5000, 5000)).toBe('refunded');
    expect(stateAfterRefund('closed', 5000, 5000)).toBe('closed');
  });

  it('say when the tickets were paid for', () => {
    expect(orderStates.filter(isSettled)).toEqual(['paid', 'partly_refunded', 'refunded']);
  });
});
