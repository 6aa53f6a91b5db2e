import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { cut, decodeCursor } from '#kit/http/cursor';
import { Refusal } from '#kit/refusal';
import { Persons } from '../persons.service.ts';
import { EventsRepository } from '../events.repository.ts';
import { type ListedEvent, ListingService } from './listing.service.ts';
import { type ProgrammeFilter, ProgrammeRepository } from './programme.repository.ts';

const After = z.tuple([z.iso.datetime(), z.uuid()]);
const SITEMAP_PAGE = 1000;

/** The events of one organization in every state, and the addresses search engines read. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly database: Database,
    private readonly programme: ProgrammeRepository,
    private readonly events: EventsRepository,
    private readonly listing: ListingService,
    private readonly persons: Persons,
  ) {}

  async ofOrganization(
    actor: Actor,
    organizationId: string,
    query: ProgrammeFilter & { readonly after?: string },
  ): Promise<ListedEvent[]> {
    const person = await this.persons.of(actor, organizationId);
    if (person.organizationRole === null && person.role !== 'admin') throw new Refusal('organizations.not_found');
    const ids = await this.programme.page(this.database.read, organizationId, {
      ...query,
      after: decodeCursor(query.after, After),
    });
    return this.listing.withOrganizers(await this.events.byIds(this.database.read, ids));
  }

  async sitemap(after?: string) {
    const rows = await this.programme.sitemap(this.database.read, decodeCursor(after, After), SITEMAP_PAGE);
    return cut(rows, SITEMAP_PAGE, {
      item: ({ slug, updated_at }) => ({ slug, changedAt: updated_at.toISOString() }),
      key: ({ updated_at, id }) => [updated_at.toISOString(), id],
    });
  }
}
