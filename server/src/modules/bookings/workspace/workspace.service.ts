import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { OffersPort } from '#core/offers';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { Acting } from '../acting.service.ts';
import type { Booking } from '../booking.ts';
import { BookingsAccess } from '../bookings-access.service.ts';
import { mayReschedule } from '../bookings.policy.ts';
import { Rescheduling } from '../rescheduling.service.ts';
import { type KeptStep, StepsRepository } from '../steps.repository.ts';
import { type Known, Knowing } from './knowing.service.ts';
import { type WorkspaceFilter, WorkspaceRepository } from './workspace.repository.ts';

/** A line of its history, with whoever did it. */
export interface KnownStep extends KeptStep {
  readonly name: string | null;
}

/** What an organization sees of its bookings, and how it moves them to another time. */
@Injectable()
export class WorkspaceSide {
  constructor(
    private readonly database: Database,
    private readonly offers: OffersPort,
    private readonly access: BookingsAccess,
    private readonly bookings: WorkspaceRepository,
    private readonly steps: StepsRepository,
    private readonly knowing: Knowing,
    private readonly acting: Acting,
    private readonly rescheduling: Rescheduling,
  ) {}

  async list(actor: Actor, filter: WorkspaceFilter): Promise<Known[]> {
    await this.access.toLookUp(actor, filter.organizationId);
    return this.knowing.known(await this.bookings.list(this.database.read, filter));
  }

  async one(actor: Actor, { organizationId, bookingId }: { organizationId: string; bookingId: string }) {
    await this.access.toLookUp(actor, organizationId);
    const found = await this.bookings.find(this.database.read, organizationId, bookingId);
    const [known] = await this.knowing.known(found ? [found] : []);
    if (!known) throw new Refusal('bookings.not_found');
    return { ...known, history: await this.historyOf(bookingId) };
  }

  async reschedule(actor: Actor, bookingId: string, startsAt: string): Promise<Booking> {
    const { booking, side } = await this.acting.see(actor, bookingId);
    if (!actor.id || !mayReschedule(side)) throw new Refusal('bookings.not_allowed');
    const [service] = await this.offers.services({ versionIds: [booking.versionId] });
    if (!service) throw new Refusal('bookings.not_possible');
    const mover = { ...actor, id: actor.id };
    return this.rescheduling.reschedule(mover, { booking, service, startsAt: Temporal.Instant.from(startsAt) });
  }

  private async historyOf(bookingId: string): Promise<KnownStep[]> {
    const steps = await this.steps.of(this.database.read, bookingId);
    const people = await this.knowing.people(steps.flatMap(({ actorId }) => actorId ?? []));
    return steps.map((step) => ({ ...step, name: (step.actorId && people.get(step.actorId)?.name) || null }));
  }
}
