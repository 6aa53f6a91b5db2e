import type { Order } from '@estrade/api/ticketing-orders';

/** What the order's page is about. */
export type OrderView =
  | 'awaiting'
  | 'paid'
  | 'past'
  | 'cancelled'
  | 'gaveUp'
  | 'refunded'
  | 'expired'
  | 'refused'
  | 'closed';

type Facts = Pick<Order, 'state' | 'refunds' | 'tickets' | 'dates' | 'now' | 'paidAt'>;

/** The true state of an order, in the terms of the person who looks at it. `now` is the server's. */
export function viewOf(order: Facts): OrderView {
  if (order.state === 'awaiting_payment') return 'awaiting';
  if (order.refunds.some(({ reason }) => reason === 'no_place')) return 'refused';
  if (order.state === 'cancelled') return order.paidAt === null ? 'gaveUp' : 'cancelled';
  if (order.state === 'paid' || order.state === 'partly_refunded') return viewOfPaid(order);
  return order.state;
}

function viewOfPaid({ tickets, dates, now }: Facts): OrderView {
  if (tickets.every(({ state }) => state === 'cancelled')) return 'cancelled';
  const past =
    dates.length > 0 && dates.every(({ startsAt, endsAt }) => Date.parse(endsAt ?? startsAt) < Date.parse(now));
  return past ? 'past' : 'paid';
}

/** The same as long as the page of an order shows the same; the clock aside. */
export function markOf({ state, refunds, tickets }: Facts): string {
  const money = refunds.map((refund) => refund.state);
  return JSON.stringify([state, money, tickets.map((ticket) => [ticket.state, ticket.holder, ticket.checkedInAt])]);
}
