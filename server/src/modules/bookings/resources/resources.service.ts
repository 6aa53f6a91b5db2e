import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { BookingsAccess } from '../bookings-access.service.ts';
import { checked, isFault, type Resource, type ResourceCard, type ResourceTerms } from './resource.ts';
import { ResourcesRepository } from './resources.repository.ts';

/** Which resource, of which organization. */
export interface ResourcePlace {
  readonly organizationId: string;
  readonly resourceId: string;
}

const MOST_OPEN = 100;

/** People, rooms and kits: their way from beginning to archive. */
@Injectable()
export class ResourcesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly access: BookingsAccess,
    private readonly resources: ResourcesRepository,
  ) {}

  async list(actor: Actor, filter: Parameters<ResourcesRepository['list']>[1]): Promise<ResourceCard[]> {
    await this.access.toLookUp(actor, filter.organizationId);
    return this.resources.list(this.database.read, filter);
  }

  async one(actor: Actor, { organizationId, resourceId }: ResourcePlace): Promise<Resource> {
    await this.access.toLookUp(actor, organizationId);
    return ofOrganization(await this.resources.find(this.database.read, resourceId), organizationId);
  }

  async create(actor: Actor, organizationId: string, given: ResourceTerms): Promise<Resource> {
    await this.access.toArrange(actor, organizationId);
    const terms = sound(given);
    return this.database.tx(async (tx) => {
      await this.refuseTooMany(tx, organizationId);
      const id = newId();
      await this.resources.insert(tx, { id, organizationId }, terms);
      await this.audit.record(tx, actor, 'bookings.resource_created', { type: 'resource', id }, { organizationId });
      return ofOrganization(await this.resources.find(tx, id), organizationId);
    });
  }

  async change(actor: Actor, place: ResourcePlace, asked: { revision: number; draft: ResourceTerms }) {
    return this.take(
      actor,
      place,
      { revision: asked.revision, deed: 'bookings.resource_changed' },
      async (tx, resource) => {
        if (resource.archived) throw new Refusal('bookings.resource_archived');
        await this.resources.rewrite(tx, place.resourceId, sound(asked.draft));
      },
    );
  }

  /** Not as long as a service needs it: nobody could book that one any more, and nothing would say why. */
  async archive(actor: Actor, place: ResourcePlace, revision: number): Promise<Resource> {
    return this.take(
      actor,
      place,
      { revision, deed: 'bookings.resource_archived' },
      async (tx, { serviceIds, archived }) => {
        if (archived) throw new Refusal('bookings.resource_archived');
        if (serviceIds.length > 0) throw new Refusal('bookings.still_needed', { services: serviceIds.length });
        await this.resources.archive(tx, place.resourceId);
      },
    );
  }

  /** With the hours it had; services have to be told to need it again. */
  async restore(actor: Actor, place: ResourcePlace): Promise<Resource> {
    return this.take(actor, place, { deed: 'bookings.resource_restored' }, async (tx, { archived }) => {
      if (!archived) throw new Refusal('bookings.resource_in_use');
      await this.refuseTooMany(tx, place.organizationId);
      await this.resources.restore(tx, place.resourceId);
    });
  }

  private async refuseTooMany(tx: Tx, organizationId: string): Promise<void> {
    if ((await this.resources.countOpen(tx, organizationId)) >= MOST_OPEN)
      throw new Refusal('bookings.too_many_resources', { most: MOST_OPEN });
  }

  // oxlint-disable-next-line estrade/max-params -- who, where, what, and what is written with it
  private async take(
    actor: Actor,
    { organizationId, resourceId }: ResourcePlace,
    { revision, deed }: { revision?: number; deed: string },
    work: (tx: Tx, resource: Resource) => Promise<void>,
  ): Promise<Resource> {
    await this.access.toArrange(actor, organizationId);
    return this.database.tx(async (tx) => {
      const resource = ofOrganization(await this.resources.lock(tx, resourceId), organizationId);
      if (revision !== undefined && resource.revision !== revision) throw new Refusal('bookings.edited_meanwhile');
      await work(tx, resource);
      await this.audit.record(tx, actor, deed, { type: 'resource', id: resourceId }, { revision: resource.revision });
      return ofOrganization(await this.resources.find(tx, resourceId), organizationId);
    });
  }
}

function ofOrganization(resource: Resource | undefined, organizationId: string): Resource {
  if (resource?.organizationId !== organizationId) throw new Refusal('bookings.resource_not_found');
  return resource;
}

function sound(given: ResourceTerms): ResourceTerms {
  const found = checked(given);
  if (isFault(found)) throw new Refusal(found.code, {}, found.field);
  return found;
}
