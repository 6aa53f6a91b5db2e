import { Injectable } from '@nestjs/common';
import type { Order, Ticket } from '@estrade/api/ticketing-orders';
import { EventsPort } from '#core/events';
import { type PaymentCard, PaymentsPort } from '#core/payments';
import { Batch } from '#kit/database/batch';
import { Database } from '#kit/database/database';
import { money } from '#kit/money/money';
import { Refusal } from '#kit/refusal';
import { logger } from '#kit/telemetry/logger';
import { Temporal } from 'temporal-polyfill';
import { type Show, type ShowDate } from '../shows/show.ts';
import { ShowsRepository } from '../shows/shows.repository.ts';
import { Seals } from '../tickets/seals.service.ts';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import { TicketsRepository } from '../tickets/tickets.repository.ts';
import { HoldsRepository } from './holds.repository.ts';
import type { KeptOrder } from './kept-order.ts';
import { toOrder, toTicket } from './orders.present.ts';
import { OrdersRepository } from './orders.repository.ts';
import { refundOfReturn } from './returns.ts';
import { type KeptRefund, RefundsRepository } from './refunds.repository.ts';

/** Everything about one order. */
export interface WholeOrder {
  readonly order: KeptOrder;
  readonly show: Show;
  readonly dates: readonly ShowDate[];
  readonly tickets: readonly KeptTicket[];
  readonly refunds: readonly KeptRefund[];
}

/** Orders as their buyers see them. */
@Injectable()
export class Reading {
  // a crowd that looks at its orders shares the statements
  private readonly found = new Batch({ run: (ids: readonly string[]) => this.findAll(ids) });
  private readonly wholes = new Batch({ run: (orders: readonly KeptOrder[]) => this.readWholes(orders) });
  private readonly cards = new Batch({
    run: (orderIds: readonly string[]) => this.readCards(orderIds),
    most: 200,
    atOnce: 4,
  });

  constructor(
    private readonly database: Database,
    private readonly orders: OrdersRepository,
    private readonly tickets: TicketsRepository,
    private readonly refunds: RefundsRepository,
    private readonly holds: HoldsRepository,
    private readonly shows: ShowsRepository,
    private readonly seals: Seals,
    private readonly events: EventsPort,
    private readonly payments: PaymentsPort,
  ) {}

  /** The order a link opens. */
  async bySecret(secret: string): Promise<KeptOrder> {
    const id = this.seals.orderOf(secret);
    const order = id ? await this.found.add(id) : undefined;
    if (!order) throw new Refusal('ticketing.order_not_found');
    return order;
  }

  async whole(order: KeptOrder): Promise<WholeOrder> {
    return this.wholes.add(order);
  }

  async show(order: KeptOrder): Promise<Order> {
    const whole = await this.whole(order);
    const waiting = order.state === 'awaiting_payment' && order.holdId;
    const [payment, joinUrls, hold] = await Promise.all([
      this.paymentOf(order),
      this.joinUrls(whole),
      waiting ? this.holds.find(this.database.read, order.holdId!) : undefined,
    ]);
    const now = hold?.now ?? Temporal.Now.instant();
    const tickets = whole.tickets.map((ticket) => this.ticket(ticket, whole, now));
    const parts = { ...whole, tickets, payment, joinUrls, expiresAt: hold?.expiresAt ?? null, now };
    return toOrder(parts, this.seals.orderSecret(order.id));
  }

  /** With its code while it opens a door, and with what giving it back would bring. */
  ticket(ticket: KeptTicket, { order, dates }: Pick<WholeOrder, 'order' | 'dates'>, now: Temporal.Instant): Ticket {
    const { currency } = order;
    const code = ticket.state === 'issued' ? this.seals.code(ticket) : null;
    const date = dates.find(({ id }) => id === ticket.dateId);
    const back = date ? refundOfReturn({ order, ticket, date }, now) : null;
    return toTicket(ticket, { currency, code, returnable: back === null ? null : { refund: money(back, currency) } });
  }

  /** Null when nothing was to pay, or payments do not answer: the order's own state is still true. */
  async paymentOf(order: KeptOrder): Promise<PaymentCard | null> {
    if (order.total === 0) return null;
    try {
      return await this.cards.add(order.id);
    } catch (error) {
      logger.warn({ err: error, orderId: order.id }, 'payments do not answer');
      return null;
    }
  }

  private async findAll(ids: readonly string[]): Promise<(KeptOrder | undefined)[]> {
    const orders = await this.orders.findAll(this.database.read, ids);
    return ids.map((id) => orders.find((order) => order.id === id));
  }

  private async readWholes(orders: readonly KeptOrder[]): Promise<WholeOrder[]> {
    const db = this.database.read;
    const ids = orders.map(({ id }) => id);
    const [shows, dates, tickets, refunds] = await Promise.all([
      this.shows.findAll(db, [...new Set(orders.map(({ eventId }) => eventId))]),
      this.shows.datesById(db, [...new Set(orders.flatMap(datesOf))]),
      this.tickets.ofOrders(db, ids),
      this.refunds.ofOrders(db, ids),
    ]);
    return orders.map((order) => ({
      order,
      show: shows.find(({ eventId }) => eventId === order.eventId)!,
      dates: dates.filter(({ id }) => datesOf(order).includes(id)),
      tickets: tickets.filter(({ orderId }) => orderId === order.id),
      refunds: refunds.filter(({ orderId }) => orderId === order.id),
    }));
  }

  private async readCards(orderIds: readonly string[]): Promise<(PaymentCard | null)[]> {
    const cards = await this.payments.bySubjects({ subjects: orderIds.map((id) => ({ type: 'order', id })) });
    return orderIds.map((id) => cards.find(({ subject }) => subject.id === id) ?? null);
  }

  private async joinUrls({ dates, tickets }: WholeOrder): Promise<Map<string, string>> {
    const live = new Set(tickets.filter(({ state }) => state === 'issued').map(({ dateId }) => dateId));
    const dateIds = dates.filter(({ id, online }) => online && live.has(id)).map(({ id }) => id);
    if (dateIds.length === 0) return new Map();
    const links = await this.events.joinLinks({ dateIds });
    return new Map(links.map(({ dateId, url }) => [dateId, url]));
  }
}

function datesOf({ lines }: KeptOrder): string[] {
  return lines.map(({ dateId }) => dateId);
}
