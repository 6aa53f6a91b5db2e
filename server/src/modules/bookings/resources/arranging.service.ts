import { Injectable } from '@nestjs/common';
import { OffersPort } from '#core/offers';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { BookingsAccess } from '../bookings-access.service.ts';
import { type Arranged, ArrangementsRepository } from './arrangements.repository.ts';
import { ResourcesRepository } from './resources.repository.ts';

interface ServicePlace {
  readonly organizationId: string;
  readonly serviceId: string;
}

/** What a service needs before it can be booked online. Also that of a draft: it is ready when it is published. */
@Injectable()
export class ArrangingService {
  constructor(
    private readonly database: Database,
    private readonly offers: OffersPort,
    private readonly audit: Audit,
    private readonly access: BookingsAccess,
    private readonly arrangements: ArrangementsRepository,
    private readonly resources: ResourcesRepository,
  ) {}

  async one(actor: Actor, place: ServicePlace): Promise<Arranged | null> {
    await this.access.toLookUp(actor, place.organizationId);
    await this.mustHave(place);
    return this.arrangements.find(this.database.read, place.serviceId);
  }

  async arrange(actor: Actor, place: ServicePlace, arranged: Arranged): Promise<Arranged> {
    await this.access.toArrange(actor, place.organizationId);
    await this.mustHave(place);
    return this.database.tx(async (tx) => {
      await this.refuseUnfit(tx, place.organizationId, arranged.resourceIds);
      await this.arrangements.write(tx, place, arranged);
      const subject = { type: 'service', id: place.serviceId };
      await this.audit.record(tx, actor, 'bookings.arranged', subject, { ...arranged });
      return arranged;
    });
  }

  async close(actor: Actor, place: ServicePlace): Promise<void> {
    await this.access.toArrange(actor, place.organizationId);
    await this.mustHave(place);
    await this.database.tx(async (tx) => {
      if (!(await this.arrangements.remove(tx, place.serviceId))) return;
      await this.audit.record(tx, actor, 'bookings.closed', { type: 'service', id: place.serviceId });
    });
  }

  /** Asked outside of transactions: offers may run in another process. A service never changes hands. */
  private async mustHave({ organizationId, serviceId }: ServicePlace): Promise<void> {
    if ((await this.offers.organizationOf({ serviceId })) !== organizationId)
      throw new Refusal('offers.service_not_found');
  }

  private async refuseUnfit(tx: Tx, organizationId: string, ids: readonly string[]): Promise<void> {
    const kept = new Map((await this.resources.keep(tx, organizationId, ids)).map((one) => [one.id, one]));
    for (const [i, id] of ids.entries()) {
      const field = `resourceIds.${i}`;
      const resource = kept.get(id);
      if (!resource) throw new Refusal('bookings.resource_not_found', {}, field);
      if (resource.archived) throw new Refusal('bookings.resource_archived', {}, field);
      if (ids.indexOf(id) < i) throw new Refusal('bookings.repeated_resource', {}, field);
    }
  }
}
