import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

export type Purpose = 'password' | 'email';

export interface NewLink {
  readonly id: string;
  readonly memberId: string;
  readonly purpose: Purpose;
  readonly tokenHash: Buffer;
  /** The address to be confirmed. */
  readonly email: string | null;
  readonly hours: number;
}

export interface FollowedLink {
  readonly id: string;
  readonly memberId: string;
  readonly email: string | null;
}

/** Links in letters to members: one alive of each purpose, followed once. */
@Injectable()
export class LinksRepository {
  /** Replaces the one of the same purpose, unless that was sent less than a minute ago: then false. */
  async replace(tx: Tx, link: NewLink): Promise<boolean> {
    const { rows } = await sql`
      insert into accounts.links (id, member_id, purpose, token_hash, email, expires_at)
      values (${link.id}, ${link.memberId}, ${link.purpose}, ${link.tokenHash}, ${link.email}, now() + ${link.hours} * interval '1 hour')
      on conflict (member_id, purpose) do update set id = excluded.id, token_hash = excluded.token_hash, email = excluded.email,
        created_at = now(), expires_at = excluded.expires_at
      where links.created_at < now() - interval '1 minute' or links.email is distinct from excluded.email
      returning id`.execute(tx);
    return rows.length > 0;
  }

  async find(tx: Tx, purpose: Purpose, tokenHash: Buffer): Promise<FollowedLink | undefined> {
    const { rows } = await sql<FollowedLink>`
      select id, member_id as "memberId", email::text as email from accounts.links
      where token_hash = ${tokenHash} and purpose = ${purpose} and expires_at > now()`.execute(tx);
    return rows[0];
  }

  /** Uses it up; undefined when somebody was faster. */
  async take(tx: Tx, purpose: Purpose, tokenHash: Buffer): Promise<FollowedLink | undefined> {
    const { rows } = await sql<FollowedLink>`
      delete from accounts.links where token_hash = ${tokenHash} and purpose = ${purpose} and expires_at > now()
      returning id, member_id as "memberId", email::text as email`.execute(tx);
    return rows[0];
  }

  async remove(tx: Tx, memberId: string, purpose: Purpose): Promise<void> {
    await sql`delete from accounts.links where member_id = ${memberId} and purpose = ${purpose}`.execute(tx);
  }
}
