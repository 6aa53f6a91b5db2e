import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import type { PrintedBrand } from '#kit/documents/brand';
import { Storage } from '#kit/storage/storage';
import { Clock } from '#kit/time/clock';
import { phaseOf } from '../event-date.ts';
import { type CardToDraw, shareCard } from '../pictures/card.document.ts';
import { PictureFiles } from '../pictures/picture-files.service.ts';
import { PictureWork } from '../pictures/picture-work.service.ts';
import type { SavedEvent } from '../saved-event.ts';

/** Grows when cards are drawn another way. */
const DRAWING = 1;
/** Wide enough for the cover's place on the card. */
const COVER_WIDTH = 1280;

/** Pictures for link previews: drawn at the first question, kept until what they say is no longer true. */
@Injectable()
export class CardsService {
  private readonly drawing = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly storage: Storage,
    private readonly files: PictureFiles,
    private readonly work: PictureWork,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
  ) {}

  async card(event: SavedEvent, locale: 'fr' | 'en'): Promise<Buffer> {
    const key = `${folderOf(event, locale)}/${this.fingerprint(event, locale)}.jpg`;
    if (await this.storage.has(key)) return this.storage.get(key);
    const drawn = this.drawing.get(key) ?? this.draw(event, locale, key).finally(() => this.drawing.delete(key));
    this.drawing.set(key, drawn);
    return drawn;
  }

  private async draw(event: SavedEvent, locale: 'fr' | 'en', key: string): Promise<Buffer> {
    const picture = await this.coverOf(event);
    const card = await this.work.inTurn(() => shareCard({ ...this.saying(event, locale), picture }));
    await this.storage.remove(folderOf(event, locale));
    await this.storage.put(key, card, 'image/jpeg');
    return card;
  }

  /** Two cards that say the same are the same card. */
  private fingerprint(event: SavedEvent, locale: 'fr' | 'en'): string {
    const { now, brand, dates, ...said } = this.saying(event, locale);
    const when = dates.map((date) => [
      date.startsAt,
      date.zone,
      date.place,
      date.onlineUrl !== null,
      phaseOf(date, now),
    ]);
    const all = [DRAWING, this.edition.data.id, said, when, event.pictures[0]?.id];
    return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 32);
  }

  private saying(event: SavedEvent, locale: 'fr' | 'en'): Omit<CardToDraw, 'picture'> {
    return {
      locale,
      brand: this.brand,
      title: event.title,
      dates: event.dates,
      fromPrice: event.offer.fromPrice,
      currency: event.currency,
      freeFood: event.food !== null,
      cancelled: event.status === 'cancelled',
      now: this.clock.now(),
    };
  }

  private get brand(): PrintedBrand {
    const { name, brand } = this.edition.data;
    return { name, logo: brand.logo, colours: brand.colours, displayFamily: brand.fonts.display.family };
  }

  private async coverOf({ id, pictures }: SavedEvent): Promise<Buffer | null> {
    const cover = pictures[0];
    if (!cover) return null;
    const width = cover.widths.findLast((one) => one <= COVER_WIDTH) ?? cover.widths[0];
    return this.files.read({ eventId: id, pictureId: cover.id }, `${width}.jpg`);
  }
}

function folderOf({ id }: SavedEvent, locale: 'fr' | 'en'): string {
  return `events/${id}/card-${locale}`;
}
