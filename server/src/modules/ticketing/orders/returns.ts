import { Temporal } from 'temporal-polyfill';
import { returnableUntil, type ShowDate } from '../shows/show.ts';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import type { KeptOrder } from './kept-order.ts';
import { feeGoesBack, type RefundReason } from './refund-policy.ts';

/** A ticket that its buyer would rather not keep. */
interface Returned {
  readonly order: KeptOrder;
  readonly ticket: KeptTicket;
  readonly date: ShowDate;
}

/**
 * What a buyer gets for giving a ticket back now, minor units; null when it cannot be given back. What was moved to
 * another day or town may be given back whatever was promised, with its fee: it is not what was bought.
 */
export function refundOfReturn({ order, ticket, date }: Returned, now: Temporal.Instant): number | null {
  if (!isUntouched(ticket) || !order.paidAt || !isInTime({ order, ticket, date }, now)) return null;
  const feeToo = feeGoesBack(returnReason({ ticket, date }), { feeReturned: order.feeReturned });
  return feeToo ? ticket.price + ticket.fee : ticket.price;
}

/** Giving back what has become something else is not a change of mind. */
export function returnReason({ ticket, date }: Pick<Returned, 'ticket' | 'date'>): RefundReason {
  return isAltered(ticket, date) ? 'event_cancelled' : 'buyer_asked';
}

/** As long as nobody knows the new day, there is no last day either. */
function isInTime({ order, ticket, date }: Returned, now: Temporal.Instant): boolean {
  if (date.status === 'postponed') return true;
  const free = ticket.price === 0 || isAltered(ticket, date);
  const until = returnableUntil(date, { free, hours: order.returnableUntilHours });
  return until !== null && Temporal.Instant.compare(now, until) < 0;
}

function isAltered({ issuedAt }: KeptTicket, { status, alteredAt }: ShowDate): boolean {
  return status === 'postponed' || (alteredAt !== null && Temporal.Instant.compare(issuedAt, alteredAt) < 0);
}

function isUntouched({ state, checkedInAt, refund }: KeptTicket): boolean {
  return state === 'issued' && checkedInAt === null && refund === 'none';
}
