import type { EventFilter, Facets } from '@estrade/api/events-search';
import type { EventLine } from '@estrade/api/events-shapes';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ThisEdition } from '#core/edition';
import { type OrganizationCard, OrganizationsPort } from '#core/organizations';
import { Database } from '#kit/database/database';
import { SharedReads } from '#kit/database/shared-reads';
import { decodeCursor, encodeCursor } from '#kit/http/cursor';
import { Clock } from '#kit/time/clock';
import type { SavedEvent } from '../saved-event.ts';
import { searchTerms, unitsOf } from '../search/terms.ts';
import { VocabularyRepository } from '../search/vocabulary.repository.ts';
import { daysOf } from './days.ts';
import { FacetsService } from './facets.service.ts';
import { type OpenCard, sealCard } from './listed-card.ts';
import { type ListingFilter, type ListingSort, type Near, nearOf, sortFor } from './listing-filter.ts';
import { ListingsRepository } from './listings.repository.ts';
import type { Organizer } from './organizers.repository.ts';

export interface ListedEvent {
  readonly event: SavedEvent;
  readonly organizer: Organizer | undefined;
  /** The date it was found by. */
  readonly dateId: string | null;
  readonly km: number | null;
}

/** A page as it is asked for; `after` is a cursor. */
interface AskedPage {
  readonly sort: ListingSort | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

const MOST_POINTS = 2000;

/** A cursor of one sort is none of another. */
const CURSORS = {
  date: z.tuple([z.int().min(0).max(8.64e15), z.uuid()]),
  distance: z.tuple([z.number(), z.uuid()]),
  popularity: z.tuple([z.int32(), z.uuid()]),
  relevance: z.tuple([z.number(), z.uuid()]),
} as const;

/** The public list: search, facets and map read the same rows with the same filter. */
@Injectable()
export class ListingService {
  private readonly pages = new SharedReads<Buffer>();

  constructor(
    private readonly database: Database,
    private readonly listings: ListingsRepository,
    private readonly counts: FacetsService,
    private readonly vocabulary: VocabularyRepository,
    private readonly organizations: OrganizationsPort,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
  ) {}

  /** One page, as the JSON it is sent as: one statement for all who ask for it at the same moment, nothing built. */
  list(query: EventFilter, asked: AskedPage): Promise<Buffer> {
    return this.pages.read(JSON.stringify([query, asked]), () => this.page(query, asked));
  }

  async facets(query: EventFilter): Promise<Facets> {
    return this.counts.facets(await this.filter(query));
  }

  async map(query: EventFilter) {
    const rows = await this.listings.points(this.database.read, await this.filter(query), MOST_POINTS + 1);
    return { points: rows.slice(0, MOST_POINTS).map(toPoint), more: rows.length > MOST_POINTS };
  }

  async withOrganizers(events: readonly SavedEvent[]): Promise<ListedEvent[]> {
    const organizers = await this.organizersOf(events);
    return events.map((event) => ({ event, organizer: organizers.get(event.organizationId), dateId: null, km: null }));
  }

  private async page(query: EventFilter, asked: AskedPage): Promise<Buffer> {
    const filter = await this.filter(query);
    const sort = sortFor(asked.sort, filter);
    const page = { sort, after: decodeCursor(asked.after, CURSORS[sort]), limit: asked.limit };
    const rows = filter.query === '' ? [] : await this.listings.page(this.database.read, filter, page);
    const shown = rows.slice(0, page.limit);
    const lines = shown.map(({ card, km, ongoing }) => sealCard(card, { phase: ongoing ? 'ongoing' : 'upcoming', km }));
    const last = shown.at(-1);
    const next = rows.length > page.limit && last ? encodeCursor([last.rank, last.date_id]) : null;
    return Buffer.from(`{"items":[${lines.join(',')}],"next":${JSON.stringify(next)}}`);
  }

  private async organizersOf(events: readonly SavedEvent[]): Promise<Map<string, OrganizationCard>> {
    const ids = [...new Set(events.map((event) => event.organizationId))];
    if (ids.length === 0) return new Map();
    return new Map((await this.organizations.cards({ ids })).map((card) => [card.id, card]));
  }

  private async filter(query: EventFilter): Promise<ListingFilter> {
    const today = this.clock.now().toZonedDateTimeISO(this.edition.data.timeZone).toPlainDate();
    const { from = null, to = null } = query.when ? daysOf(query.when, today) : query;
    const terms = searchTerms(query.q);
    return {
      query: terms === null ? null : await this.vocabulary.query(this.database.read, unitsOf(terms)),
      town: searchTerms(query.city),
      near: pointOf(query),
      firstDay: from,
      lastDay: to,
      past: from !== null && from < today.toString(),
      categories: query.category,
      kinds: query.kind,
      labels: query.label,
      ...offerOf(query),
      organizationId: query.organization ?? null,
    };
  }
}

function pointOf({ lat, lng, radius }: EventFilter): Near | null {
  return lat === undefined || lng === undefined ? null : nearOf({ lat, lng }, radius);
}

function offerOf({ price, freeFood, online }: EventFilter): Pick<ListingFilter, 'price' | 'freeFood' | 'online'> {
  return { price: price ?? null, freeFood: freeFood === true, online: online === true };
}

function toPoint({ card, lat, lng }: { readonly card: OpenCard; readonly lat: number; readonly lng: number }) {
  const line = JSON.parse(sealCard(card, { phase: 'upcoming', km: null })) as EventLine;
  const { id, slug, title, freeFood, fromPrice } = line;
  const { startsAt, zone } = line.next!;
  return { id, slug, title, lat, lng, startsAt, zone, freeFood, fromPrice };
}
