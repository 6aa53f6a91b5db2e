/** A buyer's bank contests a payment. The payment stays succeeded; the dispute stands beside it. */
export const disputeStates = ['opened', 'won', 'lost'] as const;

export type DisputeState = (typeof disputeStates)[number];

const next: Readonly<Record<DisputeState, readonly DisputeState[]>> = { opened: ['won', 'lost'], won: [], lost: [] };

export function disputeMayBecome(from: DisputeState, to: DisputeState): boolean {
  return next[from].includes(to);
}
