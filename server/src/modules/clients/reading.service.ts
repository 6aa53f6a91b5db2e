import { Injectable } from '@nestjs/common';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { AddressesRepository } from './addresses.repository.ts';
import type { Client } from './client.ts';
import { ClientsAccess, type Trade } from './clients-access.service.ts';
import { ClientsRepository } from './clients.repository.ts';
import { ActivitiesRepository, type Activity, type Sum } from './history/activities.repository.ts';
import { ListingRepository } from './listing.repository.ts';
import type { ListedClient, ListFilter } from './listing.ts';

/** Which client, of which organization. */
export interface Place {
  readonly organizationId: string;
  readonly clientId: string;
}

/** A client with what hangs on her. */
export interface ShownClient extends Client {
  readonly otherEmails: readonly string[];
  readonly hasAccount: boolean;
  readonly spent: readonly Sum[];
}

@Injectable()
export class ReadingService {
  constructor(
    private readonly database: Database,
    private readonly access: ClientsAccess,
    private readonly clients: ClientsRepository,
    private readonly addresses: AddressesRepository,
    private readonly listing: ListingRepository,
    private readonly activities: ActivitiesRepository,
  ) {}

  async list(actor: Actor, filter: ListFilter): Promise<ListedClient[]> {
    await this.access.enter(actor, filter.organizationId);
    return this.listing.list(this.database.read, filter);
  }

  async tags(actor: Actor, organizationId: string): Promise<{ tag: string; clients: number }[]> {
    await this.access.enter(actor, organizationId);
    return this.listing.tags(this.database.read, organizationId);
  }

  async form(actor: Actor, organizationId: string): Promise<Trade> {
    await this.access.enter(actor, organizationId);
    return this.access.tradeOf(organizationId);
  }

  /** Who this id is now. */
  async one(actor: Actor, { organizationId, clientId }: Place): Promise<Client> {
    await this.access.enter(actor, organizationId);
    const client = await this.clients.find(this.database.read, organizationId, clientId);
    if (!client) throw new Refusal('clients.not_found');
    return client;
  }

  async show(actor: Actor, place: Place): Promise<ShownClient> {
    return this.shown(await this.one(actor, place));
  }

  async shown(client: Client): Promise<ShownClient> {
    const [known, spent] = await Promise.all([
      this.addresses.ofClients(this.database.read, [client.id]),
      this.activities.spent(this.database.read, client.id),
    ]);
    const otherEmails = known.map(({ email }) => email).filter((email) => email !== client.email);
    return { ...client, otherEmails, hasAccount: known.some(({ memberId }) => memberId !== null), spent };
  }

  async history(
    actor: Actor,
    place: Place,
    page: { before: readonly [string, string] | undefined; limit: number },
  ): Promise<Activity[]> {
    const { id } = await this.one(actor, place);
    return this.activities.page(this.database.read, id, page);
  }
}
