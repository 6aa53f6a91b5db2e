import { Injectable } from '@nestjs/common';
import { OfferChanged, type OfferCard } from '#core/ticketing';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { CatalogueRepository } from './catalogue.repository.ts';
import { InventoryRepository } from './inventory.repository.ts';
import { OfferMarks } from './offer-marks.repository.ts';
import { offerCard } from './offer.ts';

const MOST = 100;

/** Tells others what events sell, at most once every few seconds each, and only when it differs from what they heard. */
@Injectable()
export class OffersTeller {
  constructor(
    private readonly database: Database,
    private readonly catalogues: CatalogueRepository,
    private readonly inventory: InventoryRepository,
    private readonly marks: OfferMarks,
    private readonly facts: Facts,
  ) {}

  async tellChanges(): Promise<void> {
    for (let told = MOST; told === MOST;) told = await this.database.tx((tx) => this.tellSome(tx));
  }

  /** Offers that changed because time went by. */
  async markStruck(): Promise<void> {
    await this.marks.markStruck(this.database.read);
  }

  async cards(tx: Tx, eventIds: readonly string[]): Promise<OfferCard[]> {
    const sold = await this.inventory.soldByEvent(tx, eventIds);
    const cards: OfferCard[] = [];
    for (const eventId of eventIds) {
      const catalogue = await this.catalogues.read(tx, eventId);
      if (catalogue) cards.push(offerCard(catalogue, sold.get(eventId) ?? 0, await this.catalogues.now(tx)));
    }
    return cards;
  }

  private async tellSome(tx: Tx): Promise<number> {
    const eventIds = await this.marks.take(tx, MOST);
    for (const card of await this.cards(tx, eventIds)) {
      if (await this.marks.differs(tx, card.eventId, card)) await this.facts.tell(tx, new OfferChanged(card));
    }
    return eventIds.length;
  }
}
