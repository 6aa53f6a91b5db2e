import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { BookableService } from '#core/offers';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { toWall } from '#kit/time/wall-time';
import { type Booking, HOLD_MINUTES } from './booking.ts';
import { BookingWriter } from './booking-writer.service.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { type Plan, Planning } from './planning.service.ts';
import { TakenSlotsRepository } from './slots/taken-slots.repository.ts';

interface Wish {
  readonly clientId: string;
  readonly service: BookableService;
  readonly startsAt: Temporal.Instant;
}

interface OwnHolds {
  readonly held: readonly Booking[];
  readonly except: Booking | undefined;
}

/** Sets a slot aside for a client who fills in the form. The hold is the booking: it only changes its state later. */
@Injectable()
export class Holding {
  constructor(
    private readonly database: Database,
    private readonly planning: Planning,
    private readonly slots: TakenSlotsRepository,
    private readonly bookings: BookingsRepository,
    private readonly writer: BookingWriter,
    private readonly audit: Audit,
  ) {}

  /**
   * The client's hold of that slot: the one they have already, or a new one, for which any other hold of theirs of the
   * same service is let go. The rules are asked twice: without locks, so that most rivals hear "taken" at once, and again
   * when nobody else can take time of these resources.
   */
  async hold(actor: Actor, wish: Wish): Promise<Booking> {
    const seen = await this.planning.plan(this.database.read, wish);
    return this.database.tx(async (tx) => {
      await this.slots.lockResources(tx, seen.resourceIds);
      const over = await this.bookings.lockOverIn(tx, seen.resourceIds, seen.busy);
      const held = await this.bookings.lockHeld(tx, wish.clientId, wish.service.serviceId);
      await this.writer.expire(tx, over);
      const same = held.find(({ startsAt }) => startsAt.equals(wish.startsAt));
      await this.letGo(tx, actor, { held, except: same });
      return same ?? this.take(tx, actor, { ...wish, plan: await this.planning.plan(tx, wish) });
    });
  }

  private async letGo(tx: Tx, actor: Actor, { held, except }: OwnHolds): Promise<void> {
    const by = { actor, side: 'client' as const };
    for (const one of held)
      if (one !== except) await this.writer.move(tx, one, { to: { state: 'cancelled', expiresAt: null }, by });
  }

  private async take(tx: Tx, actor: Actor, { clientId, service, plan }: Wish & { plan: Plan }): Promise<Booking> {
    const { slot } = plan;
    const held = {
      id: newId(),
      organizationId: service.organizationId,
      serviceId: service.serviceId,
      versionId: service.versionId,
      clientId,
      slotId: await this.occupy(tx, service.serviceId, plan),
      instant: service.approval === 'instant',
      startsAt: Temporal.Instant.fromEpochMilliseconds(slot.from),
      endsAt: Temporal.Instant.fromEpochMilliseconds(slot.until),
      zone: slot.zone,
      wallStart: toWall(Temporal.Instant.fromEpochMilliseconds(slot.from), slot.zone),
    };
    await this.audit.record(tx, actor, 'bookings.held', { type: 'booking', id: held.id });
    const booking = await this.bookings.insertHeld(tx, held, HOLD_MINUTES);
    await this.writer.begun(tx, booking);
    return booking;
  }

  private async occupy(tx: Tx, serviceId: string, { slot, resourceIds, busy }: Plan): Promise<string> {
    const joined = await this.slots.join(tx, serviceId, slot.from);
    if (joined) return joined;
    const id = newId();
    if (await this.slots.take(tx, { id, serviceId, slot, resourceIds, busy })) return id;
    throw new Refusal('bookings.taken');
  }
}
