export const refundStates = ['requested', 'submitted', 'succeeded', 'failed'] as const;

export type RefundState = (typeof refundStates)[number];

/** A bank may send a refund back after it succeeded. A failed one is submitted again, never lost. */
const next: Readonly<Record<RefundState, readonly RefundState[]>> = {
  requested: ['submitted', 'failed'],
  submitted: ['succeeded', 'failed'],
  succeeded: ['failed'],
  failed: ['submitted'],
};

export function refundMayBecome(from: RefundState, to: RefundState): boolean {
  return next[from].includes(to);
}

/** What is left to refund, minor units. Refunds under way count like done ones; only failed ones do not. */
export function leftToRefund(
  captured: number,
  refunds: readonly { readonly state: RefundState; readonly amount: number }[],
): number {
  const promised = refunds
    .filter((refund) => refund.state !== 'failed')
    .reduce((sum, refund) => sum + refund.amount, 0);
  return captured - promised;
}
