import type { KeptOrder } from './kept-order.ts';

/** Money that arrived for an order, minor units. */
export interface Paid {
  readonly orderId: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly currency: string;
}

/**
 * What money does to an order. `retake`: its places went back on sale and are taken again if they are still there;
 * `refuse`: it goes back, for this reason; `review`: a person looks at it.
 */
export type OrderSettlement =
  | { readonly act: 'fulfil' | 'retake' | 'ignore' }
  | { readonly act: 'refuse'; readonly why: 'paid_twice' | 'no_place' | 'event_cancelled' }
  | { readonly act: 'review'; readonly why: 'amount' | 'currency' };

/**
 * The browser's return and the provider's notice both ask here, as often as they like: the answer only leads forward.
 * `held` says whether the places are still set aside, `happens` whether the event does.
 */
export function settleOrder(
  order: KeptOrder,
  paid: Paid,
  { held, happens }: { readonly held: boolean; readonly happens: boolean },
): OrderSettlement {
  if (order.currency !== paid.currency) return { act: 'review', why: 'currency' };
  if (order.total !== paid.amount) return { act: 'review', why: 'amount' };
  if (isOver(order))
    return paid.paymentId === order.paymentId ? { act: 'ignore' } : { act: 'refuse', why: 'paid_twice' };
  if (!happens) return { act: 'refuse', why: 'event_cancelled' };
  return { act: order.state === 'awaiting_payment' && held ? 'fulfil' : 'retake' };
}

/** Has this very money done all it can do? Nothing leads back from there, so that nobody need wait to find out. */
export function isSettledBy(order: KeptOrder, { paymentId, amount, currency }: Paid): boolean {
  return isOver(order) && order.paymentId === paymentId && order.total === amount && order.currency === currency;
}

/** Its money came before: it was fulfilled, or went back. */
function isOver({ state, refunded, paidAt }: KeptOrder): boolean {
  return paidAt !== null || state === 'closed' || refunded > 0;
}
