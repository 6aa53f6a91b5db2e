import type { Transaction } from '@estrade/api/payments-parts';
import type { Tone } from '@/ui/badge';

const tones: Record<Transaction['state'], Tone> = {
  created: 'neutral',
  requires_action: 'warn',
  processing: 'warn',
  succeeded: 'good',
  failed: 'bad',
  cancelled: 'neutral',
};

export function toneOf(state: Transaction['state']): Tone {
  return tones[state];
}

/** Kinds of postings and names of accounts have words of their own; a new one stands as it is until it has. */
export const knownKinds = [
  'captured',
  'held_for_review',
  'refund_requested',
  'refund_succeeded',
  'refund_failed',
  'paid_out',
  'debt_carried',
] as const;

export const knownAccounts = [
  'provider_clearing',
  'organization_payable',
  'organization_receivable',
  'platform_commission',
  'platform_vat',
  'buyer_refunds',
  'unallocated',
] as const;

export function known<Word extends string>(words: readonly Word[], word: string): Word | null {
  return words.find((one) => one === word) ?? null;
}
