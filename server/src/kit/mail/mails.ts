import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, type Tx } from '../database/database.ts';
import { newId } from '../ids.ts';
import { job } from '../jobs/job.ts';
import { Jobs } from '../jobs/jobs.ts';
import { z } from 'zod';

/** A file that goes with a mail; small things travel inline, base64. */
export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  /** Base64. */
  readonly content: string;
}

export interface Mail {
  /** What it is: with `key` and `to` it makes the mail unique, so that nobody gets it twice. */
  readonly kind: string;
  readonly key: string;
  readonly to: string;
  readonly locale: 'fr' | 'en';
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments?: readonly Attachment[];
}

export class SendMail extends job('kit.send_mail', z.object({ mailId: z.uuid() })) {}

export interface KeptMail extends Omit<Mail, 'text' | 'to'> {
  readonly id: string;
  readonly recipient: string;
  readonly body: string;
  readonly state: 'queued' | 'sent' | 'failed';
  readonly attempts: number;
  readonly attachments: readonly Attachment[];
  readonly created_at: Date;
}

/** Letters to people: queued in the transaction of what they tell about, sent afterwards. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Queues a mail once; the same kind, key and recipient a second time does nothing. */
  async queue(tx: Tx, mail: Mail): Promise<void> {
    const id = newId();
    const { rows } = await sql<{ id: string }>`
      insert into kit.mails (id, kind, key, recipient, locale, subject, html, body, attachments)
      values (${id}, ${mail.kind}, ${mail.key}, ${mail.to}, ${mail.locale}, ${mail.subject}, ${mail.html}, ${mail.text}, ${JSON.stringify(mail.attachments ?? [])}::jsonb)
      on conflict (kind, key, recipient) do nothing returning id`.execute(tx);
    if (rows.length > 0) await this.jobs.enqueue(tx, new SendMail({ mailId: id }));
  }

  async find(mailId: string): Promise<KeptMail | undefined> {
    const { rows } = await sql<KeptMail>`select * from kit.mails where id = ${mailId}`.execute(this.database.read);
    return rows[0];
  }

  /** Newest first, for the mailbox page and for tests. */
  async latest(limit: number): Promise<KeptMail[]> {
    const { rows } =
      await sql<KeptMail>`select * from kit.mails order by created_at desc, id desc limit ${sql.lit(limit)}`.execute(
        this.database.read,
      );
    return rows;
  }

  /** When the first one was written; null when none ever was. */
  async since(): Promise<Date | null> {
    const { rows } = await sql<{ since: Date | null }>`select min(created_at) as since from kit.mails`.execute(
      this.database.read,
    );
    return rows[0]!.since;
  }

  /** How many letters of a kind each key has; keys without any are left out. */
  async counts(kind: string, keys: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await sql<{ key: string; n: number }>`
      select key, count(*)::int as n from kit.mails where kind = ${kind} and key = any(${[...keys]}::text[]) group by key`.execute(
      this.database.read,
    );
    return new Map(rows.map(({ key, n }) => [key, n]));
  }

  async markSent(mailId: string): Promise<void> {
    await sql`update kit.mails set state = 'sent', sent_at = now(), attempts = attempts + 1 where id = ${mailId}`.execute(
      this.database.read,
    );
  }

  async markFailed(mailId: string, error: string): Promise<void> {
    await sql`update kit.mails set state = 'failed', attempts = attempts + 1, last_error = ${error} where id = ${mailId} and state <> 'sent'`.execute(
      this.database.read,
    );
  }

  /** Throws away everything written so far: after a rehearsal (the demo world), so that nobody receives it. */
  async forget(): Promise<void> {
    await sql`delete from kit.mails`.execute(this.database.read);
    await sql`delete from kit.texts`.execute(this.database.read);
  }
}
