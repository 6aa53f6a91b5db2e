import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { jsonText } from '#kit/database/json';

/** An address and the account that has verified it; null when none has. */
export interface Holder {
  readonly email: string;
  readonly memberId: string | null;
}

interface Claimed {
  readonly organizationId: string;
  readonly clientId: string;
  readonly memberId: string;
}

@Injectable()
export class LinksRepository {
  /** Says of some addresses whose they are; answers the clients that are somebody's now and were not before. */
  async hold(tx: Tx, holders: readonly Holder[]): Promise<Claimed[]> {
    const { rows } = await sql<Claimed>`
      with said as (select * from jsonb_to_recordset(${jsonText(holders)}::jsonb) as s(email text, "memberId" uuid)),
      locked as (
        select a.organization_id, a.email, s."memberId" from clients.addresses a join said s on s.email = a.email
        where a.member_id is distinct from s."memberId" order by a.organization_id, a.email for update of a)
      update clients.addresses a set member_id = l."memberId" from locked l
      where a.organization_id = l.organization_id and a.email = l.email
      returning a.organization_id as "organizationId", a.client_id as "clientId", a.member_id as "memberId"`.execute(
      tx,
    );
    return rows.filter(({ memberId }) => memberId !== null);
  }

  /** An address that was theirs is theirs no longer. */
  async letGo(tx: Tx, memberId: string, but: string | null): Promise<void> {
    await sql`
      update clients.addresses set member_id = null
      where member_id = ${memberId} and email is distinct from ${but}`.execute(tx);
  }
}
