import { Injectable } from '@nestjs/common';
import type { OfferCard, OrderLetter, Purchase } from '#core/ticketing';
import { TicketingPort } from '#core/ticketing';
import { Database } from '#kit/database/database';
import { OffersTeller } from './inventory/offers.service.ts';
import { isSettled } from './orders/order.ts';
import { OrdersRepository } from './orders/orders.repository.ts';
import { Printing } from './tickets/printing.service.ts';
import { TicketsRepository } from './tickets/tickets.repository.ts';

type Asked<M extends keyof TicketingPort> = Parameters<TicketingPort[M]>[0];

/** What ticketing answers to the other modules. */
@Injectable()
export class TicketingAnswers implements TicketingPort {
  constructor(
    private readonly database: Database,
    private readonly offersTeller: OffersTeller,
    private readonly orders: OrdersRepository,
    private readonly tickets: TicketsRepository,
    private readonly printing: Printing,
  ) {}

  async offers({ eventIds }: Asked<'offers'>): Promise<OfferCard[]> {
    return this.offersTeller.cards(this.database.read, eventIds);
  }

  async letter({ orderId }: Asked<'letter'>): Promise<OrderLetter | null> {
    const order = await this.orders.find(this.database.read, orderId);
    if (!order) return null;
    const tickets = await this.tickets.ofOrders(this.database.read, [orderId]);
    const { number, eventId, organizationId, memberId, buyer, total, currency } = order;
    return {
      orderId,
      number,
      eventId,
      organizationId,
      memberId,
      buyer: { name: buyer.name, email: buyer.email, phone: buyer.phone },
      locale: buyer.locale,
      path: this.printing.pathOf(order),
      total: { amount: total, currency },
      tickets: tickets.map(({ id, number: of, holder, typeName, dateId, state }) => {
        return { id, number: of, holder, typeName, dateId, live: state === 'issued' };
      }),
    };
  }

  async purchases({ orderIds }: Asked<'purchases'>): Promise<Purchase[]> {
    const orders = await this.orders.findAll(this.database.read, orderIds);
    return orders.map(({ id, number, eventId, organizationId, buyer, paidAt }) => {
      const { name, email, phone, locale } = buyer;
      const about = { orderId: id, number, eventId, organizationId, locale };
      return { ...about, buyer: { name, email, phone }, paidAt: paidAt?.toString() ?? null };
    });
  }

  async documents({ orderId }: Asked<'documents'>) {
    const order = await this.orders.find(this.database.read, orderId);
    const tickets = order && isSettled(order.state) ? await this.tickets.ofOrders(this.database.read, [orderId]) : [];
    if (!order || !tickets.some(({ state }) => state === 'issued')) return [];
    const [pdf, calendar] = await Promise.all([this.printing.pdf(order), this.printing.calendar(order)]);
    return [
      {
        filename: this.printing.filename(order, 'pdf'),
        contentType: 'application/pdf',
        content: pdf.toString('base64'),
      },
      {
        filename: this.printing.filename(order, 'ics'),
        contentType: 'text/calendar',
        content: Buffer.from(calendar).toString('base64'),
      },
    ];
  }

  async issued(asked: Asked<'issued'>): Promise<string[]> {
    return this.orders.issuedBetween(this.database.read, asked);
  }

  async liveOrders(asked: Asked<'liveOrders'>): Promise<string[]> {
    return this.orders.withLiveTickets(this.database.read, asked);
  }
}
