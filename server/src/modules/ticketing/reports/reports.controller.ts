import { Controller } from '@nestjs/common';
import type { In } from '@estrade/api/route';
import { ticketing } from '@estrade/api/ticketing';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { Participants } from './participants.service.ts';
import { SalesService } from './sales.service.ts';

@Controller()
export class ReportsController {
  constructor(
    private readonly participants: Participants,
    private readonly sales: SalesService,
  ) {}

  @Serves(ticketing.participants)
  list(@By() actor: Actor, @Input() { params, query }: In<typeof ticketing.participants>) {
    return this.participants.list(actor, params.eventId, query);
  }

  @Serves(ticketing.participantsCsv)
  csv(@By() actor: Actor, @Input() { params, query }: In<typeof ticketing.participantsCsv>) {
    return this.participants.csv(actor, params.eventId, query);
  }

  @Serves(ticketing.participantsPdf)
  pdf(@By() actor: Actor, @Input() { params, query }: In<typeof ticketing.participantsPdf>) {
    return this.participants.pdf(actor, params.eventId, query);
  }

  @Serves(ticketing.sales)
  salesReport(@By() actor: Actor, @Input() { params, query }: In<typeof ticketing.sales>) {
    return this.sales.sales(actor, params.eventId, query);
  }

  @Serves(ticketing.salesCsv)
  salesCsv(@By() actor: Actor, @Input() { params, query }: In<typeof ticketing.salesCsv>) {
    return this.sales.csv(actor, params.eventId, query);
  }
}
