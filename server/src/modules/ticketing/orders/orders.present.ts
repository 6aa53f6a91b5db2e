import type {
  Hold,
  Order,
  OrderDate,
  OrderEvent,
  OrderPayment,
  OrderRefund,
  PlacedOrder,
  Price,
  Ticket,
} from '@estrade/api/ticketing-orders';
import type { PaymentCard } from '#core/payments';
import { money } from '#kit/money/money';
import { textOf } from '#kit/time/instants';
import type { Temporal } from 'temporal-polyfill';
import type { Catalogue } from '../inventory/catalogue.ts';
import type { Show, ShowDate } from '../shows/show.ts';
import { shownShortCode } from '../tickets/short-code.ts';
import { ticketNumber } from '../tickets/ticket.ts';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import type { KeptHold } from './kept-hold.ts';
import { DISPUTED } from './order.ts';
import type { KeptLine, KeptOrder, NewOrder } from './kept-order.ts';
import type { PricedOrder } from './pricing.ts';
import type { KeptRefund } from './refunds.repository.ts';

export function toHold(
  hold: KeptHold,
  secret: string,
  { catalogue, priced }: { readonly catalogue: Catalogue; readonly priced: PricedOrder },
): Hold {
  const { id, eventId, state, expiresAt, now } = hold;
  return {
    id,
    secret,
    eventId,
    state,
    expiresAt: textOf(expiresAt),
    now: textOf(now),
    lines: hold.lines.map(({ ticketTypeId, dateId, quantity, unitPrice }) => {
      const type = catalogue.types.find((one) => one.id === ticketTypeId);
      const amounts = {
        unitPrice: money(unitPrice, priced.currency),
        amount: money(unitPrice * quantity, priced.currency),
      };
      return { ticketTypeId, dateId, quantity, typeName: type?.name ?? '', named: type?.named ?? true, ...amounts };
    }),
    price: toPrice(priced),
  };
}

export function toPlaced(
  order: NewOrder,
  secret: string,
  rest: { readonly hold: KeptHold; readonly payment: PaymentCard | null },
): PlacedOrder {
  const waiting = order.state === 'awaiting_payment';
  return {
    id: order.id,
    number: order.number,
    secret,
    state: order.state === 'draft' ? 'awaiting_payment' : order.state,
    total: money(order.total, order.currency),
    expiresAt: waiting ? rest.hold.expiresAt.toString() : null,
    now: rest.hold.now.toString(),
    payment: rest.payment && toPayment(rest.payment),
  };
}

export interface OrderParts {
  readonly order: KeptOrder;
  readonly show: Show;
  readonly dates: readonly ShowDate[];
  /** Address to join online, by date; for those who hold a live ticket. */
  readonly joinUrls: ReadonlyMap<string, string>;
  readonly tickets: readonly Ticket[];
  readonly refunds: readonly KeptRefund[];
  readonly payment: PaymentCard | null;
  readonly expiresAt: Temporal.Instant | null;
  readonly now: Temporal.Instant;
}

export function toOrder(parts: OrderParts, secret: string): Order {
  const { order, show, payment, now } = parts;
  return {
    id: order.id,
    number: order.number,
    secret,
    state: order.state as Order['state'],
    underReview: order.reviewReason !== null && order.reviewReason !== DISPUTED,
    event: toEvent(show),
    dates: parts.dates.map((date) => toDate(date, parts.joinUrls.get(date.id) ?? null)),
    buyer: order.buyer,
    claimed: order.memberId !== null,
    lines: order.lines.map((line) => toLine(line, order.currency)),
    price: priceOf(order),
    placedAt: order.placedAt.toString(),
    paidAt: order.paidAt?.toString() ?? null,
    expiresAt: parts.expiresAt?.toString() ?? null,
    now: now.toString(),
    payment: payment && toPayment(payment),
    tickets: [...parts.tickets],
    refunds: parts.refunds.map(toRefund),
  };
}

export function toTicket(
  ticket: KeptTicket,
  shown: { readonly currency: string; readonly code: string | null; readonly returnable: Ticket['returnable'] },
): Ticket {
  const { id, eventId, number, holder, state, ticketTypeId, typeName, dateId, refund } = ticket;
  return {
    id,
    eventId,
    number,
    holder,
    state,
    ticketTypeId,
    typeName,
    dateId,
    refund,
    numberText: ticketNumber(number),
    price: money(ticket.price, shown.currency),
    code: shown.code,
    shortCode: shown.code && shownShortCode(ticket.shortCode),
    checkedInAt: ticket.checkedInAt?.toString() ?? null,
    returnable: shown.returnable,
  };
}

export function toEvent({ eventId, slug, title, pictureUrl, organizationId }: Show): OrderEvent {
  return { id: eventId, slug, title, pictureUrl, organizationId };
}

export function toDate(date: ShowDate, joinUrl: string | null): OrderDate {
  const { id, wallStart, zone, status, online, place } = date;
  const times = {
    startsAt: date.startsAt.toString(),
    endsAt: date.endsAt?.toString() ?? null,
    doorsAt: date.doorsAt?.toString() ?? null,
  };
  return { id, ...times, wallStart, zone, status, online, place, joinUrl };
}

export function toLine(line: KeptLine, currency: string): Order['lines'][number] {
  const { ticketTypeId, dateId, typeName, quantity, unitPrice, holders } = line;
  const amounts = { unitPrice: money(unitPrice, currency), amount: money(unitPrice * quantity, currency) };
  return { ticketTypeId, dateId, typeName, quantity, ...amounts, holders: [...holders] };
}

/** What was agreed, as it was agreed. */
export function priceOf(order: Pick<KeptOrder, 'currency' | 'revenue' | 'fee' | 'total' | 'vat'>): Price {
  const of = (amount: number) => money(amount, order.currency);
  return {
    tickets: of(order.revenue),
    fee: of(order.fee),
    total: of(order.total),
    vat: order.vat.map(({ seller, rateBp, net, vat, gross }) => ({
      seller,
      rateBp,
      net: of(net),
      vat: of(vat),
      gross: of(gross),
    })),
  };
}

export function toPayment({ id, status, provider, client, failure, card, testMode }: PaymentCard): OrderPayment {
  return { id, status, provider, client, failure, card, testMode };
}

export function toRefund(refund: KeptRefund): OrderRefund {
  const { id, amount, currency, state, reason, note, ticketIds, requestedAt } = refund;
  return {
    id,
    amount: money(amount, currency),
    state,
    reason,
    note,
    ticketIds: [...ticketIds],
    requestedAt: requestedAt.toString(),
  };
}

function toPrice({ total, fee, vat, currency }: PricedOrder): Price {
  return { tickets: money(total.amount - fee.gross.amount, currency), fee: fee.gross, total, vat: [...vat] };
}
