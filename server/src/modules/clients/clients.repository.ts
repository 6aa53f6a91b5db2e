import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';
import type { Client, Contact } from './client.ts';
import type { ClientsClients, DB, Json } from './clients.tables.ts';

type Birth = Pick<Client, 'id' | 'organizationId' | 'source'> & { readonly lastSeenAt?: string };

@Injectable()
export class ClientsRepository {
  async insert(tx: Tx, { id, organizationId, source, lastSeenAt }: Birth, contact: Contact): Promise<void> {
    const seen = lastSeenAt ? { last_seen_at: lastSeenAt } : {};
    await tables<DB>(tx)
      .insertInto('clients.clients')
      .values({ id, organization_id: organizationId, root_id: id, source, ...seen, ...toRow(contact) })
      .execute();
  }

  async rewrite(tx: Tx, id: string, contact: Contact): Promise<void> {
    await tables<DB>(tx)
      .updateTable('clients.clients')
      .set({ ...toRow(contact), revision: sql`revision + 1`, changed_at: sql`now()` })
      .where('id', '=', id)
      .execute();
  }

  /** Who this id is now: herself, or whom she was merged into. */
  async find(tx: Tx, organizationId: string, id: string): Promise<Client | undefined> {
    const { rows } = await sql<ClientRow>`
      select r.* from clients.clients c join clients.clients r on r.id = c.root_id
      where c.id = ${id} and c.organization_id = ${organizationId}`.execute(tx);
    return rows[0] && toClient(rows[0]);
  }

  async findMany(tx: Tx, ids: readonly string[]): Promise<Client[]> {
    const rows = await tables<DB>(tx)
      .selectFrom('clients.clients')
      .selectAll()
      .where('id', 'in', [...ids])
      .execute();
    return rows.map(toClient);
  }

  /** Locked, by ascending id; those that are not of this organization, or merged by now, are left out. */
  async lock(tx: Tx, organizationId: string, ids: readonly string[]): Promise<Client[]> {
    const { rows } = await sql<ClientRow>`
      select * from clients.clients
      where id = any(${[...ids]}::uuid[]) and organization_id = ${organizationId} and merged_into is null
      order by id for update`.execute(tx);
    return rows.map(toClient);
  }

  /** What another saw, she saw too. */
  async sawToo(tx: Tx, id: string, other: Client): Promise<void> {
    await sql`
      update clients.clients set last_seen_at = greatest(last_seen_at, ${other.lastSeenAt.toISOString()}::timestamptz)
      where id = ${id}`.execute(tx);
  }

  async setArchived(tx: Tx, id: string, archived: boolean): Promise<void> {
    await sql`
      update clients.clients set archived_at = case when ${archived} then coalesce(archived_at, now()) end, changed_at = now()
      where id = ${id}`.execute(tx);
  }
}

export type ClientRow = Selectable<ClientsClients>;

function toRow({ firstName, lastName, address, custom, ...plain }: Contact) {
  const { company, email, phone, language, tags } = plain;
  return {
    first_name: firstName,
    last_name: lastName,
    company,
    email,
    phone,
    language,
    tags,
    address_line: address.line,
    postcode: address.postcode,
    city: address.city,
    country: address.country,
    custom: jsonText(custom) as unknown as Json,
  };
}

export function toClient(row: ClientRow): Client {
  return {
    id: row.id,
    organizationId: row.organization_id,
    revision: row.revision,
    firstName: row.first_name,
    lastName: row.last_name,
    company: row.company,
    email: row.email,
    phone: row.phone,
    address: { line: row.address_line, postcode: row.postcode, city: row.city, country: row.country },
    language: row.language as Client['language'],
    tags: row.tags,
    custom: row.custom as Client['custom'],
    source: row.source as Client['source'],
    archivedAt: row.archived_at,
    mergedInto: row.merged_into,
    rootId: row.root_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  };
}
