import { Injectable } from '@nestjs/common';
import { OrganizationChanged } from '#core/organizations';
import { OfferChanged } from '#core/ticketing';
import type { Tx } from '#kit/database/database';
import { Hears } from '#kit/facts/hears';
import { Jobs } from '#kit/jobs/jobs';
import { EventsRepository } from './events.repository.ts';
import { EventsStore } from './events.store.ts';
import { CopyOrganizer } from './listing/organizers.service.ts';

@Injectable()
export class EventsListener {
  constructor(
    private readonly events: EventsRepository,
    private readonly store: EventsStore,
    private readonly jobs: Jobs,
  ) {}

  /** Lists show and sort by price, places left and popularity: keep what ticketing says. */
  @Hears(OfferChanged)
  async onOfferChanged(tx: Tx, { data }: OfferChanged): Promise<void> {
    if (!(await this.events.keepOffer(tx, data.eventId, data))) return;
    const event = await this.events.find(tx, data.eventId);
    if (event) await this.store.list(tx, event);
  }

  @Hears(OrganizationChanged)
  async onOrganizationChanged(tx: Tx, { data }: OrganizationChanged): Promise<void> {
    await this.jobs.enqueue(tx, new CopyOrganizer({ organizationId: data.organizationId }), {
      key: data.organizationId,
    });
  }
}
