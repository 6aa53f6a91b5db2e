import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

export interface NewRegistration {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly locale: 'fr' | 'en';
  readonly next: string | null;
  readonly tokenHash: Buffer;
  readonly browserHash: Buffer;
}

/** A sign-up that waits for the link of its letter to be followed. */
export interface Registration extends NewRegistration {
  readonly letters: number;
  readonly sentAt: Date;
}

const COLUMNS =
  sql.raw(`id, email::text as email, name, password_hash as "passwordHash", locale, next, token_hash as "tokenHash",
  browser_hash as "browserHash", letters, sent_at as "sentAt"`);

@Injectable()
export class RegistrationsRepository {
  async insert(tx: Tx, row: NewRegistration): Promise<void> {
    await sql`
      insert into accounts.registrations (id, email, name, password_hash, locale, next, token_hash, browser_hash, expires_at)
      values (${row.id}, ${row.email}, ${row.name}, ${row.passwordHash}, ${row.locale}, ${row.next}, ${row.tokenHash}, ${row.browserHash},
        now() + interval '3 days')`.execute(tx);
  }

  async findByToken(tx: Tx, tokenHash: Buffer): Promise<Registration | undefined> {
    const { rows } = await sql<Registration>`
      select ${COLUMNS} from accounts.registrations where token_hash = ${tokenHash} and expires_at > now()`.execute(tx);
    return rows[0];
  }

  /** The newest for an address; made in this browser, if one was. */
  async latest(tx: Tx, email: string, browserHash: Buffer | null = null): Promise<Registration | undefined> {
    const { rows } = await sql<Registration>`
      select ${COLUMNS} from accounts.registrations where email = ${email} and expires_at > now()
      order by (browser_hash = ${browserHash}::bytea) desc nulls last, created_at desc limit 1`.execute(tx);
    return rows[0];
  }

  /** How many letters went to this address in the last hour. */
  async lettersLately(tx: Tx, email: string): Promise<number> {
    const { rows } = await sql<{ letters: number }>`
      select coalesce(sum(letters), 0)::int as letters from accounts.registrations
      where email = ${email} and sent_at > now() - interval '1 hour'`.execute(tx);
    return rows[0]?.letters ?? 0;
  }

  /** A new link in place of the old one; false when it was sent a minute ago, or five times. */
  async renew(tx: Tx, id: string, tokenHash: Buffer): Promise<boolean> {
    const { rows } = await sql`
      update accounts.registrations set token_hash = ${tokenHash}, letters = letters + 1, sent_at = now(), expires_at = now() + interval '3 days'
      where id = ${id} and letters < 5 and sent_at < now() - interval '1 minute' returning id`.execute(tx);
    return rows.length > 0;
  }

  /** Takes the one whose link was followed, and all others of its address. False when it was taken before. */
  async take(tx: Tx, registration: Registration): Promise<boolean> {
    const { rows } = await sql<{ id: string }>`
      delete from accounts.registrations where email = ${registration.email} returning id`.execute(tx);
    return rows.some(({ id }) => id === registration.id);
  }
}
