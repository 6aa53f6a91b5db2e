import { Injectable } from '@nestjs/common';
import { OrganizationsPort } from '#core/organizations';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { type Booking, type BookingAct, moved } from './booking.ts';
import { BookingWriter } from './booking-writer.service.ts';
import { mayAct, type Side, sideOf } from './bookings.policy.ts';
import { BookingsRepository } from './bookings.repository.ts';
import type { Details } from './client/details.ts';

/** Why, and with a request what the pro wants to know. */
interface Said {
  readonly reason?: string | undefined;
  readonly details?: Details;
}

/** What client and pro do with a booking. Who is neither hears the same as of a booking that does not exist. */
@Injectable()
export class Acting {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationsPort,
    private readonly bookings: BookingsRepository,
    private readonly writer: BookingWriter,
  ) {}

  // oxlint-disable-next-line estrade/max-params -- who does what to which, and what they say with it
  async act(actor: Actor, bookingId: string, act: Exclude<BookingAct, 'expire'>, said: Said = {}): Promise<Booking> {
    const { side } = await this.see(actor, bookingId);
    if (!mayAct(side, act)) throw new Refusal('bookings.not_allowed');
    return this.database.tx(async (tx) => {
      const { booking, now } = await this.bookings.lock(tx, bookingId);
      const to = moved(booking, act, now);
      if (typeof to === 'string') throw new Refusal(`bookings.${to}`);
      return this.writer.move(tx, booking, { to, by: { actor, side, ...said } });
    });
  }

  /** Asked outside the transaction: organizations may run in another process. Neither side of a booking ever changes. */
  async see(actor: Actor, bookingId: string): Promise<{ readonly booking: Booking; readonly side: Side }> {
    const booking = actor.id ? await this.bookings.find(this.database.read, bookingId) : undefined;
    if (!booking || !actor.id) throw new Refusal('bookings.not_found');
    const { organizationId, clientId } = booking;
    const role = clientId === actor.id ? null : await this.organizations.roleOf({ memberId: actor.id, organizationId });
    const side = sideOf(booking, actor.id, role);
    if (!side) throw new Refusal('bookings.not_found');
    return { booking, side };
  }
}
