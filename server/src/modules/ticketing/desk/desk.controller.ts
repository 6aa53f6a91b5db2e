import { Controller } from '@nestjs/common';
import type { In } from '@estrade/api/route';
import { ticketing } from '@estrade/api/ticketing';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { DeskOrders } from './desk-orders.service.ts';
import { DeskRefunds } from './desk-refunds.service.ts';
import { DeskTickets } from './desk-tickets.service.ts';
import { Inviting } from './inviting.service.ts';

@Controller()
export class DeskController {
  constructor(
    private readonly orders: DeskOrders,
    private readonly refunds: DeskRefunds,
    private readonly tickets: DeskTickets,
    private readonly inviting: Inviting,
  ) {}

  @Serves(ticketing.eventOrders)
  ofEvent(@By() actor: Actor, @Input() { params, query }: In<typeof ticketing.eventOrders>) {
    return this.orders.ofEvent(actor, params.eventId, query);
  }

  @Serves(ticketing.eventOrder)
  order(@By() actor: Actor, @Input() { params }: In<typeof ticketing.eventOrder>) {
    return this.orders.order(actor, params);
  }

  @Serves(ticketing.organizationOrders)
  ofOrganization(@By() actor: Actor, @Input() { params, query }: In<typeof ticketing.organizationOrders>) {
    return this.orders.ofOrganization(actor, params.organizationId, query);
  }

  @Serves(ticketing.allOrders)
  all(@Input() { query }: In<typeof ticketing.allOrders>) {
    return this.orders.all(query);
  }

  @Serves(ticketing.resendOrder)
  resend(@By() actor: Actor, @Input() { params }: In<typeof ticketing.resendOrder>) {
    return this.orders.resendLetter(actor, params);
  }

  @Serves(ticketing.previewRefund)
  preview(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.previewRefund>) {
    return this.refunds.preview(actor, params, body);
  }

  @Serves(ticketing.refund)
  refund(@By() actor: Actor, @Input() { params, body, key }: In<typeof ticketing.refund>) {
    return this.refunds.refund(actor, params, { ...body, key });
  }

  @Serves(ticketing.cancelTicket)
  cancelTicket(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.cancelTicket>) {
    return this.tickets.cancelTicket(actor, params, body.reason);
  }

  @Serves(ticketing.blockTicket)
  blockTicket(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.blockTicket>) {
    return this.tickets.blockTicket(actor, params, body.reason);
  }

  @Serves(ticketing.unblockTicket)
  unblockTicket(@By() actor: Actor, @Input() { params }: In<typeof ticketing.unblockTicket>) {
    return this.tickets.unblockTicket(actor, params);
  }

  @Serves(ticketing.invite)
  invite(@By() actor: Actor, @Input() { params, body, key }: In<typeof ticketing.invite>) {
    return this.inviting.invite(actor, params.eventId, { ...body, key });
  }
}
