import { Injectable } from '@nestjs/common';
import { EventCancelled, EventChanged, EventPublished, EventWithdrawn } from '#core/events';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import type { Tx } from '#kit/database/database';
import type { Fact } from '#kit/facts/fact';
import { Facts } from '#kit/facts/facts';
import { isOnStage } from './event.ts';
import { Clock } from '#kit/time/clock';
import { EventsRepository } from './events.repository.ts';
import { linesOf } from './listing/listed-line.present.ts';
import { ListingRowsRepository } from './listing/listing-rows.repository.ts';
import { OrganizersRepository } from './listing/organizers.repository.ts';
import { materialChanges, toldOf } from './material-change.ts';
import type { SavedEvent } from './saved-event.ts';
import { isListed } from './visibility.ts';

/** What is done to an event, for the journal. */
export interface Deed {
  readonly actor: Actor;
  /** `events.published`, `events.edited`… */
  readonly action: string;
  readonly reason?: string;
}

/** An event as it was and as it is to be. */
export interface Change {
  readonly before: SavedEvent;
  readonly after: SavedEvent;
}

/** The one way a change of an event is written: row, public list, journal and facts together. */
@Injectable()
export class EventsStore {
  constructor(
    private readonly events: EventsRepository,
    private readonly listings: ListingRowsRepository,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly organizers: OrganizersRepository,
    private readonly clock: Clock,
  ) {}

  async write(tx: Tx, { before, after }: Change, deed: Deed): Promise<SavedEvent> {
    await this.events.save(tx, after);
    const saved = (await this.events.find(tx, after.id))!;
    await this.list(tx, saved);
    await this.audit.record(
      tx,
      deed.actor,
      deed.action,
      { type: 'event', id: saved.id },
      { from: before.status, to: saved.status, reason: deed.reason ?? null },
    );
    await this.facts.tell(tx, ...factsOf({ before, after: saved }, deed.reason));
    return saved;
  }

  /** After its pictures changed: lists and those who keep a copy show the cover. What was typed elsewhere is not outdated by it. */
  async rehang(tx: Tx, eventId: string, deed: Deed): Promise<SavedEvent> {
    await this.events.touch(tx, eventId);
    const saved = (await this.events.find(tx, eventId))!;
    await this.list(tx, saved);
    await this.audit.record(tx, deed.actor, deed.action, { type: 'event', id: eventId });
    if (isCopied(saved))
      await this.facts.tell(tx, new EventPublished({ eventId, organizationId: saved.organizationId }));
    return saved;
  }

  /** Rewrites the public list of one event. */
  async list(tx: Tx, event: SavedEvent): Promise<void> {
    const organizer = await this.organizers.find(tx, event.organizationId);
    const lines = isListed(event) ? linesOf(event, organizer, this.clock.now()) : [];
    await this.listings.rewrite(tx, event, lines);
  }
}

function factsOf({ before, after }: Change, reason = ''): Fact[] {
  const about = { eventId: after.id, organizationId: after.organizationId };
  if (!isCopied(after)) return isCopied(before) ? [new EventWithdrawn({ ...about, status: after.status, reason })] : [];
  if (after.status === 'cancelled')
    return [new EventPublished(about), ...farewell(before, { ...about, reason: after.reason ?? '' })];
  const changes = isCopied(before) ? toldOf(materialChanges(before, after)) : [];
  return [
    new EventPublished(about),
    ...(changes.length > 0 ? [new EventChanged({ ...about, changes: [...changes], reason })] : []),
  ];
}

function farewell(before: SavedEvent, told: EventCancelled['data']): Fact[] {
  return before.status === 'cancelled' ? [] : [new EventCancelled(told)];
}

/** Others keep a copy of what is on stage. */
function isCopied({ status }: SavedEvent): boolean {
  return isOnStage(status);
}
