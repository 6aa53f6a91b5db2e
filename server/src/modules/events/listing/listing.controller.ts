import { Controller } from '@nestjs/common';
import { events as routes } from '@estrade/api/events';
import type { In } from '@estrade/api/route';
import { ThisEdition } from '#core/edition';
import type { Actor } from '#kit/auth/actor';
import { cut } from '#kit/http/cursor';
import { JsonText } from '#kit/http/json-text';
import { By, Input, Serves } from '#kit/http/serves';
import { Clock } from '#kit/time/clock';
import { toEvent, toProgrammeLine } from '../events.present.ts';
import { findTowns } from '../places/gazetteer.ts';
import { ReadingService } from '../reading.service.ts';
import { TermsService } from '../terms/terms.service.ts';
import { ListingService } from './listing.service.ts';
import { ProgrammeService } from './programme.service.ts';

/** What the public finds. */
@Controller()
export class ListingController {
  constructor(
    private readonly listing: ListingService,
    private readonly programme: ProgrammeService,
    private readonly reading: ReadingService,
    private readonly terms: TermsService,
    private readonly clock: Clock,
    private readonly edition: ThisEdition,
  ) {}

  @Serves(routes.list)
  async list(@Input() { query }: In<typeof routes.list>) {
    const { sort, after, limit } = query;
    return new JsonText(await this.listing.list(query, { sort, after, limit }));
  }

  @Serves(routes.facets)
  facets(@Input() { query }: In<typeof routes.facets>) {
    return this.listing.facets(query);
  }

  @Serves(routes.map)
  map(@Input() { query }: In<typeof routes.map>) {
    return this.listing.map(query);
  }

  @Serves(routes.sitemap)
  sitemap(@Input() { query }: In<typeof routes.sitemap>) {
    return this.programme.sitemap(query.after);
  }

  @Serves(routes.terms)
  async allTerms() {
    return this.terms.all();
  }

  @Serves(routes.towns)
  towns(@By() { locale }: Actor, @Input() { query }: In<typeof routes.towns>) {
    const near = query.lat !== undefined && query.lng !== undefined ? { lat: query.lat, lng: query.lng } : undefined;
    const towns = findTowns(query.q, { near, country: this.edition.data.country, locale, limit: 8 });
    return { items: towns.map(({ area, ...town }) => ({ ...town, region: area })) };
  }

  @Serves(routes.show)
  async show(@By() actor: Actor, @Input() { params, query }: In<typeof routes.show>) {
    const opened = await this.reading.open(actor, params.slug, query.key);
    return toEvent(opened, { ...this.eyes(actor), editable: opened.editable });
  }

  @Serves(routes.mine)
  async mine(@By() actor: Actor, @Input() { params, query }: In<typeof routes.mine>) {
    const eyes = this.eyes(actor);
    const found = await this.programme.ofOrganization(actor, params.organizationId, query);
    return cut(found, query.limit, {
      item: (one) => toProgrammeLine(one, eyes),
      key: ({ event }) => [event.updatedAt.toISOString(), event.id],
    });
  }

  private eyes({ locale }: Actor) {
    return { now: this.clock.now(), locale };
  }
}
