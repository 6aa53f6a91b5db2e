import { Injectable } from '@nestjs/common';
import type { ClientDraft } from '@estrade/api/clients-shapes';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { AddressesRepository } from './addresses.repository.ts';
import { type Client, faultOf, nameOf, tidied } from './client.ts';
import { LinkAddresses } from './clients.jobs.ts';
import { ClientsAccess } from './clients-access.service.ts';
import { ClientsRepository } from './clients.repository.ts';
import { customFault } from './custom-fields.ts';
import { ActivitiesRepository } from './history/activities.repository.ts';
import { type Place, ReadingService, type ShownClient } from './reading.service.ts';

/** The address book kept by hand. */
@Injectable()
export class BookService {
  constructor(
    private readonly database: Database,
    private readonly access: ClientsAccess,
    private readonly reading: ReadingService,
    private readonly clients: ClientsRepository,
    private readonly addresses: AddressesRepository,
    private readonly activities: ActivitiesRepository,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  async create(actor: Actor, organizationId: string, given: ClientDraft): Promise<ShownClient> {
    await this.access.enter(actor, organizationId);
    const draft = await this.checked(organizationId, given);
    const client = await this.database.tx(async (tx) => {
      const id = newId();
      await this.clients.insert(tx, { id, organizationId, source: 'hand' }, draft);
      await this.takeAddresses(tx, { organizationId, clientId: id }, draft);
      await this.activities.keep(tx, [{ organizationId, clientId: id, kind: 'created', key: id }]);
      await this.audit.record(tx, actor, 'clients.created', { type: 'client', id }, { organizationId });
      return this.mustFind(tx, { organizationId, clientId: id });
    });
    return this.reading.shown(client);
  }

  async change(actor: Actor, place: Place, change: { revision: number; draft: ClientDraft }): Promise<ShownClient> {
    const before = await this.reading.one(actor, place);
    const draft = await this.checked(place.organizationId, change.draft, before.custom);
    const client = await this.database.tx(async (tx) => {
      const { id, organizationId, revision } = await this.locked(tx, before);
      if (revision !== change.revision) throw new Refusal('clients.edited_meanwhile');
      await this.addresses.leaveOnly(tx, id, emailsOf(draft));
      await this.takeAddresses(tx, { organizationId, clientId: id }, draft);
      await this.clients.rewrite(tx, id, draft);
      await this.audit.record(tx, actor, 'clients.changed', { type: 'client', id }, { revision });
      return this.mustFind(tx, { organizationId, clientId: id });
    });
    return this.reading.shown(client);
  }

  async archive(actor: Actor, place: Place): Promise<ShownClient> {
    return this.setArchived(actor, place, true);
  }

  async restore(actor: Actor, place: Place): Promise<ShownClient> {
    return this.setArchived(actor, place, false);
  }

  private async setArchived(actor: Actor, place: Place, archived: boolean): Promise<ShownClient> {
    const before = await this.reading.one(actor, place);
    const client = await this.database.tx(async (tx) => {
      const { id, organizationId, archivedAt } = await this.locked(tx, before);
      const now = { organizationId, clientId: id };
      if ((archivedAt !== null) === archived) return this.mustFind(tx, now);
      const kind = archived ? 'archived' : 'restored';
      await this.clients.setArchived(tx, id, archived);
      await this.activities.keep(tx, [{ ...now, kind, key: newId() }]);
      await this.audit.record(tx, actor, `clients.${kind}`, { type: 'client', id });
      return this.mustFind(tx, now);
    });
    return this.reading.shown(client);
  }

  private async checked(organizationId: string, given: ClientDraft, before?: Client['custom']): Promise<ClientDraft> {
    const draft = tidied(given);
    const { clientFields = [] } = await this.access.tradeOf(organizationId);
    const fault = faultOf(draft) ?? customFault(draft.custom, clientFields, before);
    if (fault) throw new Refusal(fault.code, {}, fault.field);
    return draft;
  }

  /** All of them hers, or a refusal that names whose one is. */
  private async takeAddresses(tx: Tx, { organizationId, clientId }: Place, draft: ClientDraft): Promise<void> {
    const wanted = emailsOf(draft).map((email) => ({ organizationId, email, clientId }));
    const fresh = await this.addresses.take(tx, wanted);
    const taken = (await this.addresses.owners(tx, wanted)).find(({ rootId }) => rootId !== clientId);
    if (!taken) {
      if (fresh.length > 0) await this.jobs.enqueue(tx, new LinkAddresses({ emails: fresh.map(({ email }) => email) }));
      return;
    }
    const other = await this.mustFind(tx, { organizationId, clientId: taken.rootId });
    const params = { name: nameOf(other), clientId: other.id };
    throw new Refusal('clients.email_taken', params, taken.email === draft.email ? 'email' : 'otherEmails');
  }

  private async locked(tx: Tx, { organizationId, id }: Client): Promise<Client> {
    const [client] = await this.clients.lock(tx, organizationId, [id]);
    if (!client) throw new Refusal('clients.edited_meanwhile'); // merged between two looks
    return client;
  }

  private async mustFind(tx: Tx, { organizationId, clientId }: Place): Promise<Client> {
    return (await this.clients.find(tx, organizationId, clientId))!;
  }
}

function emailsOf({ email, otherEmails }: ClientDraft): string[] {
  return email === null ? otherEmails : [email, ...otherEmails];
}
