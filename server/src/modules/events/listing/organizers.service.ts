import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type OrganizationCard, OrganizationsPort } from '#core/organizations';
import { Database } from '#kit/database/database';
import { job, Runs } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { WebPages } from '#kit/web/web-pages';
import { EventsRepository } from '../events.repository.ts';
import { EventsStore } from '../events-store.service.ts';
import { OrganizersRepository } from './organizers.repository.ts';

/** Brings the copy of an organizer up to date, then the lines of its events, page by page. */
export class CopyOrganizer extends job(
  'events.copy_organizer',
  z.object({ organizationId: z.uuid(), after: z.uuid().nullable().default(null) }),
) {}

const PAGE = 100;

/** Keeps what lists say of organizers. */
@Injectable()
export class OrganizersService {
  constructor(
    private readonly database: Database,
    private readonly organizers: OrganizersRepository,
    private readonly organizations: OrganizationsPort,
    private readonly events: EventsRepository,
    private readonly store: EventsStore,
    private readonly jobs: Jobs,
    private readonly pages: WebPages,
  ) {}

  /** Makes sure an event's organizer is known before the event can be listed. */
  async copyOf(eventId: string): Promise<void> {
    const event = await this.events.find(this.database.read, eventId);
    if (event) await this.copy(event.organizationId);
  }

  @Runs(CopyOrganizer)
  async run({ data: { organizationId, after } }: CopyOrganizer): Promise<void> {
    const card = after === null ? await this.copy(organizationId) : undefined;
    await this.database.tx(async (tx) => {
      if (card) await this.pages.renew(tx, 'organizations', `organization:${card.handle}`);
      const ids = await this.organizers.eventsOf(tx, organizationId, { after, limit: PAGE });
      for (const event of await this.events.byIds(tx, ids)) await this.store.list(tx, event);
      if (ids.length < PAGE) await this.pages.renew(tx, 'events');
      else await this.jobs.enqueue(tx, new CopyOrganizer({ organizationId, after: ids.at(-1) }));
    });
  }

  private async copy(organizationId: string): Promise<OrganizationCard | undefined> {
    const [card] = await this.organizations.cards({ ids: [organizationId] });
    if (card) await this.organizers.keep(this.database.read, card);
    return card;
  }
}
