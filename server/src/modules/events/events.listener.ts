import { Injectable } from '@nestjs/common';
import { EventPublished, EventWithdrawn } from '#core/events';
import { OrganizationChanged } from '#core/organizations';
import { OfferChanged } from '#core/ticketing';
import type { Tx } from '#kit/database/database';
import { Hears } from '#kit/facts/hears';
import { Jobs } from '#kit/jobs/jobs';
import { OffersService } from './listing/offers.service.ts';
import { RenewalService } from './renewal/renewal.service.ts';
import { CopyOrganizer } from './listing/organizers.service.ts';

@Injectable()
export class EventsListener {
  constructor(
    private readonly offers: OffersService,
    private readonly jobs: Jobs,
    private readonly renewal: RenewalService,
  ) {}

  /** Lists show and sort by price, places left and popularity: keep what ticketing says. */
  @Hears(OfferChanged)
  async onOfferChanged(tx: Tx, { data }: OfferChanged): Promise<void> {
    await this.offers.keep(tx, data);
  }

  /** Told whenever anything of an event changes that others see. */
  @Hears(EventPublished)
  async onEventPublished(tx: Tx, { data }: EventPublished): Promise<void> {
    await this.renewal.event(tx, data.eventId, { lists: true });
  }

  @Hears(EventWithdrawn)
  async onEventWithdrawn(tx: Tx, { data }: EventWithdrawn): Promise<void> {
    await this.renewal.event(tx, data.eventId, { lists: true });
  }

  @Hears(OrganizationChanged)
  async onOrganizationChanged(tx: Tx, { data }: OrganizationChanged): Promise<void> {
    await this.jobs.enqueue(tx, new CopyOrganizer({ organizationId: data.organizationId }), {
      key: data.organizationId,
    });
  }
}
