import type { BookingState } from '@estrade/api/bookings-shapes';
import { Injectable } from '@nestjs/common';
import {
  BookingCancelled,
  BookingCompleted,
  BookingConfirmed,
  BookingDeclined,
  BookingExpired,
  BookingMissed,
  BookingRequested,
  BookingRescheduled,
} from '#core/bookings';
import { Audit } from '#kit/audit/audit';
import { type Actor, systemActor } from '#kit/auth/actor';
import type { Tx } from '#kit/database/database';
import type { Fact } from '#kit/facts/fact';
import { Facts } from '#kit/facts/facts';
import { agendaRoutes } from '@estrade/api/bookings-agenda';
import { Live } from '#kit/realtime/live';
import { topic } from '#kit/realtime/topic';
import { type Booking, type Move, occupies } from './booking.ts';
import type { Side } from './bookings.policy.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { type Step, StepsRepository } from './steps.repository.ts';
import type { Details } from './client/details.ts';
import { TakenSlotsRepository } from './slots/taken-slots.repository.ts';

/** Who moves a booking, and for which side of it. */
interface Mover {
  readonly actor: Actor;
  readonly side: Side;
  /** Why, in their words. */
  readonly reason?: string | undefined;
  /** What they said with it. */
  readonly details?: Details | undefined;
}

/** The one way a booking's state changes: with its slot, its line in the journal and its fact. */
@Injectable()
export class BookingWriter {
  constructor(
    private readonly bookings: BookingsRepository,
    private readonly steps: StepsRepository,
    private readonly slots: TakenSlotsRepository,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly live: Live,
  ) {}

  async move(tx: Tx, booking: Booking, { to, by }: { to: Move; by: Mover }): Promise<Booking> {
    const after = { ...booking, ...to, reason: by.reason ?? null, details: by.details ?? booking.details };
    await this.bookings.move(tx, after);
    await this.steps.add(tx, booking.id, { ...whoOf(by), state: to.state });
    if (!occupies(to.state)) await this.slots.giveBack(tx, [booking.slotId]);
    const details = { from: booking.state };
    await this.audit.record(tx, by.actor, `bookings.${to.state}`, { type: 'booking', id: booking.id }, details);
    this.changed(tx, booking);
    const fact = news(booking, to, by.side);
    if (fact) await this.facts.tell(tx, fact);
    return after;
  }

  /** To another slot, which it has taken already; the one it had is given back before that. */
  async reschedule(tx: Tx, from: Booking, { to, actor }: { to: Booking; actor: Actor & { id: string } }) {
    await this.bookings.reschedule(tx, to);
    const { startsAt, endsAt } = from;
    await this.steps.add(tx, from.id, { side: 'organization', actorId: actor.id, former: { startsAt, endsAt } });
    const details = { from: from.startsAt.toString(), to: to.startsAt.toString() };
    await this.audit.record(tx, actor, 'bookings.rescheduled', { type: 'booking', id: from.id }, details);
    this.changed(tx, from);
    const about = { bookingId: from.id, organizationId: from.organizationId, clientId: from.clientId };
    await this.facts.tell(tx, new BookingRescheduled({ ...about, startedAt: details.from, startsAt: details.to }));
  }

  /** Held just now, by its client. */
  async begun(tx: Tx, booking: Booking): Promise<void> {
    await this.steps.add(tx, booking.id, { side: 'client', actorId: booking.clientId, state: booking.state });
    this.changed(tx, booking);
  }

  /** Ends locked bookings whose time is over. */
  async expire(tx: Tx, over: readonly Booking[]): Promise<void> {
    const by: Mover = { actor: systemActor, side: 'organization' };
    for (const booking of over) await this.move(tx, booking, { to: { state: 'expired', expiresAt: null }, by });
  }

  /** Whoever looks at the calendar sees it move. */
  private changed(tx: Tx, { organizationId }: Booking): void {
    this.live.changedIn(tx, topic(agendaRoutes.agendaTurn, { organizationId }));
  }
}

/** Time ends what nobody answered. */
function whoOf({ actor, side }: Mover): Pick<Step, 'side' | 'actorId'> {
  return actor.id ? { side, actorId: actor.id } : { side: 'nobody', actorId: null };
}

/** What others hear of it: nothing of a hold that was let go. */
function news(booking: Booking, { state }: Move, side: Side): Fact | null {
  const about = { bookingId: booking.id, organizationId: booking.organizationId, clientId: booking.clientId };
  const Plain = plain[state];
  if (Plain) return new Plain(about);
  if (state === 'confirmed') return new BookingConfirmed({ ...about, by: side });
  if (state === 'expired')
    return new BookingExpired({ ...about, was: booking.state === 'held' ? 'held' : 'requested' });
  return state === 'cancelled' && booking.state !== 'held' ? new BookingCancelled({ ...about, by: side }) : null;
}

const plain: Partial<Record<BookingState, typeof BookingRequested>> = {
  requested: BookingRequested,
  declined: BookingDeclined,
  completed: BookingCompleted,
  no_show: BookingMissed,
};
