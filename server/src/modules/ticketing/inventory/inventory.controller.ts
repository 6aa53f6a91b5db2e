import { Controller } from '@nestjs/common';
import type { In } from '@estrade/api/route';
import { ticketing } from '@estrade/api/ticketing';
import type { Actor } from '#kit/auth/actor';
import { By, Input, Serves } from '#kit/http/serves';
import { Commissions } from '../orders/commissions.service.ts';
import { Catalogues } from './catalogues.service.ts';
import { InventoryService } from './inventory.service.ts';
import { toOffer } from './offer.present.ts';

@Controller()
export class InventoryController {
  constructor(
    private readonly catalogues: Catalogues,
    private readonly commissions: Commissions,
    private readonly inventory: InventoryService,
  ) {}

  @Serves(ticketing.offer)
  async offer(@Input() { params }: In<typeof ticketing.offer>) {
    const present = await this.catalogues.public(params.eventId);
    return toOffer(present, this.commissions.ruleOf(present.catalogue.show));
  }

  @Serves(ticketing.inventory)
  show(@By() actor: Actor, @Input() { params }: In<typeof ticketing.inventory>) {
    return this.inventory.inventory(actor, params.eventId);
  }

  @Serves(ticketing.changeSaleSettings)
  changeSettings(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.changeSaleSettings>) {
    return this.inventory.changeSettings(actor, params.eventId, body);
  }

  @Serves(ticketing.createTicketType)
  createTicketType(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.createTicketType>) {
    return this.inventory.createTicketType(actor, params.eventId, body);
  }

  @Serves(ticketing.changeTicketType)
  changeTicketType(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.changeTicketType>) {
    return this.inventory.changeTicketType(actor, params.ticketTypeId, body);
  }

  @Serves(ticketing.removeTicketType)
  removeTicketType(@By() actor: Actor, @Input() { params }: In<typeof ticketing.removeTicketType>) {
    return this.inventory.removeTicketType(actor, params.ticketTypeId);
  }

  @Serves(ticketing.orderTicketTypes)
  orderTicketTypes(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.orderTicketTypes>) {
    return this.inventory.orderTicketTypes(actor, params.eventId, body.ticketTypeIds);
  }

  @Serves(ticketing.createQuota)
  createQuota(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.createQuota>) {
    return this.inventory.createQuota(actor, params.eventId, body);
  }

  @Serves(ticketing.changeQuota)
  changeQuota(@By() actor: Actor, @Input() { params, body }: In<typeof ticketing.changeQuota>) {
    return this.inventory.changeQuota(actor, params.quotaId, body);
  }

  @Serves(ticketing.removeQuota)
  removeQuota(@By() actor: Actor, @Input() { params }: In<typeof ticketing.removeQuota>) {
    return this.inventory.removeQuota(actor, params.quotaId);
  }
}
