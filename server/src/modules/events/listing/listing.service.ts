import type { EventFilter } from '@estrade/api/events-search';
import { Injectable } from '@nestjs/common';
import { type OrganizationCard, OrganizationsPort } from '#core/organizations';
import { ThisEdition } from '#core/edition';
import { Database } from '#kit/database/database';
import { encodeCursor } from '#kit/http/cursor';
import { Clock } from '#kit/time/clock';
import { EventsRepository } from '../events.repository.ts';
import type { SavedEvent } from '../saved-event.ts';
import { daysOf } from './days.ts';
import type { Organizer } from './organizers.repository.ts';
import { sealCard } from './listed-card.ts';
import { type ListingFilter, type ListingPage, ListingsRepository } from './listings.repository.ts';

export interface ListedEvent {
  readonly event: SavedEvent;
  readonly organizer: Organizer | undefined;
  /** The date it was found by. */
  readonly dateId: string | null;
  readonly km: number | null;
}

const MOST_POINTS = 2000;

/** The public list: search, facets and map read the same rows with the same filter. */
@Injectable()
export class ListingService {
  constructor(
    private readonly database: Database,
    private readonly listings: ListingsRepository,
    private readonly events: EventsRepository,
    private readonly organizations: OrganizationsPort,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
  ) {}

  /** One page, as the JSON it is sent as: one statement, nothing built. */
  async list(query: EventFilter, page: ListingPage): Promise<string> {
    const rows = await this.listings.page(this.database.read, this.filter(query), page);
    const shown = rows.slice(0, page.limit);
    const lines = shown.map(({ card, km, ongoing }) => sealCard(card, { phase: ongoing ? 'ongoing' : 'upcoming', km }));
    const last = shown.at(-1);
    const next = rows.length > page.limit && last ? encodeCursor([last.rank, last.date_id]) : null;
    return `{"items":[${lines.join(',')}],"next":${JSON.stringify(next)}}`;
  }

  async facets(query: EventFilter) {
    const filter = this.filter(query);
    const facet = (name: 'category' | 'kind' | 'label' | 'price' | 'town') =>
      this.listings.facet(this.database.read, filter, name);
    const [counts, category, kind, label, price, city] = await Promise.all([
      this.listings.counts(this.database.read, filter),
      facet('category'),
      facet('kind'),
      facet('label'),
      facet('price'),
      facet('town'),
    ]);
    return { ...counts, category, kind, label, price, city };
  }

  async map(query: EventFilter) {
    const rows = await this.listings.points(this.database.read, this.filter(query), MOST_POINTS + 1);
    const shown = rows.slice(0, MOST_POINTS);
    const events = new Map(
      (
        await this.events.byIds(
          this.database.read,
          shown.map((row) => row.event_id),
        )
      ).map((event) => [event.id, event]),
    );
    const points = shown.flatMap(({ event_id, date_id, lat, lng }) => {
      const event = events.get(event_id);
      const date = event?.dates.find((one) => one.id === date_id);
      return event && date ? [{ event, date, lat, lng }] : [];
    });
    return { points, more: rows.length > MOST_POINTS };
  }

  async withOrganizers(events: readonly SavedEvent[]): Promise<ListedEvent[]> {
    const organizers = await this.organizersOf(events);
    return events.map((event) => ({ event, organizer: organizers.get(event.organizationId), dateId: null, km: null }));
  }

  private async organizersOf(events: readonly SavedEvent[]): Promise<Map<string, OrganizationCard>> {
    const ids = [...new Set(events.map((event) => event.organizationId))];
    if (ids.length === 0) return new Map();
    return new Map((await this.organizations.cards({ ids })).map((card) => [card.id, card]));
  }

  private filter(query: EventFilter): ListingFilter {
    const today = this.clock.now().toZonedDateTimeISO(this.edition.data.timeZone).toPlainDate();
    const { from = null, to = null } = query.when ? daysOf(query.when, today) : query;
    return {
      words: query.q || null,
      town: query.city || null,
      near: nearOf(query),
      firstDay: from,
      lastDay: to,
      categories: query.category,
      kinds: query.kind,
      labels: query.label,
      ...offerOf(query),
      organizationId: query.organization ?? null,
    };
  }
}

function nearOf({ lat, lng, radius }: EventFilter): ListingFilter['near'] {
  return lat === undefined || lng === undefined ? null : { lat, lng, km: radius };
}

function offerOf({ price, freeFood, online }: EventFilter): Pick<ListingFilter, 'price' | 'freeFood' | 'online'> {
  return { price: price ?? null, freeFood: freeFood === true, online: online === true };
}
