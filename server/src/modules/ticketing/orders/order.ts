/** `expired` still turns into `paid` when late money finds room; `closed` and `refunded` are the ends. */
export const orderStates = [
  'draft',
  'awaiting_payment',
  'paid',
  'partly_refunded',
  'refunded',
  'cancelled',
  'expired',
  'closed',
] as const;

export type OrderState = (typeof orderStates)[number];

/**
 * A free order goes from draft to paid at once. Cancelling frees places and refunding moves money, so a cancelled order
 * may still be refunded. An order that expired is closed once no late payment can arrive any more.
 */
const next: Readonly<Record<OrderState, readonly OrderState[]>> = {
  draft: ['awaiting_payment', 'paid', 'cancelled', 'expired'],
  awaiting_payment: ['paid', 'cancelled', 'expired'],
  paid: ['partly_refunded', 'refunded', 'cancelled'],
  partly_refunded: ['refunded', 'cancelled'],
  refunded: [],
  cancelled: ['partly_refunded', 'refunded', 'closed'],
  expired: ['paid', 'closed'],
  closed: [],
};

export function orderMayBecome(from: OrderState, to: OrderState): boolean {
  return next[from].includes(to);
}

/** Why an order is looked at: the buyer's bank contests what was paid. Every other reason is about money that came wrong. */
export const DISPUTED = 'disputed';

/** Whether the order's money arrived and its tickets were issued. */
export function isSettled(state: OrderState): boolean {
  return state === 'paid' || state === 'partly_refunded' || state === 'refunded';
}

/** Where refunds leave an order: nothing, some or all of the captured money went back. */
export function stateAfterRefund(state: OrderState, captured: number, refunded: number): OrderState {
  if (refunded === 0) return state;
  const to = refunded < captured ? 'partly_refunded' : 'refunded';
  return orderMayBecome(state, to) ? to : state;
}
