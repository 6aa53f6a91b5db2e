import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import type { DB } from './organizations.tables.ts';
import type { Draft, Organization } from './organization.ts';

export interface PublicFilter {
  readonly q: string | null;
  /** All of them. */
  readonly skills: readonly string[];
  readonly location: string | null;
  readonly trade: string | null;
  readonly after: readonly [name: string, id: string] | undefined;
  readonly limit: number;
}

export interface StaffFilter {
  readonly q: string | null;
  readonly status: 'active' | 'suspended' | null;
  /** The id of the last one seen: ids sort by the time they were made. */
  readonly after: string | undefined;
  readonly limit: number;
}

const COLUMNS =
  sql.raw(`o.id, o.handle, o.name, o.bio, o.city, o.trade, o.skills, o.links, o.logo_id as "logoId", o.cover_id as "coverId",
  json_build_object('email', o.contact_email, 'phone', o.contact_phone) as contact,
  json_build_object('name', o.legal_name, 'address', o.legal_address, 'registration', o.legal_registration, 'vatNumber', o.legal_vat_number) as legal,
  o.created_at as "createdAt", o.suspended_at as "suspendedAt", o.suspension_reason as "suspensionReason"`);
const WORDS = sql.raw('organizations.words(o.name, o.bio, o.skills, o.handle, o.legal_name)');

type Row = Omit<Organization, 'suspension'> & {
  readonly suspendedAt: Date | null;
  readonly suspensionReason: string | null;
};

@Injectable()
export class OrganizationsRepository {
  /** False when the handle is somebody's, or was. */
  async insert(tx: Tx, id: string, draft: Draft): Promise<boolean> {
    if (await this.isHandleTaken(tx, draft.handle, id)) return false;
    const rows = await tables<DB>(tx)
      .insertInto('organizations.organizations')
      .values({ id, ...toColumns(draft) })
      .onConflict((conflict) => conflict.column('handle').doNothing())
      .returning('id')
      .execute();
    return rows.length > 0;
  }

  async find(tx: Tx, id: string): Promise<Organization | undefined> {
    const { rows } = await sql<Row>`select ${COLUMNS} from organizations.organizations o where o.id = ${id}`.execute(
      tx,
    );
    return rows[0] && toOrganization(rows[0]);
  }

  /** The same, and nobody else changes it until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<Organization | undefined> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from organizations.organizations o where o.id = ${id} for update`.execute(tx);
    return rows[0] && toOrganization(rows[0]);
  }

  async findMany(tx: Tx, ids: readonly string[]): Promise<Organization[]> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from organizations.organizations o where o.id = any(${ids}::uuid[])`.execute(tx);
    return rows.map(toOrganization);
  }

  /** By the handle it has, or one it had. */
  async findByHandle(tx: Tx, handle: string): Promise<Organization | undefined> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from organizations.organizations o
      where o.handle = ${handle} or o.id = (select f.organization_id from organizations.former_handles f where f.handle = ${handle})
      order by (o.handle = ${handle}) desc limit 1`.execute(tx);
    return rows[0] && toOrganization(rows[0]);
  }

  async findByPicture(tx: Tx, pictureId: string): Promise<string | undefined> {
    const { rows } = await sql<{ id: string }>`
      select id from organizations.organizations where logo_id = ${pictureId} or cover_id = ${pictureId}`.execute(tx);
    return rows[0]?.id;
  }

  /** By name. Suspended ones are not found. */
  async listPublic(tx: Tx, { q, skills, location, trade, after, limit }: PublicFilter): Promise<Organization[]> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from organizations.organizations o
      where o.suspended_at is null
        and (${q}::text is null or ${WORDS} like '%' || kit.plain(${literally(q)}::text) || '%')
        and organizations.plain_skills(o.skills) @> organizations.plain_skills(${[...skills]}::text[])
        and (${location}::text is null or kit.plain(o.city) like '%' || kit.plain(${literally(location)}::text) || '%')
        and (${trade}::text is null or o.trade = ${trade})
        and (${after?.[0] ?? null}::text is null or (kit.plain(o.name), o.id) > (kit.plain(${after?.[0] ?? null}::text), ${after?.[1] ?? null}::uuid))
      order by kit.plain(o.name), o.id limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map(toOrganization);
  }

  /** Newest first. */
  async listAll(tx: Tx, { q, status, after, limit }: StaffFilter): Promise<Organization[]> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from organizations.organizations o
      where (${q}::text is null or ${WORDS} like '%' || kit.plain(${literally(q)}::text) || '%')
        and (${status}::text is null or (o.suspended_at is not null) = (${status}::text = 'suspended'))
        and (${after ?? null}::uuid is null or o.id < ${after ?? null}::uuid)
      order by o.id desc limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map(toOrganization);
  }

  /** False when the handle is somebody else's, or was. The handle left behind stays theirs. */
  async update(tx: Tx, before: Organization, draft: Draft): Promise<boolean> {
    if (draft.handle !== before.handle) {
      if (await this.isHandleTaken(tx, draft.handle, before.id)) return false;
      await sql`delete from organizations.former_handles where handle = ${draft.handle} and organization_id = ${before.id}`.execute(
        tx,
      );
      await sql`insert into organizations.former_handles (handle, organization_id) values (${before.handle}, ${before.id})`.execute(
        tx,
      );
    }
    await tables<DB>(tx)
      .updateTable('organizations.organizations')
      .set(toColumns(draft))
      .where('id', '=', before.id)
      .execute();
    return true;
  }

  async setPicture(tx: Tx, id: string, picture: { kind: 'logo' | 'cover'; pictureId: string | null }): Promise<void> {
    const change = picture.kind === 'logo' ? { logo_id: picture.pictureId } : { cover_id: picture.pictureId };
    await tables<DB>(tx).updateTable('organizations.organizations').set(change).where('id', '=', id).execute();
  }

  async suspend(tx: Tx, id: string, reason: string | null): Promise<void> {
    await sql`
      update organizations.organizations
      set suspended_at = case when ${reason}::text is null then null else now() end, suspension_reason = ${reason}
      where id = ${id}`.execute(tx);
  }

  /** Handles that begin like this, to suggest one that is free. */
  async handlesLike(tx: Tx, handle: string): Promise<string[]> {
    const { rows } = await sql<{ handle: string }>`
      select handle from organizations.organizations where handle like ${`${handle}%`}
      union select handle from organizations.former_handles where handle like ${`${handle}%`}`.execute(tx);
    return rows.map((row) => row.handle);
  }

  /** Two people who want the same handle at the same moment wait for each other. */
  private async isHandleTaken(tx: Tx, handle: string, besides: string): Promise<boolean> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`organizations.handle ${handle}`}, 0))`.execute(tx);
    const { rows } = await sql`
      select from organizations.organizations where handle = ${handle} and id <> ${besides}
      union all select from organizations.former_handles where handle = ${handle} and organization_id <> ${besides}`.execute(
      tx,
    );
    return rows.length > 0;
  }
}

function toOrganization({ suspendedAt, suspensionReason, ...row }: Row): Organization {
  return { ...row, suspension: suspendedAt && { at: suspendedAt, reason: suspensionReason ?? '' } };
}

function toColumns({ contact, legal, links, skills, ...draft }: Draft) {
  return {
    ...draft,
    skills: [...skills],
    links: JSON.stringify(links),
    contact_email: contact.email,
    contact_phone: contact.phone,
    legal_name: legal.name,
    legal_address: legal.address,
    legal_registration: legal.registration,
    legal_vat_number: legal.vatNumber,
  };
}

/** What was typed, none of it read as a pattern. */
function literally(typed: string | null): string | null {
  return typed && typed.replace(/[\\%_]/g, '\\$&');
}
