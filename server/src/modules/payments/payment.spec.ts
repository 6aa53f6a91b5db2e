import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, paymentMayBecome, type PaymentState, paymentStates, stateAfterReport } from './payment.ts';
import { leftToRefund, refundMayBecome, refundStates } from './refund.ts';

const steps = <T extends string>(states: readonly T[], may: (from: T, to: T) => boolean) =>
  states.flatMap((from) => states.filter((to) => may(from, to)).map((to) => `${from} → ${to}`));

describe('a payment', () => {
  it('allows these steps and no other', () => {
    expect(steps(paymentStates, paymentMayBecome)).toEqual([
      'created → requires_action',
      'created → processing',
      'created → succeeded',
      'created → failed',
      'created → cancelled',
      'requires_action → processing',
      'requires_action → succeeded',
      'requires_action → failed',
      'requires_action → cancelled',
      'processing → requires_action',
      'processing → succeeded',
      'processing → failed',
      'processing → cancelled',
      'failed → requires_action',
      'failed → processing',
      'failed → succeeded',
      'failed → cancelled',
      'cancelled → succeeded',
    ]);
  });

  it('has succeeded as soon as one report says so, whatever the others say and in whatever order', () => {
    const reports = fc.array(fc.constantFrom<PaymentState>(...paymentStates));
    fc.assert(
      fc.property(reports, reports, (before, after) => {
        const end = [...before, 'succeeded' as const, ...after].reduce<PaymentState>(stateAfterReport, 'created');
        expect(end).toBe('succeeded');
      }),
    );
  });

  it('ignores a report that comes twice or too late', () => {
    expect(stateAfterReport('processing', 'processing')).toBe('processing');
    expect(stateAfterReport('processing', 'created')).toBe('processing');
    expect(stateAfterReport('cancelled', 'failed')).toBe('cancelled');
  });

  it('may still bring money until it succeeded or was cancelled', () => {
    expect(paymentStates.filter(isOpen)).toEqual(['created', 'requires_action', 'processing', 'failed']);
  });
});

describe('a refund', () => {
  it('allows these steps and no other', () => {
    expect(steps(refundStates, refundMayBecome)).toEqual([
      'requested → submitted',
      'requested → failed',
      'submitted → succeeded',
      'submitted → failed',
      'succeeded → failed',
      'failed → submitted',
    ]);
  });

  it('counts against what was captured from the moment it is asked for until it fails', () => {
    const refunds = refundStates.map((state) => ({ state, amount: 1000 }));
    expect(leftToRefund(5000, refunds)).toBe(2000);
    expect(leftToRefund(5000, [])).toBe(5000);
  });
});
