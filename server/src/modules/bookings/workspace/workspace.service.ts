import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { AccountsPort, type MemberCard } from '#core/accounts';
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
import { type Taken, type WorkspaceFilter, WorkspaceRepository } from './workspace.repository.ts';

/** A booking as the pro sees it: what was booked, and by whom. */
export interface Known extends Taken {
  readonly title: string | null;
  readonly client: MemberCard | null;
}

/** A line of its history, with whoever did it. */
export interface KnownStep extends KeptStep {
  readonly name: string | null;
}

/** What an organization sees of its bookings, and how it moves them to another time. */
@Injectable()
export class WorkspaceSide {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsPort,
    private readonly offers: OffersPort,
    private readonly access: BookingsAccess,
    private readonly bookings: WorkspaceRepository,
    private readonly steps: StepsRepository,
    private readonly acting: Acting,
    private readonly rescheduling: Rescheduling,
  ) {}

  async list(actor: Actor, filter: WorkspaceFilter): Promise<Known[]> {
    await this.access.toLookUp(actor, filter.organizationId);
    return this.known(await this.bookings.list(this.database.read, filter));
  }

  async one(actor: Actor, { organizationId, bookingId }: { organizationId: string; bookingId: string }) {
    await this.access.toLookUp(actor, organizationId);
    const found = await this.bookings.find(this.database.read, organizationId, bookingId);
    const [known] = await this.known(found ? [found] : []);
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
    const ids = [...new Set(steps.flatMap(({ actorId }) => actorId ?? []))];
    const people = new Map((await this.accounts.cards({ ids })).map(({ id, name }) => [id, name]));
    return steps.map((step) => ({ ...step, name: (step.actorId && people.get(step.actorId)) || null }));
  }

  private async known(taken: readonly Taken[]): Promise<Known[]> {
    if (taken.length === 0) return [];
    const [versions, members] = await Promise.all([
      this.offers.services({ versionIds: [...new Set(taken.map(({ versionId }) => versionId))] }),
      this.accounts.cards({ ids: [...new Set(taken.map(({ clientId }) => clientId))] }),
    ]);
    const titles = new Map(versions.map(({ versionId, title }) => [versionId, title]));
    const clients = new Map(members.map((card) => [card.id, card]));
    return taken.map((one) => {
      return { ...one, title: titles.get(one.versionId) ?? null, client: clients.get(one.clientId) ?? null };
    });
  }
}
