import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type BookableService, OffersPort } from '#core/offers';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import type { Booking } from './booking.ts';
import { BookingsRepository, type BookingPlace } from './bookings.repository.ts';
import { Holding } from './holding.service.ts';
import { Planning } from './planning.service.ts';
import type { Slot } from './slots/slots.ts';

/** What a client looks at and takes. Services are asked about outside of transactions: they may run in another process. */
@Injectable()
export class ClientSide {
  constructor(
    private readonly database: Database,
    private readonly offers: OffersPort,
    private readonly planning: Planning,
    private readonly holding: Holding,
    private readonly bookings: BookingsRepository,
  ) {}

  async slots(actor: Actor, asked: { serviceId: string; from: string; until: string }): Promise<readonly Slot[]> {
    const service = await this.service(asked.serviceId);
    const window = { from: Date.parse(asked.from), until: Date.parse(asked.until) };
    return this.planning.offered(this.database.read, { service, clientId: actor.id }, window);
  }

  async hold(actor: Actor, wish: { serviceId: string; startsAt: string }): Promise<Booking> {
    if (!actor.id) throw new Refusal('kit.sign_in');
    const service = await this.service(wish.serviceId);
    const startsAt = Temporal.Instant.from(wish.startsAt);
    return this.holding.hold(actor, { clientId: actor.id, service, startsAt });
  }

  async mine(actor: Actor, { before, limit }: { before: BookingPlace | null; limit: number }): Promise<Booking[]> {
    if (!actor.id) throw new Refusal('kit.sign_in');
    return this.bookings.ofClient(this.database.read, actor.id, { before, limit });
  }

  private async service(serviceId: string): Promise<BookableService> {
    const service = await this.offers.current({ serviceId });
    if (!service) throw new Refusal('offers.service_not_found');
    return service;
  }
}
