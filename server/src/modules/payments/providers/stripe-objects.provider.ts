import type Stripe from 'stripe';
import type { ProviderDispute, ProviderPayment, ProviderRefund } from './payment.provider.ts';

const states: Readonly<Record<Stripe.PaymentIntent.Status, ProviderPayment['state']>> = {
  requires_payment_method: 'created',
  requires_confirmation: 'created',
  requires_action: 'requires_action',
  requires_capture: 'processing',
  processing: 'processing',
  succeeded: 'succeeded',
  canceled: 'cancelled',
};

/** Stripe's words for a refused card, in ours. */
const failures: Readonly<Record<string, string>> = {
  insufficient_funds: 'insufficient_funds',
  expired_card: 'expired_card',
  lost_card: 'lost_card',
  stolen_card: 'lost_card',
  incorrect_cvc: 'incorrect_cvc',
  invalid_cvc: 'incorrect_cvc',
  payment_intent_authentication_failure: 'authentication_failed',
  authentication_required: 'authentication_failed',
  processing_error: 'processing_error',
};

export function toProviderPayment(intent: Stripe.PaymentIntent): ProviderPayment {
  const failure = failureOf(intent);
  return {
    ref: intent.id,
    paymentId: intent.metadata['paymentId'] ?? null,
    state: failure ? 'failed' : (states[intent.status] ?? 'processing'),
    amount: amountOf(intent),
    currency: intent.currency.toUpperCase(),
    live: intent.livemode,
    clientSecret: intent.client_secret,
    failure,
    ...ofCharge(typeof intent.latest_charge === 'string' ? null : intent.latest_charge),
  };
}

export function toProviderRefund(refund: Stripe.Refund): ProviderRefund {
  const failed = refund.status === 'failed' || refund.status === 'canceled';
  return {
    ref: refund.id,
    key: refund.metadata?.['refundKey'] ?? null,
    state: failed ? 'failed' : refund.status === 'succeeded' ? 'succeeded' : 'submitted',
    amount: refund.amount,
    currency: refund.currency.toUpperCase(),
    failure: refund.failure_reason ?? null,
  };
}

/** The payment an event is about; null for what does not concern us. */
export function aboutPayment(event: Stripe.Event): string | null {
  const object = event.data.object as { object?: string; id?: string; payment_intent?: string | { id: string } | null };
  if (event.type.startsWith('payment_intent.')) return object.id ?? null;
  if (!/^(charge\.|refund\.)/.test(event.type)) return null;
  return typeof object.payment_intent === 'string' ? object.payment_intent : (object.payment_intent?.id ?? null);
}

/** Null for what takes no money: other events, and early warnings. */
export function disputeOf({ type, data }: Stripe.Event): ProviderDispute | null {
  if (!type.startsWith('charge.dispute.')) return null;
  const { id: ref, status, amount } = data.object as Stripe.Dispute;
  if (status.startsWith('warning_')) return null;
  const state = status === 'won' ? 'won' : status === 'lost' ? 'lost' : 'opened';
  return { ref, amount, state };
}

/** What came; what is asked for, as long as nothing has. */
function amountOf({ status, amount, amount_received: received }: Stripe.PaymentIntent): number {
  return status === 'succeeded' ? received : amount;
}

/** What only an expanded charge says. */
function ofCharge(charge: Stripe.Charge | null): Pick<ProviderPayment, 'card' | 'refunded' | 'refunds'> {
  if (!charge) return { card: null, refunded: 0, refunds: [] };
  const { brand, last4 } = charge.payment_method_details?.card ?? {};
  const card = brand && last4 ? { brand, last4 } : null;
  return { card, refunded: charge.amount_refunded, refunds: (charge.refunds?.data ?? []).map(toProviderRefund) };
}

/** Only while the intent waits for another card; Stripe keeps the last error beyond that. */
function failureOf({ status, last_payment_error: error }: Stripe.PaymentIntent): string | null {
  if (!error || status !== 'requires_payment_method') return null;
  return failures[error.decline_code ?? ''] ?? failures[error.code ?? ''] ?? 'declined';
}
