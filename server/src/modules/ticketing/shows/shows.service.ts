import { Injectable } from '@nestjs/common';
import { type EventCard, EventsPort } from '#core/events';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { DoorLists } from '../door/lists.repository.ts';
import { InventoryRepository } from '../inventory/inventory.repository.ts';
import { OfferMarks } from '../inventory/offer-marks.repository.ts';
import type { Show } from './show.ts';
import { ShowsRepository } from './shows.repository.ts';

/** Keeps ticketing's copy of events. */
@Injectable()
export class Shows {
  constructor(
    private readonly database: Database,
    private readonly events: EventsPort,
    private readonly shows: ShowsRepository,
    private readonly inventory: InventoryRepository,
    private readonly lists: DoorLists,
    private readonly marks: OfferMarks,
  ) {}

  /** Asks events and takes over what they say; undefined when they know of no such event. */
  async take(eventId: string): Promise<Show | undefined> {
    const [card] = await this.events.cards({ ids: [eventId] });
    if (!card) return undefined;
    return this.database.tx(async (tx) => {
      await this.save(tx, card);
      return this.shows.find(tx, eventId);
    });
  }

  /** A new date sells like the one before it, and gets a list for its door. */
  async save(tx: Tx, card: EventCard): Promise<void> {
    const known = await this.shows.dates(tx, card.id);
    const fresh = await this.shows.save(tx, card);
    await this.inventory.dropUnused(tx, card.id);
    const model = known.at(-1);
    for (const id of fresh) if (model) await this.inventory.copyQuotas(tx, { from: model.id, to: id, newId });
    for (const id of fresh)
      await this.lists.insertFirst(tx, { id: newId(), eventId: card.id, dateId: id, language: card.language });
    await this.marks.mark(tx, [card.id]);
  }
}
