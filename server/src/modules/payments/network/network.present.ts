import type { CardIntent, CardRefund } from '@estrade/api/card-network';
import type { IntentRow } from './network.repository.ts';
import type { NetworkRefundRow } from './refunds-of-network.repository.ts';

export function toCardIntent(row: IntentRow): CardIntent {
  const { card_brand: brand, card_last4: last4, card_fingerprint: fingerprint } = row;
  return {
    id: row.id,
    state: row.state,
    amount: row.amount,
    currency: row.currency,
    refunded: row.refunded,
    clientSecret: row.client_secret,
    failure: row.failure,
    card: brand && last4 && fingerprint ? { brand, last4, fingerprint } : null,
    metadata: { ...row.metadata },
    createdAt: row.created_at.toISOString(),
  };
}

export function toCardRefund(row: NetworkRefundRow): CardRefund {
  const { id, state, amount, currency, failure } = row;
  return { id, intentId: row.intent_id, state, amount, currency, failure, metadata: { ...row.metadata } };
}
