import type { CardEvent, CardIntent, CardRefund } from '@estrade/api/card-network';
import {
  type ProviderDispute,
  ProviderDown,
  type ProviderEvent,
  type ProviderPayment,
  type ProviderRefund,
  ProviderRefused,
} from './payment.provider.ts';

const PASSING = new Set(['insufficient_balance']);

/** What the embedded card network says, in our words. */
export function toPayment(intent: CardIntent, refunds: readonly CardRefund[] = []): ProviderPayment {
  const { id: ref, amount, currency, refunded, clientSecret, failure, card, metadata } = intent;
  const paymentId = metadata['paymentId'] ?? null;
  const own = refunds.filter((refund) => refund.intentId === ref).map(toRefund);
  return {
    ref,
    amount,
    currency,
    clientSecret,
    failure,
    card,
    refunded,
    paymentId,
    state: stateOf(intent),
    live: false,
    refunds: own,
  };
}

export function toRefund({ id: ref, state, amount, currency, failure, metadata }: CardRefund): ProviderRefund {
  const key = metadata['refundKey'] ?? null;
  return { ref, amount, currency, failure, key, state: state === 'pending' ? 'submitted' : state };
}

/** Money that came stays; anything else may have changed since. */
export function toEvent({ id, type, intent }: CardEvent): ProviderEvent {
  const isFinal = type === 'intent.updated' && intent.state === 'succeeded';
  return { id, type, ref: intent.id, final: isFinal ? toPayment(intent) : null, dispute: disputeOf(type, intent) };
}

const DISPUTES: Partial<Record<CardEvent['type'], ProviderDispute['state']>> = {
  'dispute.opened': 'opened',
  'dispute.won': 'won',
  'dispute.lost': 'lost',
};

/** A payment is contested once, and whole. */
function disputeOf(type: CardEvent['type'], { id, amount }: CardIntent): ProviderDispute | null {
  const state = DISPUTES[type];
  return state ? { ref: id.replace('ci_', 'cd_'), state, amount } : null;
}

export function errorOf(error: { readonly code: string; readonly message: string } | null): Error {
  const code = error?.code ?? 'unavailable';
  if (code === 'unavailable') return new ProviderDown(error?.message ?? code);
  return new ProviderRefused(code, { passing: PASSING.has(code) });
}

function stateOf({ state, failure }: CardIntent): ProviderPayment['state'] {
  if (state !== 'requires_card') return state;
  return failure ? 'failed' : 'created';
}
