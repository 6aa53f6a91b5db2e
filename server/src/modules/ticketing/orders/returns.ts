import { Temporal } from 'temporal-polyfill';
import { returnableUntil, type ShowDate } from '../shows/show.ts';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import type { KeptOrder } from './kept-order.ts';
import { feeGoesBack, type RefundReason } from './refund-policy.ts';

/**
 * What a buyer gets for giving a ticket back now, minor units; null when it cannot be given back. A postponed date may be
 * given back whatever was promised, with its fee: it is not what was bought.
 */
export function refundOfReturn(
  { order, ticket, date }: { readonly order: KeptOrder; readonly ticket: KeptTicket; readonly date: ShowDate },
  now: Temporal.Instant,
): number | null {
  if (!isUntouched(ticket) || !order.paidAt) return null;
  const free = ticket.price === 0;
  const postponed = date.status === 'postponed';
  const until = returnableUntil(date, { free: free || postponed, hours: order.returnableUntilHours });
  if (!until || Temporal.Instant.compare(now, until) >= 0) return null;
  const feeToo = feeGoesBack(returnReason(date), { feeReturned: order.feeReturned });
  return feeToo ? ticket.price + ticket.fee : ticket.price;
}

/** Giving back what was moved to another day is not a change of mind. */
export function returnReason({ status }: ShowDate): RefundReason {
  return status === 'postponed' ? 'event_cancelled' : 'buyer_asked';
}

function isUntouched({ state, checkedInAt, refund }: KeptTicket): boolean {
  return state === 'issued' && checkedInAt === null && refund === 'none';
}
