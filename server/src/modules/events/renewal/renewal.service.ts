import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#kit/database/database';
import { Runs } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { RENEWAL_RETRIES, WebPages } from '#kit/web/web-pages';
import { EventsRepository } from '../events.repository.ts';
import { RenewEvent } from './renewal.jobs.ts';

/** Has the web renew the pages of an event, by the address it has when it is told. */
@Injectable()
export class RenewalService {
  constructor(
    private readonly database: Database,
    private readonly events: EventsRepository,
    private readonly jobs: Jobs,
    private readonly pages: WebPages,
  ) {}

  async event(tx: Tx, eventId: string, { lists }: { readonly lists: boolean }): Promise<void> {
    const key = `${eventId} ${lists ? 'lists' : 'page'}`;
    await this.jobs.enqueue(tx, new RenewEvent({ eventId, lists }), { key, at: this.pages.soon() });
  }

  @Runs(RenewEvent, { retries: RENEWAL_RETRIES, pace: 'patient' })
  async renewEvent({ data: { eventId, lists } }: RenewEvent): Promise<void> {
    const event = await this.events.find(this.database.read, eventId);
    const own = event ? [`event:${event.slug}`, `offer:${event.id}`] : [];
    await this.pages.tell(lists ? ['events', ...own] : own);
  }
}
