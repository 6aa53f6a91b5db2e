import { Injectable } from '@nestjs/common';
import type { DeskTicket } from '@estrade/api/ticketing-desk';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { TicketingAccess } from '../access.service.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import { OrdersRepository } from '../orders/orders.repository.ts';
import { Cancelling } from '../tickets/cancelling.service.ts';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import { ticketMayBecome } from '../tickets/ticket.ts';
import { TicketsRepository } from '../tickets/tickets.repository.ts';
import { toDeskTicket } from './desk.present.ts';

/** Names one ticket of one event. */
export interface TicketOfEvent {
  readonly eventId: string;
  readonly ticketId: string;
}

/** What organizers do with single tickets. None of it moves money. */
@Injectable()
export class DeskTickets {
  constructor(
    private readonly database: Database,
    private readonly access: TicketingAccess,
    private readonly orders: OrdersRepository,
    private readonly tickets: TicketsRepository,
    private readonly cancelling: Cancelling,
    private readonly audit: Audit,
  ) {}

  /** Frees the place. A ticket that is cancelled stays so. */
  async cancelTicket(actor: Actor, which: TicketOfEvent, reason: string): Promise<DeskTicket> {
    return this.change(actor, which, async (tx, { order, ticket }) => {
      await this.cancelling.cancel(tx, actor, { order, tickets: [ticket], by: 'organizer', reason });
    });
  }

  async blockTicket(actor: Actor, which: TicketOfEvent, reason: string): Promise<DeskTicket> {
    return this.become(actor, which, { state: 'blocked', reason });
  }

  async unblockTicket(actor: Actor, which: TicketOfEvent): Promise<DeskTicket> {
    return this.become(actor, which, { state: 'issued', reason: '' });
  }

  private async become(
    actor: Actor,
    which: TicketOfEvent,
    { state, reason }: { state: 'issued' | 'blocked'; reason: string },
  ): Promise<DeskTicket> {
    return this.change(actor, which, async (tx, { ticket }) => {
      if (ticket.state === state) return;
      if (!ticketMayBecome(ticket.state, state)) throw new Refusal('ticketing.ticket_fixed');
      await this.tickets.setState(tx, ticket.id, state);
      const action = state === 'blocked' ? 'ticketing.ticket_blocked' : 'ticketing.ticket_unblocked';
      await this.audit.record(tx, actor, action, { type: 'ticket', id: ticket.id }, { reason });
    });
  }

  private async change(
    actor: Actor,
    { eventId, ticketId }: TicketOfEvent,
    work: (tx: Tx, about: { readonly order: KeptOrder; readonly ticket: KeptTicket }) => Promise<void>,
  ): Promise<DeskTicket> {
    await this.access.toEvent(actor, eventId, { right: 'change_tickets', unknown: 'ticketing.ticket_not_found' });
    const known = await this.tickets.find(this.database.read, ticketId);
    if (known?.eventId !== eventId) throw new Refusal('ticketing.ticket_not_found');
    return this.database.tx(async (tx) => {
      const [order] = await this.orders.lock(tx, [known.orderId]);
      const [ticket] = await this.tickets.lock(tx, [ticketId]);
      await work(tx, { order: order!, ticket: ticket! });
      return toDeskTicket((await this.tickets.find(tx, ticketId))!, order!.currency);
    });
  }
}
