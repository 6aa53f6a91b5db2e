import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { tables, type Tx } from '#kit/database/database';
import type { DB } from '../accounts.tables.ts';
import type { Member, MemberEdit, PlatformRole, Wants } from './member.ts';

export interface NewMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly locale: 'fr' | 'en';
}

export interface MemberFilter {
  readonly q: string | null;
  readonly role: PlatformRole | null;
  readonly status: 'active' | 'suspended' | null;
  /** The id of the last one seen: ids sort by the time they were made. */
  readonly after: string | undefined;
  readonly limit: number;
}

const COLUMNS =
  sql.raw(`m.id, m.name, m.email::text as email, m.password_hash as "passwordHash", m.role, m.locale, m.bio, m.city, m.phone,
  m.picture_id as "pictureId", json_build_object('email', m.wants_email, 'sms', m.wants_sms, 'inApp', m.wants_in_app) as wants,
  m.registered_at as "registeredAt", m.last_seen_at as "lastSeenAt", m.suspended_at as "suspendedAt", m.suspension_reason as "suspensionReason",
  (select l.email::text from accounts.links l where l.member_id = m.id and l.purpose = 'email' and l.expires_at > now()) as "pendingEmail",
  array(select i.provider from accounts.identities i where i.member_id = m.id order by i.provider) as providers`);

type Row = Omit<Member, 'suspension'> & { readonly suspendedAt: Date | null; readonly suspensionReason: string | null };

@Injectable()
export class MembersRepository {
  /** False when the address already belongs to somebody. */
  async insert(tx: Tx, member: NewMember): Promise<boolean> {
    const { rows } = await sql`
      insert into accounts.members (id, name, email, password_hash, locale)
      values (${member.id}, ${member.name}, ${member.email}, ${member.passwordHash}, ${member.locale})
      on conflict (email) do nothing returning id`.execute(tx);
    return rows.length > 0;
  }

  async find(tx: Tx, id: string): Promise<Member | undefined> {
    const { rows } = await sql<Row>`select ${COLUMNS} from accounts.members m where m.id = ${id}`.execute(tx);
    return rows[0] && toMember(rows[0]);
  }

  /** The same, and nobody else changes them until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<Member | undefined> {
    const { rows } =
      await sql<Row>`select ${COLUMNS} from accounts.members m where m.id = ${id} for update of m`.execute(tx);
    return rows[0] && toMember(rows[0]);
  }

  async findByEmail(tx: Tx, email: string): Promise<Member | undefined> {
    const { rows } = await sql<Row>`select ${COLUMNS} from accounts.members m where m.email = ${email}`.execute(tx);
    return rows[0] && toMember(rows[0]);
  }

  async findByEmails(tx: Tx, emails: readonly string[]): Promise<Member[]> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from accounts.members m where m.email = any(${emails}::citext[])`.execute(tx);
    return rows.map(toMember);
  }

  async findByPicture(tx: Tx, pictureId: string): Promise<string | undefined> {
    const row = await tables<DB>(tx)
      .selectFrom('accounts.members')
      .select('id')
      .where('picture_id', '=', pictureId)
      .executeTakeFirst();
    return row?.id;
  }

  async findMany(tx: Tx, ids: readonly string[]): Promise<Member[]> {
    const { rows } = await sql<Row>`select ${COLUMNS} from accounts.members m where m.id = any(${ids}::uuid[])`.execute(
      tx,
    );
    return rows.map(toMember);
  }

  async findStaff(tx: Tx, roles: readonly PlatformRole[]): Promise<Member[]> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from accounts.members m
      where m.role <> 'member' and m.role = any(${roles}) and m.suspended_at is null order by m.id`.execute(tx);
    return rows.map(toMember);
  }

  async search(tx: Tx, { q, role, status, after, limit }: MemberFilter): Promise<Member[]> {
    const { rows } = await sql<Row>`
      select ${COLUMNS} from accounts.members m
      where (${q}::text is null or kit.plain(m.name || ' ' || m.email::text) like '%' || kit.plain(${likely(q)}::text) || '%')
        and (${role}::text is null or m.role = ${role})
        and (${status}::text is null or (m.suspended_at is not null) = (${status}::text = 'suspended'))
        and (${after ?? null}::uuid is null or m.id < ${after ?? null}::uuid)
      order by m.id desc limit ${sql.lit(limit + 1)}`.execute(tx);
    return rows.map(toMember);
  }

  async edit(tx: Tx, id: string, { wants, ...edit }: MemberEdit): Promise<void> {
    const changes = { ...edit, ...(wants ? columnsOf(wants) : {}) };
    if (Object.keys(changes).length === 0) return;
    await tables<DB>(tx).updateTable('accounts.members').set(changes).where('id', '=', id).execute();
  }

  async setPicture(tx: Tx, id: string, pictureId: string | null): Promise<void> {
    await tables<DB>(tx).updateTable('accounts.members').set({ picture_id: pictureId }).where('id', '=', id).execute();
  }

  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tables<DB>(tx)
      .updateTable('accounts.members')
      .set({ password_hash: passwordHash })
      .where('id', '=', id)
      .execute();
  }

  /** False when the address already belongs to somebody. */
  async setEmail(tx: Tx, id: string, email: string): Promise<boolean> {
    const { rows } = await sql`
      update accounts.members set email = ${email} where id = ${id}
        and not exists (select from accounts.members where email = ${email} and id <> ${id}) returning id`.execute(tx);
    return rows.length > 0;
  }

  async setRole(tx: Tx, id: string, role: PlatformRole): Promise<void> {
    await tables<DB>(tx).updateTable('accounts.members').set({ role }).where('id', '=', id).execute();
  }

  async suspend(tx: Tx, id: string, reason: string | null): Promise<void> {
    await sql`
      update accounts.members set suspended_at = case when ${reason}::text is null then null else now() end, suspension_reason = ${reason}
      where id = ${id}`.execute(tx);
  }
}

function toMember({ suspendedAt, suspensionReason, ...row }: Row): Member {
  return { ...row, suspension: suspendedAt && { at: suspendedAt, reason: suspensionReason ?? '' } };
}

function columnsOf(wants: Wants) {
  return { wants_email: wants.email, wants_sms: wants.sms, wants_in_app: wants.inApp };
}

/** What was typed, none of it read as a pattern. */
function likely(q: string | null): string | null {
  return q && q.replace(/[\\%_]/g, '\\$&');
}
