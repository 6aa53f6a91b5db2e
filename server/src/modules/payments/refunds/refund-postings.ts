import {
  abandonRefund,
  type Posting,
  refundUnallocated,
  reopenRefund,
  requestRefund,
  settleRefund,
  type Split,
} from '../ledger.ts';
import type { RefundState } from '../refund.ts';

type Parts = Pick<Split, 'revenue' | 'fee' | 'commission' | 'feeVat'>;

interface Promised extends Parts {
  readonly state: RefundState;
  readonly amount: number;
  readonly currency: string;
  /** Money that stood apart. */
  readonly reviewId: string | null;
}

/** What a refund moved when it was promised. */
function promised(refund: Promised, sale: Split | null): Posting {
  if (refund.reviewId || !sale) return refundUnallocated(refund.amount, refund.currency);
  return requestRefund(splitOf(sale, refund), sale, []);
}

/** What a step of a refund moves. One that the bank sent back after all was with the buyer already. */
export function postingsOf(refund: Promised, sale: Split | null, step: RefundState): Posting[] {
  const { amount, currency, state } = refund;
  if (step === 'succeeded') return [settleRefund(amount, currency)];
  if (step !== 'failed') return [];
  const abandoned = abandonRefund(promised(refund, sale));
  return state === 'succeeded' ? [reopenRefund(amount, currency), abandoned] : [abandoned];
}

export function splitOf({ organizationId, currency }: Split, { revenue, fee, commission, feeVat }: Parts): Split {
  return { organizationId, currency, revenue, fee, commission, feeVat };
}
