import type { PaymentState } from './payment.ts';

/** What is owed, as the payment was opened for it. `expired`: its places went back, but late money may still find room. */
export interface Owed {
  readonly state: 'open' | 'expired' | 'paid' | 'closed';
  readonly amount: number;
  readonly currency: string;
  /** The payment that settled it; null while none has. */
  readonly paidBy: string | null;
  /** Whether it was opened with real money. */
  readonly live: boolean;
}

/** The state of a payment as fetched from the provider, not as an event claims it. Amount in minor units. */
export interface Reported {
  readonly paymentId: string;
  readonly state: PaymentState;
  readonly amount: number;
  readonly currency: string;
  readonly live: boolean;
}

export type Settlement =
  | { readonly act: 'fulfil'; readonly late: boolean }
  | { readonly act: 'refund_late'; readonly why: 'paid_twice' | 'closed' }
  | { readonly act: 'hold_for_review'; readonly why: 'unknown' | 'amount' | 'currency' | 'real_money' }
  | { readonly act: 'ignore'; readonly why: 'not_succeeded' | 'already_settled' | 'test_money' };

/**
 * What to do when a provider reports a payment. The browser's return and the webhook both ask here, as often as they like.
 * Money that came is never dropped: it fulfils, goes back, or waits for a person. `fulfil` with `late` means: take the same
 * places again, and refund when there is no room.
 */
export function settle(owed: Owed | null, reported: Reported): Settlement {
  if (reported.state !== 'succeeded') return { act: 'ignore', why: 'not_succeeded' };
  if (!owed) return { act: 'hold_for_review', why: 'unknown' };
  if (owed.paidBy === reported.paymentId) return { act: 'ignore', why: 'already_settled' };
  return wrongMode(owed, reported) ?? differs(owed, reported) ?? settleSuccess(owed.state);
}

/** Test money buys nothing real; real money that reached a test order is still somebody's money. */
function wrongMode(owed: Owed, reported: Reported): Settlement | null {
  if (owed.live === reported.live) return null;
  return reported.live ? { act: 'hold_for_review', why: 'real_money' } : { act: 'ignore', why: 'test_money' };
}

function differs(owed: Owed, reported: Reported): Settlement | null {
  if (owed.currency !== reported.currency) return { act: 'hold_for_review', why: 'currency' };
  return owed.amount === reported.amount ? null : { act: 'hold_for_review', why: 'amount' };
}

function settleSuccess(state: Owed['state']): Settlement {
  switch (state) {
    case 'open':
      return { act: 'fulfil', late: false };
    case 'expired':
      return { act: 'fulfil', late: true };
    case 'paid':
      return { act: 'refund_late', why: 'paid_twice' };
    case 'closed':
      return { act: 'refund_late', why: 'closed' };
  }
}
