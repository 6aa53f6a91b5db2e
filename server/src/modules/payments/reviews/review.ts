import type { Settlement } from '../settle.ts';

export type ReviewKind =
  | 'unknown_payment'
  | 'wrong_amount'
  | 'wrong_currency'
  | 'real_money'
  | 'unfulfilled'
  | 'refund_failed'
  | 'refunded_elsewhere'
  | 'disputed';

export const repairs = ['refund', 'retry', 'recheck', 'dismiss'] as const;
export type Repair = (typeof repairs)[number];

type HeldWhy = Extract<Settlement, { act: 'hold_for_review' }>['why'];

const kinds: Readonly<Record<HeldWhy, ReviewKind>> = {
  unknown: 'unknown_payment',
  amount: 'wrong_amount',
  currency: 'wrong_currency',
  real_money: 'real_money',
};

export function kindOfHeld(why: HeldWhy): ReviewKind {
  return kinds[why];
}

/** What a person may do about it. Money kept apart can only go back; nothing is fulfilled by hand. */
const allowed: Readonly<Record<ReviewKind, readonly Repair[]>> = {
  unknown_payment: ['refund', 'dismiss'],
  wrong_amount: ['refund'],
  wrong_currency: ['refund'],
  real_money: ['refund'],
  unfulfilled: ['refund', 'recheck', 'dismiss'],
  refund_failed: ['retry', 'dismiss'],
  refunded_elsewhere: ['dismiss'],
  disputed: ['dismiss'],
};

export function repairsOf(kind: ReviewKind): readonly Repair[] {
  return allowed[kind];
}
