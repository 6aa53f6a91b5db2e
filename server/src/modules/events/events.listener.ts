import { Injectable } from '@nestjs/common';
import { OfferChanged } from '#core/ticketing';
import type { Tx } from '#kit/database/database';
import { Hears } from '#kit/facts/hears';
import { EventsRepository } from './events.repository.ts';
import { EventsStore } from './events.store.ts';

@Injectable()
export class EventsListener {
  constructor(
    private readonly events: EventsRepository,
    private readonly store: EventsStore,
  ) {}

  /** Lists show and sort by price, places left and popularity: keep what ticketing says. */
  @Hears(OfferChanged)
  async onOfferChanged(tx: Tx, { data }: OfferChanged): Promise<void> {
    if (!(await this.events.keepOffer(tx, data.eventId, data))) return;
    const event = await this.events.find(tx, data.eventId);
    if (event) await this.store.list(tx, event);
  }
}
