import type { DeskOrder, DeskOrderRow } from '@estrade/api/ticketing-desk';
import type { Tone } from '@/ui/badge';

const tones: Record<DeskOrderRow['state'], Tone> = {
  awaiting_payment: 'warn',
  paid: 'good',
  partly_refunded: 'accent',
  refunded: 'neutral',
  cancelled: 'neutral',
  expired: 'neutral',
  closed: 'neutral',
};

export function toneOf(state: DeskOrderRow['state']): Tone {
  return tones[state];
}

/** Money was taken, and the buyer's bank has not taken it back: some of it can go back. */
export function mayRefund({
  state,
  total,
  refunded,
  reviewReason,
}: Pick<DeskOrder, 'state' | 'total' | 'refunded' | 'reviewReason'>): boolean {
  const captured = state === 'paid' || state === 'partly_refunded' || state === 'cancelled';
  return captured && reviewReason !== 'dispute' && total.amount > refunded.amount;
}
