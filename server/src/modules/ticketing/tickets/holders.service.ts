import { Injectable } from '@nestjs/common';
import type { Order, Ticket } from '@estrade/api/ticketing-orders';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { Catalogues } from '../inventory/catalogues.service.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import { OrdersRepository } from '../orders/orders.repository.ts';
import { Reading } from '../orders/reading.service.ts';
import { Refunding } from '../orders/refunding.service.ts';
import type { RefundReason } from '../orders/refund-policy.ts';
import { refundOfReturn, returnReason } from '../orders/returns.ts';
import { saleEndsAt } from '../shows/show.ts';
import { Cancelling } from './cancelling.service.ts';
import { Seals } from './seals.service.ts';
import type { KeptTicket } from './kept-ticket.ts';
import { TicketsRepository } from './tickets.repository.ts';

/** What buyers do with their tickets: put another name on one, or give it back. */
@Injectable()
export class Holders {
  constructor(
    private readonly database: Database,
    private readonly reading: Reading,
    private readonly catalogues: Catalogues,
    private readonly orders: OrdersRepository,
    private readonly tickets: TicketsRepository,
    private readonly cancelling: Cancelling,
    private readonly refunding: Refunding,
    private readonly seals: Seals,
    private readonly audit: Audit,
  ) {}

  /** The code changes with the name; the one that was sent before opens nothing any more. */
  async renameHolder(
    actor: Actor,
    asked: { readonly secret: string; readonly ticketId: string },
    holder: string,
  ): Promise<Ticket> {
    const whole = await this.reading.whole(await this.reading.bySecret(asked.secret));
    const { now } = await this.catalogues.any(whole.order.eventId);
    const renamed = await this.database.tx(async (tx) => {
      const ticket = await this.lock(tx, whole.order, asked.ticketId);
      const date = whole.dates.find(({ id }) => id === ticket.dateId);
      const over = date && saleEndsAt(date).epochMilliseconds <= now.epochMilliseconds;
      if (ticket.state !== 'issued' || ticket.checkedInAt || over) throw new Refusal('ticketing.ticket_fixed');
      if (ticket.holder === holder) return ticket;
      const version = ticket.secretVersion + 1;
      await this.tickets.rename(tx, ticket.id, {
        holder,
        version,
        shortCode: this.seals.shortCode(ticket.id, version),
      });
      await this.audit.record(tx, actor, 'ticketing.holder_renamed', { type: 'ticket', id: ticket.id }, { version });
      return (await this.tickets.find(tx, ticket.id))!;
    });
    return this.reading.ticket(renamed, whole, now);
  }

  /** Frees the place, and opens the refund that was promised when it was bought. */
  async returnTicket(actor: Actor, asked: { readonly secret: string; readonly ticketId: string }): Promise<Order> {
    const whole = await this.reading.whole(await this.reading.bySecret(asked.secret));
    const { now } = await this.catalogues.any(whole.order.eventId);
    await this.database.tx(async (tx) => {
      const [order] = await this.orders.lock(tx, [whole.order.id]);
      const ticket = await this.lock(tx, order!, asked.ticketId);
      const date = whole.dates.find(({ id }) => id === ticket.dateId)!;
      if (refundOfReturn({ order: order!, ticket, date }, now) === null) throw new Refusal('ticketing.not_returnable');
      if (ticket.price > 0)
        await this.askBack(tx, actor, { order: order!, ticket, reason: returnReason({ ticket, date }) });
      await this.cancelling.cancel(tx, actor, { order: order!, tickets: [ticket], by: 'buyer', reason: '' });
    });
    return this.reading.show(await this.reading.bySecret(asked.secret));
  }

  private async askBack(
    tx: Tx,
    actor: Actor,
    { order, ticket, reason }: { order: KeptOrder; ticket: KeptTicket; reason: RefundReason },
  ): Promise<void> {
    const wish = {
      order,
      tickets: [ticket],
      ticketIds: [ticket.id],
      reason,
      key: `returned:${ticket.id}`,
      note: null,
    } as const;
    await this.refunding.ask(tx, actor, wish);
  }

  private async lock(tx: Tx, order: KeptOrder, ticketId: string): Promise<KeptTicket> {
    const [ticket] = await this.tickets.lock(tx, [ticketId]);
    if (ticket?.orderId !== order.id) throw new Refusal('ticketing.order_not_found');
    return ticket;
  }
}
