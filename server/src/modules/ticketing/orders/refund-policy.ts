import { add, compare, type Money, subtract, sum, zero } from '#kit/money/money';
import type { TicketState } from '../tickets/ticket.ts';

/** A ticket as a refund sees it: what was paid for it, and whether anything stands against giving it back. */
export interface RefundableTicket {
  readonly id: string;
  readonly state: TicketState;
  /** Price paid, VAT included. */
  readonly price: Money;
  /** Its share of the service fee the buyer paid on top; zero when the organizer bore the commission. */
  readonly fee: Money;
  /** A refund of it is done or under way. */
  readonly refunded: boolean;
  readonly checkedIn: boolean;
}

/** Who wants the refund, and why. `no_place`: the money came late and the places were gone. */
export type RefundReason = 'buyer_asked' | 'organizer_decided' | 'event_cancelled' | 'no_place';

/**
 * What was promised when the tickets were bought, kept with the order. The fee of a buyer who changes their mind stays
 * or goes back as promised; it always goes back when the buyer did not get what they paid for.
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

export interface RefundPlan {
  readonly tickets: readonly { readonly id: string; readonly price: Money; readonly fee: Money }[];
  readonly total: Money;
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
  if (compare(plan.total, left) > 0) return { ok: false, why: 'above_captured', ticketId: null };
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
function notRefundable(ticket: RefundableTicket | undefined, reason: RefundReason): NotRefundable | null {
  if (!ticket) return 'unknown';
  if (ticket.price.amount === 0) return 'free';
  if (ticket.refunded) return 'already_refunded';
  if (reason !== 'buyer_asked') return null;
  if (ticket.checkedIn) return 'used';
  return ticket.state === 'blocked' ? 'blocked' : null;
}

function plannedFor(tickets: readonly RefundableTicket[], request: RefundRequest): RefundPlan {
  const { currency } = request.captured;
  const withFee = feeGoesBack(request.reason, request.promise);
  const planned = tickets.map(({ id, price, fee }) => ({ id, price, fee: withFee ? fee : zero(currency) }));
  return {
    tickets: planned,
    total: sum(
      planned.map((ticket) => add(ticket.price, ticket.fee)),
      currency,
    ),
  };
}
