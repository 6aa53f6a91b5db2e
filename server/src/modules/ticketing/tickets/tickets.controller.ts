import { Controller } from '@nestjs/common';
import type { In } from '@estrade/api/route';
import { ticketing } from '@estrade/api/ticketing';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { Holders } from './holders.service.ts';
import { MyTickets } from './my-tickets.service.ts';
import { Printing } from './printing.service.ts';

@Controller()
export class TicketsController {
  constructor(
    private readonly holders: Holders,
    private readonly printing: Printing,
    private readonly mine: MyTickets,
  ) {}

  @Serves(ticketing.renameHolder)
  renameHolder(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.renameHolder>) {
    return this.holders.renameHolder(actor, params, body.holder);
  }

  @Serves(ticketing.returnTicket)
  returnTicket(@By() actor: Actor, @Input() { params }: In<typeof ticketing.returnTicket>) {
    return this.holders.returnTicket(actor, params);
  }

  @Serves(ticketing.ticketsPdf)
  pdf(@Input() { params }: In<typeof ticketing.ticketsPdf>) {
    return this.printing.pdfReply(params.secret);
  }

  @Serves(ticketing.orderCalendar)
  calendar(@Input() { params }: In<typeof ticketing.orderCalendar>) {
    return this.printing.calendarReply(params.secret);
  }

  @Serves(ticketing.myOrders)
  myOrders(@By() actor: Actor, @Input() { query }: In<typeof ticketing.myOrders>) {
    return this.mine.orders(actor, query);
  }

  @Serves(ticketing.myTickets)
  myTickets(@By() actor: Actor, @Input() { query }: In<typeof ticketing.myTickets>) {
    return this.mine.tickets(actor, query);
  }
}
