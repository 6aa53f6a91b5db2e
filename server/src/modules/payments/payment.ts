export const paymentStates = ['created', 'requires_action', 'processing', 'succeeded', 'failed', 'cancelled'] as const;

export type PaymentState = (typeof paymentStates)[number];

/**
 * Success is the end of a payment and beats whatever came before it, even a failure or a cancellation: the money is there.
 * A failed attempt is tried again on the same payment.
 */
const next: Readonly<Record<PaymentState, readonly PaymentState[]>> = {
  created: ['requires_action', 'processing', 'succeeded', 'failed', 'cancelled'],
  requires_action: ['processing', 'succeeded', 'failed', 'cancelled'],
  processing: ['requires_action', 'succeeded', 'failed', 'cancelled'],
  failed: ['requires_action', 'processing', 'succeeded', 'cancelled'],
  cancelled: ['succeeded'],
  succeeded: [],
};

export function paymentMayBecome(from: PaymentState, to: PaymentState): boolean {
  return next[from].includes(to);
}

/** Where a report of the provider leaves a payment. Reports come twice and out of order: what cannot follow is ignored. */
export function stateAfterReport(current: PaymentState, reported: PaymentState): PaymentState {
  return paymentMayBecome(current, reported) ? reported : current;
}

/** Whether money may still arrive: the places of its subject must stay. */
export function isOpen(state: PaymentState): boolean {
  return state !== 'succeeded' && state !== 'cancelled';
}
