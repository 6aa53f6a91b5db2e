import { Injectable } from '@nestjs/common';
import type { OfferCard } from '#core/ticketing';
import type { Tx } from '#kit/database/database';
import { EventsRepository } from '../events.repository.ts';
import { EventsStore } from '../events-store.service.ts';
import { RenewalService } from '../renewal/renewal.service.ts';
import { ListingRowsRepository } from './listing-rows.repository.ts';

/** Keeps what ticketing says of an event's sale: lists show and sort by price, places left and popularity. */
@Injectable()
export class OffersService {
  constructor(
    private readonly events: EventsRepository,
    private readonly store: EventsStore,
    private readonly listings: ListingRowsRepository,
    private readonly renewal: RenewalService,
  ) {}

  async keep(tx: Tx, offer: OfferCard): Promise<void> {
    const news = await this.events.keepOffer(tx, offer.eventId, offer);
    if (news === 'none') return;
    const event = await this.events.find(tx, offer.eventId);
    if (!event) return;
    if (news === 'shown') await this.store.list(tx, event);
    else await this.listings.rank(tx, event.id, offer.sold);
    await this.renewal.event(tx, event.id, { lists: news === 'shown' });
  }
}
