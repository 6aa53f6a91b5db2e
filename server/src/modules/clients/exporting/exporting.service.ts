import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { FileReply } from '#kit/http/file-reply';
import { AddressesRepository } from '../addresses.repository.ts';
import { ClientsAccess } from '../clients-access.service.ts';
import type { ListFilter } from '../listing.ts';
import { ListingRepository } from '../listing.repository.ts';
import { clientsCsv, type ExportedClient } from './clients-csv.document.ts';

type Chosen = Omit<ListFilter, 'after' | 'limit' | 'sort'>;

const ROWS_AT_ONCE = 500;

/** The address book belongs to whoever wrote it: it leaves as easily as it came. */
@Injectable()
export class ExportingService {
  constructor(
    private readonly database: Database,
    private readonly access: ClientsAccess,
    private readonly listing: ListingRepository,
    private readonly addresses: AddressesRepository,
    private readonly audit: Audit,
  ) {}

  /** Streamed: the file starts at once and memory stays flat. Who took it along is in the journal. */
  async csv(actor: Actor, filter: Chosen): Promise<FileReply> {
    await this.access.enter(actor, filter.organizationId);
    const { clientFields: fields = [] } = await this.access.tradeOf(filter.organizationId);
    const subject = { type: 'organization', id: filter.organizationId };
    await this.audit.record(this.database.read, actor, 'clients.exported', subject);
    const content = Readable.from(clientsCsv(this.all(filter), { locale: actor.locale, fields }));
    return new FileReply(content, { contentType: 'text/csv; charset=utf-8', download: 'clients.csv' });
  }

  private async *all(filter: Chosen): AsyncGenerator<ExportedClient, void, undefined> {
    for (let after: string | null = null; ;) {
      const clients = await this.listing.whole(this.database.read, filter, { after, limit: ROWS_AT_ONCE });
      const ids = clients.map(({ id }) => id);
      const emails = Map.groupBy(await this.addresses.ofClients(this.database.read, ids), ({ clientId }) => clientId);
      for (const client of clients) {
        const known = emails.get(client.id)?.map(({ email }) => email) ?? [];
        // the main one first: that is what an import takes for it
        yield { ...client, emails: known.toSorted((a, b) => Number(b === client.email) - Number(a === client.email)) };
      }
      if (clients.length < ROWS_AT_ONCE) return;
      after = ids.at(-1) ?? null;
    }
  }
}
