import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { EventApproved, EventChangesRequested, EventSubmitted } from '#core/events';
import { type Actor, systemActor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import { EditingService } from './editing.service.ts';
import { type EventAct, moveEvent, type Party } from './event.ts';
import { type DateAct, moveDate, phaseOf } from './event-date.ts';
import { partyFor } from './events.policy.ts';
import { EventsRepository } from './events.repository.ts';
import { EventsStore } from './events-store.service.ts';
import { OrganizersService } from './listing/organizers.service.ts';
import { type Missing, missingBeforeSubmission, submittable } from './readiness.ts';
import type { SavedEvent } from './saved-event.ts';

/** The way of an event from draft to stage, and off it. */
@Injectable()
export class StagesService {
  constructor(
    private readonly database: Database,
    private readonly editing: EditingService,
    private readonly events: EventsRepository,
    private readonly store: EventsStore,
    private readonly facts: Facts,
    private readonly organizers: OrganizersService,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
  ) {}

  /** What is still missing before submission. */
  missing(event: SavedEvent): readonly Missing[] {
    return missingBeforeSubmission(submittable(event), this.clock.now());
  }

  /** Asks for publication; where the edition trusts the organizer, it is published at once. */
  async submit(actor: Actor, eventId: string): Promise<SavedEvent> {
    await this.organizers.copyOf(eventId);
    return this.move(actor, eventId, { act: 'submit' }, async (tx, submitted) => {
      const about = { eventId, organizationId: submitted.organizationId };
      await this.facts.tell(tx, new EventSubmitted(about));
      return (await this.trusted(tx, submitted)) ? this.approve(tx, submitted, systemActor) : submitted;
    });
  }

  /** A moderator's decision. What is approved is published: that is what was asked for. */
  async decide(actor: Actor, eventId: string, { act, reason }: Given): Promise<SavedEvent> {
    return this.move(actor, eventId, { act, reason }, async (tx, event) => {
      const about = { eventId, organizationId: event.organizationId };
      if (act === 'request_changes')
        await this.facts.tell(tx, new EventChangesRequested({ ...about, reason: reason ?? '' }));
      return act === 'approve' ? this.publishApproved(tx, event, actor) : event;
    });
  }

  /** An act of the organizer: withdraw, publish, cancel, archive. */
  async act(actor: Actor, eventId: string, given: Given): Promise<SavedEvent> {
    return this.move(actor, eventId, given, async (_, event) => event);
  }

  async moveDate(
    actor: Actor,
    { eventId, dateId }: { eventId: string; dateId: string },
    { act, reason }: { act: DateAct; reason: string },
  ): Promise<SavedEvent> {
    const { person } = await this.editing.known(actor, eventId);
    return this.database.tx(async (tx) => {
      const before = await this.editing.editable(tx, person, eventId);
      const date = before.dates.find((one) => one.id === dateId);
      if (!date) throw new Refusal('events.date_not_found');
      const moved = moveDate(date, act, this.clock.now());
      if (!moved.ok) throw new Refusal(moved.code);
      const dates = before.dates.map((one) =>
        one === date ? { ...one, status: moved.to, statusReason: reason, revision: one.revision + 1 } : one,
      );
      return this.store.write(
        tx,
        { before, after: { ...before, dates } },
        { actor, action: `events.date_${moved.to}`, reason },
      );
    });
  }

  // oxlint-disable-next-line estrade/max-params -- who, what, how, and what follows in the same transaction
  private async move(actor: Actor, eventId: string, given: Given, then: Then): Promise<SavedEvent> {
    const { person } = await this.editing.known(actor, eventId);
    return this.database.tx(async (tx) => {
      const before = await this.editing.locked(tx, eventId);
      if (given.act === 'submit') this.refuseUnready(before);
      const after = await this.step(tx, before, { ...given, actor, party: partyFor(person, given.act) });
      return then(tx, after);
    });
  }

  private async step(tx: Tx, before: SavedEvent, { act, reason, actor, party }: Step): Promise<SavedEvent> {
    if (!party) throw new Refusal('events.act_not_yours');
    const now = this.clock.now();
    const hasLiveDates = before.dates.some((date) => ['upcoming', 'ongoing'].includes(phaseOf(date, now)));
    const moved = moveEvent({ from: before.status, act, by: party, reason, hasLiveDates });
    if (!moved.ok) throw new Refusal(moved.code, moved.params);
    const after = stamped({ ...before, status: moved.to, reason: reason ?? null }, new Date(now.epochMilliseconds));
    return this.store.write(tx, { before, after }, { actor, action: `events.${moved.to}`, reason });
  }

  private async approve(tx: Tx, event: SavedEvent, actor: Actor): Promise<SavedEvent> {
    const approved = await this.step(tx, event, { act: 'approve', actor, party: 'system' });
    return this.publishApproved(tx, approved, actor);
  }

  private async publishApproved(tx: Tx, event: SavedEvent, actor: Actor): Promise<SavedEvent> {
    await this.facts.tell(tx, new EventApproved({ eventId: event.id, organizationId: event.organizationId }));
    return this.step(tx, event, { act: 'publish', actor, party: 'system' });
  }

  private async trusted(tx: Tx, event: SavedEvent): Promise<boolean> {
    const { approval } = this.edition.data.features;
    if (approval !== 'first') return approval === 'never';
    return (await this.events.publishedCount(tx, event.organizationId)) > 0;
  }

  private refuseUnready(event: SavedEvent): void {
    const first = this.missing(event)[0];
    if (first) throw new Refusal(first.code, first.params, first.field);
  }
}

/** An act, and why. */
export interface Given {
  readonly act: EventAct;
  readonly reason?: string;
}

interface Step extends Given {
  readonly actor: Actor;
  readonly party: Party | null;
}

type Then = (tx: Tx, event: SavedEvent) => Promise<SavedEvent>;

function stamped(event: SavedEvent, now: Date): SavedEvent {
  if (event.status === 'submitted') return { ...event, submittedAt: now };
  return event.status === 'published' ? { ...event, publishedAt: event.publishedAt ?? now } : event;
}
