import { Injectable } from '@nestjs/common';
import { EventCancelled, EventChanged, EventPublished, EventWithdrawn, type EventStatus } from '#core/events';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import type { Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { EventsRepository } from './events.repository.ts';
import { listedDates } from './listing/listed-date.ts';
import { ListingsRepository } from './listing/listings.repository.ts';
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

/** The one way a change of an event is written: row, public list, journal and facts together. */
@Injectable()
export class EventsStore {
  constructor(
    private readonly events: EventsRepository,
    private readonly listings: ListingsRepository,
    private readonly audit: Audit,
    private readonly facts: Facts,
  ) {}

  async write(tx: Tx, before: SavedEvent, after: SavedEvent, deed: Deed): Promise<SavedEvent> {
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
    await this.tell(tx, before, saved);
    return saved;
  }

  /** Rewrites the public list of one event. */
  async list(tx: Tx, event: SavedEvent): Promise<void> {
    await this.listings.rewrite(tx, event, isListed(event) ? listedDates(event.dates) : []);
  }

  private async tell(tx: Tx, before: SavedEvent, after: SavedEvent): Promise<void> {
    const about = { eventId: after.id, organizationId: after.organizationId };
    const wasPublic = KNOWN.includes(before.status);
    if (KNOWN.includes(after.status)) await this.facts.tell(tx, new EventPublished(about));
    if (after.status === 'cancelled' && before.status !== 'cancelled') {
      await this.facts.tell(tx, new EventCancelled({ ...about, reason: after.reason ?? '' }));
    }
    if (wasPublic && !KNOWN.includes(after.status))
      await this.facts.tell(tx, new EventWithdrawn({ ...about, status: after.status }));
    const changes = wasPublic && after.status === 'published' ? toldOf(materialChanges(before, after)) : [];
    if (changes.length > 0) await this.facts.tell(tx, new EventChanged({ ...about, changes: [...changes] }));
  }
}

/** States in which others keep a copy of the event. */
const KNOWN: readonly EventStatus[] = ['published', 'cancelled'];
