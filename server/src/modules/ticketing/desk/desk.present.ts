import type { DeskOrder, DeskOrderRow, DeskTicket, Participant } from '@estrade/api/ticketing-desk';
import type { PaymentCard } from '#core/payments';
import { money } from '#kit/money/money';
import type { KeptOrder } from '../orders/kept-order.ts';
import { DISPUTED } from '../orders/order.ts';
import { priceOf, toEvent, toLine, toPayment, toRefund } from '../orders/orders.present.ts';
import type { KeptRefund } from '../orders/refunds.repository.ts';
import type { Show } from '../shows/show.ts';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import { ticketNumber } from '../tickets/ticket.ts';
import type { DeskRow } from './desk.repository.ts';
import type { ParticipantRow } from '../reports/participants.repository.ts';

export function toDeskRow(row: DeskRow): DeskOrderRow {
  const { id, number, eventId, tickets, quantity, currency, source } = row;
  return {
    id,
    number,
    eventId,
    tickets,
    quantity,
    source,
    state: row.state as DeskOrderRow['state'],
    underReview: row.reviewReason !== null,
    buyer: { name: row.buyerName, email: row.buyerEmail },
    total: money(row.total, currency),
    refunded: money(row.refunded, currency),
    placedAt: row.placedAt.toISOString(),
    paidAt: row.paidAt?.toISOString() ?? null,
  };
}

export interface DeskParts {
  readonly order: KeptOrder;
  readonly show: Show;
  readonly tickets: readonly KeptTicket[];
  readonly refunds: readonly KeptRefund[];
  readonly payment: PaymentCard | null;
}

export function toDeskOrder({ order, show, tickets, refunds, payment }: DeskParts): DeskOrder {
  const { id, number, eventId, quantity, source, buyer, currency } = order;
  const reviewReason = reasonOf(order, refunds);
  return {
    id,
    number,
    eventId,
    quantity,
    source,
    buyer,
    state: order.state as DeskOrder['state'],
    underReview: reviewReason !== null,
    reviewReason,
    event: toEvent(show),
    lines: order.lines.map((line) => toLine(line, currency)),
    price: priceOf(order),
    commission: money(order.commission, currency),
    total: money(order.total, currency),
    refunded: money(order.refunded, currency),
    placedAt: order.placedAt.toString(),
    paidAt: order.paidAt?.toString() ?? null,
    payment: payment && toPayment(payment),
    tickets: tickets.map((ticket) => toDeskTicket(ticket, currency)),
    refunds: refunds.map(toRefund),
  };
}

function reasonOf({ reviewReason }: KeptOrder, refunds: readonly KeptRefund[]): DeskOrder['reviewReason'] {
  if (reviewReason !== null) return reviewReason === DISPUTED ? 'dispute' : 'payment';
  return refunds.some(({ state }) => state === 'failed') ? 'refund' : null;
}

export function toDeskTicket(ticket: KeptTicket, currency: string): DeskTicket {
  const { id, number, holder, state, ticketTypeId, typeName, dateId, refund } = ticket;
  const shown = { numberText: ticketNumber(number), price: money(ticket.price, currency) };
  return {
    id,
    number,
    holder,
    state,
    ticketTypeId,
    typeName,
    dateId,
    refund,
    ...shown,
    checkedInAt: ticket.checkedInAt?.toString() ?? null,
  };
}

export function toParticipant(row: ParticipantRow): Participant {
  const { orderId, orderNumber, source, buyerName, buyerEmail, buyerPhone, issuedAt, currency } = row;
  const buyer = { name: buyerName, email: buyerEmail, phone: buyerPhone };
  return { ...toDeskTicket(row, currency), orderId, orderNumber, source, buyer, issuedAt: issuedAt.toString() };
}
