import { Injectable } from '@nestjs/common';
import { EventPublished } from '#core/events';
import type { Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { shiftWeeks } from '#kit/time/wall-time';
import { EventsRepository } from '../events.repository.ts';
import { EventsStore } from '../events-store.service.ts';
import type { SavedDate } from '../saved-event.ts';

/** Rewrites when things happened: for the demo world, whose past must be lived in the present first. */
@Injectable()
export class EventsHistory {
  constructor(
    private readonly events: EventsRepository,
    private readonly store: EventsStore,
    private readonly facts: Facts,
  ) {}

  /** Moves the dates of an event some weeks back. Holders hear nothing of it; who keeps a copy does. */
  async moveBack(tx: Tx, { eventId, weeks }: { readonly eventId: string; readonly weeks: number }): Promise<void> {
    const event = await this.events.lock(tx, eventId);
    if (!event) return;
    const earlier = { ...event, dates: event.dates.map((date) => movedBack(date, weeks)) };
    await this.events.save(tx, earlier);
    await this.store.list(tx, earlier);
    await this.facts.tell(tx, new EventPublished({ eventId, organizationId: event.organizationId }));
  }
}

function movedBack(date: SavedDate, weeks: number): SavedDate {
  const move = (wall: string | null) => wall && shiftWeeks(wall, -weeks);
  return {
    ...date,
    startsAt: shiftWeeks(date.startsAt, -weeks),
    endsAt: move(date.endsAt),
    doorsAt: move(date.doorsAt),
    revision: date.revision + 1,
  };
}
