import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';

/** One address, and whose it is. */
export interface Address {
  readonly organizationId: string;
  readonly email: string;
  readonly clientId: string;
}

export interface KnownAddress extends Address {
  readonly memberId: string | null;
}

@Injectable()
export class AddressesRepository {
  /**
   * Those that nobody had, now theirs; the others stay with whom they belong to. Taken in one order, so that two who bring
   * the same addresses wait for each other and never lock each other up.
   */
  async take(tx: Tx, addresses: readonly Address[]): Promise<Address[]> {
    if (addresses.length === 0) return [];
    const { rows } = await sql<Address>`
      insert into clients.addresses (organization_id, email, client_id)
      select organization_id, email, client_id
      from jsonb_to_recordset(${jsonText(addresses.map(toRow))}::jsonb)
        as a(organization_id uuid, email text, client_id uuid)
      order by organization_id, email
      on conflict do nothing
      returning organization_id as "organizationId", email, client_id as "clientId"`.execute(tx);
    return rows;
  }

  /** Nobody's again; those that are somebody else's by now stay so. */
  async giveBack(tx: Tx, addresses: readonly Address[]): Promise<void> {
    await sql`
      delete from clients.addresses a
      using jsonb_to_recordset(${jsonText(addresses.map(toRow))}::jsonb)
        as g(organization_id uuid, email text, client_id uuid)
      where a.organization_id = g.organization_id and a.email = g.email and a.client_id = g.client_id`.execute(tx);
  }

  /** Whose these are now, through every merge. */
  async owners(tx: Tx, wanted: readonly Pick<Address, 'organizationId' | 'email'>[]): Promise<(Address & Root)[]> {
    const { rows } = await sql<Address & Root>`
      select a.organization_id as "organizationId", a.email, a.client_id as "clientId", c.root_id as "rootId"
      from clients.addresses a join clients.clients c on c.id = a.client_id
      where (a.organization_id, a.email) in (
        select organization_id, email
        from jsonb_to_recordset(${jsonText(wanted.map(toRow))}::jsonb) as w(organization_id uuid, email text))`.execute(
      tx,
    );
    return rows;
  }

  /** All that are known of some clients, and of those merged into them; `clientId` is who they are now. */
  async ofClients(tx: Tx, rootIds: readonly string[]): Promise<KnownAddress[]> {
    const { rows } = await sql<KnownAddress>`
      select a.organization_id as "organizationId", a.email, c.root_id as "clientId", a.member_id as "memberId"
      from clients.addresses a join clients.clients c on c.id = a.client_id
      where c.root_id = any(${[...rootIds]}::uuid[]) order by a.email`.execute(tx);
    return rows;
  }

  /** The clients, as they are now, one of whose addresses a member has verified. */
  async ofMember(tx: Tx, memberId: string): Promise<{ organizationId: string; clientId: string }[]> {
    const { rows } = await sql<{ organizationId: string; clientId: string }>`
      select distinct c.organization_id as "organizationId", c.root_id as "clientId"
      from clients.addresses a join clients.clients c on c.id = a.client_id where a.member_id = ${memberId}`.execute(
      tx,
    );
    return rows;
  }

  /** Hers no longer, nor of anybody merged into her. */
  async leaveOnly(tx: Tx, rootId: string, emails: readonly string[]): Promise<void> {
    await sql`
      delete from clients.addresses a using clients.clients c
      where c.id = a.client_id and c.root_id = ${rootId} and a.email <> all(${[...emails]}::text[])`.execute(tx);
  }
}

interface Root {
  readonly rootId: string;
}

function toRow({ organizationId, email, clientId }: Partial<Address>) {
  return { organization_id: organizationId, email, client_id: clientId };
}
