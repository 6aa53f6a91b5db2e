import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

export interface Identity {
  readonly provider: string;
  readonly subject: string;
}

/** Who somebody is at a provider. */
@Injectable()
export class IdentitiesRepository {
  async memberOf(tx: Tx, { provider, subject }: Identity): Promise<string | undefined> {
    const { rows } = await sql<{ memberId: string }>`
      select member_id as "memberId" from accounts.identities where provider = ${provider} and subject = ${subject}`.execute(
      tx,
    );
    return rows[0]?.memberId;
  }

  /** False when the member is somebody else there already, or that one is linked to somebody else. */
  async link(tx: Tx, memberId: string, { provider, subject }: Identity): Promise<boolean> {
    const { rows } = await sql`
      insert into accounts.identities (provider, subject, member_id) values (${provider}, ${subject}, ${memberId})
      on conflict do nothing returning subject`.execute(tx);
    return rows.length > 0;
  }
}
