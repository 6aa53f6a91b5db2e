import { Injectable } from '@nestjs/common';
import { OffersPort } from '#core/offers';
import { OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Config } from '#kit/config/settings';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import type { Booking } from '../booking.ts';
import { type BookingPlace, BookingsRepository } from '../bookings.repository.ts';
import { type KeptStep, StepsRepository } from '../steps.repository.ts';
import { bookingCalendar } from './booking-calendar.ts';
import type { Mine } from './mine.ts';
import { MyBookingsRepository, type When } from './my-bookings.repository.ts';

export interface MineInFull extends Mine {
  readonly history: readonly KeptStep[];
}

interface Page {
  readonly when: When | null;
  readonly after: BookingPlace | null;
  readonly limit: number;
}

/** A client's own bookings. Of everybody else's they learn nothing, not even that they are there. */
@Injectable()
export class MyBookings {
  constructor(
    private readonly database: Database,
    private readonly offers: OffersPort,
    private readonly organizations: OrganizationsPort,
    private readonly config: Config,
    private readonly mine: MyBookingsRepository,
    private readonly bookings: BookingsRepository,
    private readonly steps: StepsRepository,
  ) {}

  async list(actor: Actor, page: Page): Promise<Mine[]> {
    if (!actor.id) throw new Refusal('kit.sign_in');
    return this.surrounded(await this.mine.list(this.database.read, { ...page, clientId: actor.id }));
  }

  async one(actor: Actor, bookingId: string): Promise<MineInFull> {
    if (!actor.id) throw new Refusal('kit.sign_in');
    const found = await this.mine.find(this.database.read, actor.id, bookingId);
    const [mine] = await this.surrounded(found ? [found] : []);
    if (!mine) throw new Refusal('bookings.not_found');
    return { ...mine, history: await this.steps.of(this.database.read, bookingId) };
  }

  /** For the client's calendar, as an iCalendar file. */
  async calendar(actor: Actor, bookingId: string): Promise<string> {
    const booking = await this.one(actor, bookingId);
    const [card] = await this.bookings.cards(this.database.read, [bookingId]);
    if (!card) throw new Refusal('bookings.not_found');
    return bookingCalendar(booking, { locale: actor.locale, site: this.config.publicUrl, card });
  }

  private async surrounded(found: readonly Booking[]): Promise<Mine[]> {
    if (found.length === 0) return [];
    const [versions, cards] = await Promise.all([
      this.offers.terms({ versionIds: [...new Set(found.map(({ versionId }) => versionId))] }),
      this.organizations.cards({ ids: [...new Set(found.map(({ organizationId }) => organizationId))] }),
    ]);
    const terms = new Map(versions.map((version) => [version.versionId, version.terms]));
    const organizations = new Map(cards.map((card) => [card.id, card]));
    return found.flatMap((booking) => {
      const [agreed, organization] = [terms.get(booking.versionId), organizations.get(booking.organizationId)];
      return agreed && organization ? [{ ...booking, terms: agreed, organization }] : [];
    });
  }
}
