import type { payments } from '@estrade/api/payments';
import type { Out } from '@estrade/api/route';
import { repairsOf } from './review.ts';
import type { Review } from './reviews.repository.ts';

export function toReview(review: Review): Out<typeof payments.repair> {
  const { id, kind, provider, providerRef, paymentId, refundId, amount, currency, details } = review;
  const { repair, reason, resolvedBy: by, resolvedAt } = review;
  return {
    id,
    kind,
    state: resolvedAt ? 'resolved' : 'open',
    provider,
    providerRef,
    paymentId,
    refundId,
    amount: { amount, currency },
    repairs: resolvedAt ? [] : [...repairsOf(kind)],
    details: { ...details },
    openedAt: review.openedAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
    resolution: repair && by ? { repair, reason: reason ?? '', by } : null,
  };
}
