import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { OrganizationRole } from '#core/organizations';
import type { Tx } from '#kit/database/database';
import type { Invitation } from './invitation.ts';

export interface NewInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly role: OrganizationRole;
  readonly tokenHash: Buffer;
  readonly invitedBy: string;
}

const COLUMNS =
  sql.raw(`id, organization_id as "organizationId", email::text as email, role, invited_by as "invitedBy", letters,
  sent_at as "sentAt", expires_at as "expiresAt", answer`);

@Injectable()
export class InvitationsRepository {
  /** Good for fourteen days. Undefined when one to this address waits for an answer; one that is too old makes room. */
  async insert(tx: Tx, one: NewInvitation): Promise<Invitation | undefined> {
    await sql`
      update organizations.invitations set answer = 'revoked', answered_at = now()
      where organization_id = ${one.organizationId} and email = ${one.email} and answer is null and expires_at <= now()`.execute(
      tx,
    );
    const { rows } = await sql<Invitation>`
      insert into organizations.invitations (id, organization_id, email, role, token_hash, invited_by, expires_at)
      values (${one.id}, ${one.organizationId}, ${one.email}, ${one.role}, ${one.tokenHash}, ${one.invitedBy}, now() + interval '14 days')
      on conflict do nothing returning ${COLUMNS}`.execute(tx);
    return rows[0];
  }

  /** Newest first. */
  async list(
    tx: Tx,
    organizationId: string,
    page: { after: string | undefined; limit: number },
  ): Promise<Invitation[]> {
    const { rows } = await sql<Invitation>`
      select ${COLUMNS} from organizations.invitations
      where organization_id = ${organizationId} and (${page.after ?? null}::uuid is null or id < ${page.after ?? null}::uuid)
      order by id desc limit ${sql.lit(page.limit + 1)}`.execute(tx);
    return rows;
  }

  async lock(tx: Tx, organizationId: string, id: string): Promise<Invitation | undefined> {
    const { rows } = await sql<Invitation>`
      select ${COLUMNS} from organizations.invitations where id = ${id} and organization_id = ${organizationId} for update`.execute(
      tx,
    );
    return rows[0];
  }

  async findByToken(tx: Tx, tokenHash: Buffer): Promise<Invitation | undefined> {
    const { rows } = await sql<Invitation>`
      select ${COLUMNS} from organizations.invitations where token_hash = ${tokenHash}`.execute(tx);
    return rows[0];
  }

  async lockByToken(tx: Tx, tokenHash: Buffer): Promise<Invitation | undefined> {
    const { rows } = await sql<Invitation>`
      select ${COLUMNS} from organizations.invitations where token_hash = ${tokenHash} for update`.execute(tx);
    return rows[0];
  }

  /** A new link in place of the old one, good for fourteen days again. */
  async renew(tx: Tx, id: string, tokenHash: Buffer): Promise<Invitation> {
    const { rows } = await sql<Invitation>`
      update organizations.invitations
      set token_hash = ${tokenHash}, letters = letters + 1, sent_at = now(), expires_at = now() + interval '14 days'
      where id = ${id} returning ${COLUMNS}`.execute(tx);
    return rows[0]!;
  }

  async answer(
    tx: Tx,
    id: string,
    answer: { how: 'accepted' | 'declined' | 'revoked'; by: string | null },
  ): Promise<void> {
    await sql`
      update organizations.invitations set answer = ${answer.how}, answered_at = now(), accepted_by = ${answer.how === 'accepted' ? answer.by : null}
      where id = ${id}`.execute(tx);
  }
}
