import { refundMayBecome, type RefundState } from '../refund.ts';

/**
 * The way from where a refund stands to where the provider says it is; empty when it is there already, or cannot go. A refund
 * given up for lost that comes true after all is promised again first.
 */
export function stepsTo(from: RefundState, to: RefundState): readonly RefundState[] {
  if (from === to) return [];
  if (refundMayBecome(from, to)) return [to];
  const via = 'submitted';
  return refundMayBecome(from, via) && refundMayBecome(via, to) ? [via, to] : [];
}
