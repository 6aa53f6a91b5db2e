import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type BookableService, OffersPort } from '#core/offers';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import type { Booking } from './booking.ts';
import { MyBookingsRepository } from './client/my-bookings.repository.ts';
import { Holding } from './holding.service.ts';
import { Planning } from './planning.service.ts';
import type { Slot } from './slots/slots.ts';

interface Offered {
  readonly slots: readonly Slot[];
  /** What the client holds of the service. */
  readonly held: Booking | null;
}

/** What a client looks at and takes. Services are asked about outside of transactions: they may run in another process. */
@Injectable()
export class ClientSide {
  constructor(
    private readonly database: Database,
    private readonly offers: OffersPort,
    private readonly planning: Planning,
    private readonly holding: Holding,
    private readonly bookings: MyBookingsRepository,
  ) {}

  async slots(actor: Actor, asked: { serviceId: string; from: string; until: string }): Promise<Offered> {
    const service = await this.service(asked.serviceId);
    const window = { from: Date.parse(asked.from), until: Date.parse(asked.until) };
    const slots = await this.planning.offered(this.database.read, { service, clientId: actor.id }, window);
    const held = actor.id && (await this.bookings.heldBy(this.database.read, actor.id, service.serviceId));
    return { slots, held: held || null };
  }

  async hold(actor: Actor, wish: { serviceId: string; startsAt: string }): Promise<Booking> {
    if (!actor.id) throw new Refusal('kit.sign_in');
    const service = await this.service(wish.serviceId);
    const startsAt = Temporal.Instant.from(wish.startsAt);
    return this.holding.hold(actor, { clientId: actor.id, service, startsAt });
  }

  private async service(serviceId: string): Promise<BookableService> {
    const service = await this.offers.current({ serviceId });
    if (!service) throw new Refusal('offers.service_not_found');
    return service;
  }
}
