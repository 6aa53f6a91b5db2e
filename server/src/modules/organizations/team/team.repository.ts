import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { OrganizationRole } from '#core/organizations';
import { tables, type Tx } from '#kit/database/database';
import type { DB } from '../organizations.tables.ts';

export interface Belonging {
  readonly organizationId: string;
  readonly memberId: string;
  readonly role: OrganizationRole;
  readonly joinedAt: Date;
}

const COLUMNS = sql.raw(`organization_id as "organizationId", member_id as "memberId", role, joined_at as "joinedAt"`);

/** Who works in which organization. */
@Injectable()
export class TeamRepository {
  /** False when they already belong to it. */
  async insert(tx: Tx, one: Omit<Belonging, 'joinedAt'>): Promise<boolean> {
    const { rows } = await sql`
      insert into organizations.members (organization_id, member_id, role) values (${one.organizationId}, ${one.memberId}, ${one.role})
      on conflict do nothing returning member_id`.execute(tx);
    return rows.length > 0;
  }

  async roleOf(tx: Tx, organizationId: string, memberId: string): Promise<OrganizationRole | null> {
    const { rows } = await sql<{ role: OrganizationRole }>`
      select role from organizations.members where organization_id = ${organizationId} and member_id = ${memberId}`.execute(
      tx,
    );
    return rows[0]?.role ?? null;
  }

  async ofMember(tx: Tx, memberId: string): Promise<Belonging[]> {
    const { rows } = await sql<Belonging>`
      select ${COLUMNS} from organizations.members where member_id = ${memberId} order by joined_at, organization_id`.execute(
      tx,
    );
    return rows;
  }

  /** Owners, then managers, then operators; each group in the order they came. */
  async ofOrganization(tx: Tx, organizationId: string): Promise<Belonging[]> {
    const { rows } = await sql<Belonging>`
      select ${COLUMNS} from organizations.members where organization_id = ${organizationId}
      order by array_position(array['owner', 'manager', 'operator'], role), joined_at, member_id`.execute(tx);
    return rows;
  }

  /** Nobody else changes the team until the transaction ends. */
  async lock(tx: Tx, organizationId: string): Promise<Belonging[]> {
    await sql`select from organizations.organizations where id = ${organizationId} for update`.execute(tx);
    return this.ofOrganization(tx, organizationId);
  }

  async ofOrganizations(tx: Tx, organizationIds: readonly string[]): Promise<Belonging[]> {
    const { rows } = await sql<Belonging>`
      select ${COLUMNS} from organizations.members where organization_id = any(${organizationIds}::uuid[])
      order by joined_at, member_id`.execute(tx);
    return rows;
  }

  async setRole(tx: Tx, one: Omit<Belonging, 'joinedAt'>): Promise<void> {
    await tables<DB>(tx)
      .updateTable('organizations.members')
      .set({ role: one.role })
      .where('organization_id', '=', one.organizationId)
      .where('member_id', '=', one.memberId)
      .execute();
  }

  async remove(tx: Tx, organizationId: string, memberId: string): Promise<void> {
    await tables<DB>(tx)
      .deleteFrom('organizations.members')
      .where('organization_id', '=', organizationId)
      .where('member_id', '=', memberId)
      .execute();
  }
}
