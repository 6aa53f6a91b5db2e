import type { Payment } from '../payment.ts';
import { stateAfterReport } from '../payment.ts';

interface Ours {
  readonly state: Payment['state'];
  readonly refunded: number;
}

interface Theirs {
  readonly state: Payment['state'];
  readonly refunded: number;
}

/**
 * What the provider's list says that our books do not: `state` when the report moves us on, `refunds` when more or less went
 * back than we know of. What nobody paid and we do not know is nobody's concern.
 */
export function differenceOf(ours: Ours | undefined, theirs: Theirs): 'state' | 'refunds' | null {
  if (!ours) return theirs.state === 'succeeded' ? 'state' : null;
  if (stateAfterReport(ours.state, theirs.state) !== ours.state) return 'state';
  return ours.state === 'succeeded' && ours.refunded !== theirs.refunded ? 'refunds' : null;
}
