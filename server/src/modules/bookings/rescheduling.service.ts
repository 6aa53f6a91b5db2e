import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { BookableService } from '#core/offers';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { toWall } from '#kit/time/wall-time';
import type { Booking } from './booking.ts';
import { BookingWriter } from './booking-writer.service.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { deadlineAfter, reschedulable, timeFrom } from './reschedule.ts';
import { occupied } from './slots/slots.ts';
import type { Span } from './slots/spans.ts';
import { TakenSlotsRepository } from './slots/taken-slots.repository.ts';

interface Wish {
  /** As it was seen; refused when it has been moved since. */
  readonly booking: Booking;
  /** The version it was booked on. */
  readonly service: BookableService;
  readonly startsAt: Temporal.Instant;
}

/** Moves a booking to another time, with who and what it was taken with, or leaves everything as it was. */
@Injectable()
export class Rescheduling {
  constructor(
    private readonly database: Database,
    private readonly slots: TakenSlotsRepository,
    private readonly bookings: BookingsRepository,
    private readonly writer: BookingWriter,
  ) {}

  async reschedule(actor: Actor & { id: string }, wish: Wish): Promise<Booking> {
    const time = timeFrom(wish.booking, wish.service, wish.startsAt);
    if (typeof time === 'string') throw new Refusal(`bookings.${time}`, {}, 'startsAt');
    return this.database.tx(async (tx) => {
      const resourceIds = await this.slots.resourcesOf(tx, wish.booking.slotId);
      await this.slots.lockResources(tx, resourceIds);
      const over = await this.bookings.lockOverIn(tx, resourceIds, occupied(time, wish.service));
      const booking = await this.mustLock(tx, wish);
      await this.writer.expire(tx, over);
      if (booking.startsAt.equals(wish.startsAt)) return booking;
      const to = await this.take(tx, booking, { resourceIds, service: wish.service, time });
      await this.writer.reschedule(tx, booking, { to, actor });
      return to;
    });
  }

  private async mustLock(tx: Tx, { booking: seen, startsAt }: Wish): Promise<Booking> {
    const { booking, now } = await this.bookings.lock(tx, seen.id);
    if (booking.slotId !== seen.slotId) throw new Refusal('bookings.not_possible');
    const refused = reschedulable(booking, startsAt, now);
    if (refused) throw new Refusal(`bookings.${refused}`, {}, 'startsAt');
    return booking;
  }

  /** What it had is given back first: the new time may lie over the old one. */
  private async take(tx: Tx, booking: Booking, { resourceIds, service, time }: Taking): Promise<Booking> {
    await this.slots.giveBack(tx, [booking.slotId]);
    const { serviceId } = booking;
    const slot = { ...time, zone: booking.zone, seatsLeft: service.seats };
    const wanted = { id: newId(), serviceId, slot, resourceIds, busy: occupied(time, service) };
    const joined = await this.slots.join(tx, serviceId, time.from);
    if (!joined && !(await this.slots.take(tx, wanted))) throw new Refusal('bookings.taken', {}, 'startsAt');
    const slotId = joined ?? wanted.id;
    const { from, until, zone } = await this.slots.timeOf(tx, slotId);
    const startsAt = Temporal.Instant.fromEpochMilliseconds(from);
    const endsAt = Temporal.Instant.fromEpochMilliseconds(until);
    const wallStart = toWall(startsAt, zone);
    return { ...booking, slotId, startsAt, endsAt, zone, wallStart, expiresAt: deadlineAfter(booking, startsAt) };
  }
}

interface Taking {
  readonly resourceIds: readonly string[];
  readonly service: BookableService;
  readonly time: Span;
}
