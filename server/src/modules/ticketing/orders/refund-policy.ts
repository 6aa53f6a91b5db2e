import { type Money, subtract, sum } from '#kit/money/money';
import type { TicketState } from '../tickets/ticket.ts';

/** A ticket as a refund sees it: what was paid for it, and whether anything stands against giving it back. */
export interface RefundableTicket {
  readonly id: string;
  readonly state: TicketState;
  /** Price paid, VAT included. */
  readonly price: Money;
  /** Its share of the service fee the buyer paid on top, VAT included. */
  readonly fee: Money;
  /** Its share of the commission kept from the organizer's revenue, VAT included. */
  readonly commission: Money;
  /** VAT contained in `fee` and `commission`. */
  readonly feeVat: Money;
  /** A refund of it is done or under way. */
  readonly refunded: boolean;
  readonly checkedIn: boolean;
}

/** Who wants the refund, and why. `no_place`: the money came late and the places were gone. */
export type RefundReason = 'buyer_asked' | 'organizer_decided' | 'event_cancelled' | 'no_place';

/**
 * What was promised when the tickets were bought, kept with the order. When a buyer changes their mind, the platform's
 * part (fee or commission) stays or goes back as promised; it always goes back when they did not get what they paid for.
 */
export interface RefundPromise {
  readonly feeReturned: boolean;
}

export interface RefundRequest {
  readonly reason: RefundReason;
  readonly promise: RefundPromise;
  readonly ticketIds: readonly string[];
  readonly captured: Money;
  /** Refunds done or under way; failed ones do not count. */
  readonly alreadyRefunded: Money;
}

/** `amount = revenue + fee` goes to the buyer, `commission` back to the organizer; minor units, as the ledger wants them. */
export interface RefundPlan {
  readonly ticketIds: readonly string[];
  readonly amount: number;
  readonly revenue: number;
  readonly fee: number;
  readonly commission: number;
  readonly feeVat: number;
}

export type NotRefundable = 'unknown' | 'free' | 'already_refunded' | 'used' | 'blocked' | 'above_captured';

export type RefundDecision =
  | { readonly ok: true; readonly plan: RefundPlan }
  | { readonly ok: false; readonly why: NotRefundable; readonly ticketId: string | null };

/** All or nothing: one ticket that cannot be refunded refuses the request, and names itself. */
export function planRefund(tickets: readonly RefundableTicket[], request: RefundRequest): RefundDecision {
  const chosen = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const ids = [...new Set(request.ticketIds)];
  for (const ticketId of ids) {
    const why = notRefundable(chosen.get(ticketId), request.reason);
    if (why) return { ok: false, why, ticketId };
  }
  const plan = plannedFor(
    ids.flatMap((id) => chosen.get(id) ?? []),
    request,
  );
  const left = subtract(request.captured, request.alreadyRefunded);
  if (plan.amount > left.amount) return { ok: false, why: 'above_captured', ticketId: null };
  return { ok: true, plan };
}

/** Which tickets could be refunded for this reason, for the form to offer. */
export function refundable(tickets: readonly RefundableTicket[], reason: RefundReason): RefundableTicket[] {
  return tickets.filter((ticket) => notRefundable(ticket, reason) === null);
}

/** Whether the service fee goes back with the price. */
export function feeGoesBack(reason: RefundReason, promise: RefundPromise): boolean {
  return promise.feeReturned || reason === 'event_cancelled' || reason === 'no_place';
}

/** A used or blocked ticket is refunded only when the organizer decides so, or the event broke off. */
export function notRefundable(ticket: RefundableTicket | undefined, reason: RefundReason): NotRefundable | null {
  if (!ticket) return 'unknown';
  if (ticket.price.amount === 0) return 'free';
  if (ticket.refunded) return 'already_refunded';
  if (reason !== 'buyer_asked') return null;
  if (ticket.checkedIn) return 'used';
  return ticket.state === 'blocked' ? 'blocked' : null;
}

function plannedFor(tickets: readonly RefundableTicket[], request: RefundRequest): RefundPlan {
  const { currency } = request.captured;
  const total = (part: 'price' | 'fee' | 'commission' | 'feeVat') =>
    sum(
      tickets.map((ticket) => ticket[part]),
      currency,
    ).amount;
  const revenue = total('price');
  const platform = feeGoesBack(request.reason, request.promise)
    ? { fee: total('fee'), commission: total('commission'), feeVat: total('feeVat') }
    : { fee: 0, commission: 0, feeVat: 0 };
  return { ticketIds: tickets.map(({ id }) => id), amount: revenue + platform.fee, revenue, ...platform };
}
