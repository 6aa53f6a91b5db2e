export const paymentStates = ['created', 'requires_action', 'processing', 'succeeded', 'failed', 'cancelled'] as const;

export type PaymentState = (typeof paymentStates)[number];

/** What is owed for a subject, and how far its money has come. Amounts in minor units. */
export interface Payment {
  readonly id: string;
  readonly key: string;
  readonly subjectType: 'order';
  readonly subjectId: string;
  readonly organizationId: string;
  readonly provider: 'embedded' | 'stripe';
  /** The provider's id; null until it has answered. */
  readonly ref: string | null;
  readonly clientSecret: string | null;
  /** Real money. */
  readonly live: boolean;
  readonly state: PaymentState;
  readonly currency: string;
  readonly amount: number;
  readonly revenue: number;
  readonly fee: number;
  readonly commission: number;
  readonly feeVat: number;
  /** Booked as what was owed: the amount or nothing. Money that is something else waits in a review. */
  readonly captured: number;
  readonly refundPending: number;
  readonly refunded: number;
  /** Its money is what fulfils the subject. */
  readonly settled: boolean;
  readonly description: string;
  readonly payerEmail: string;
  readonly cardBrand: string | null;
  readonly cardLast4: string | null;
  readonly failure: string | null;
  readonly createdAt: Date;
  readonly succeededAt: Date | null;
}

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

/**
 * How a payment looks to the others. Money that came but is not what was owed counts as on its way until a person has
 * decided; money that came a second time counts as none.
 */
export function stateForOthers(
  payment: Pick<Payment, 'state' | 'settled' | 'captured'>,
  sentBack: boolean,
): PaymentState {
  if (payment.state !== 'succeeded' || payment.settled) return payment.state;
  return payment.captured > 0 || sentBack ? 'cancelled' : 'processing';
}
