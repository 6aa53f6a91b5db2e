import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { z } from 'zod';
import { Config } from '../config/settings.ts';
import { Database, type Tx } from '../database/database.ts';
import { newId } from '../ids.ts';
import { job, Runs } from '../jobs/job.ts';
import { Jobs } from '../jobs/jobs.ts';

export interface TextMessage {
  readonly kind: string;
  readonly key: string;
  /** E.164, `+33612345678`. */
  readonly to: string;
  readonly body: string;
}

export interface KeptText extends Omit<TextMessage, 'to'> {
  readonly id: string;
  readonly recipient: string;
  readonly state: 'queued' | 'sent' | 'failed';
  readonly created_at: Date;
}

export class SendText extends job('kit.send_text', z.object({ textId: z.uuid() })) {}

/** Text messages: queued like mails, sent to the gateway of the house. Without one they stay in the mailbox page. */
@Injectable()
export class Texts {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {}

  async queue(tx: Tx, text: TextMessage): Promise<void> {
    const id = newId();
    const { rows } = await sql`
      insert into kit.texts (id, kind, key, recipient, body) values (${id}, ${text.kind}, ${text.key}, ${text.to}, ${text.body})
      on conflict (kind, key, recipient) do nothing returning id`.execute(tx);
    if (rows.length > 0) await this.jobs.enqueue(tx, new SendText({ textId: id }));
  }

  async latest(limit: number): Promise<KeptText[]> {
    const { rows } =
      await sql<KeptText>`select * from kit.texts order by created_at desc, id desc limit ${sql.lit(limit)}`.execute(
        this.database.read,
      );
    return rows;
  }

  @Runs(SendText, { retries: 6, pace: 'patient' })
  async send({ data }: SendText): Promise<void> {
    const { rows } = await sql<KeptText>`select * from kit.texts where id = ${data.textId} and state <> 'sent'`.execute(
      this.database.read,
    );
    if (!rows[0]) return;
    await this.carry(rows[0]);
    await sql`update kit.texts set state = 'sent', sent_at = now(), attempts = attempts + 1 where id = ${data.textId}`.execute(
      this.database.read,
    );
  }

  private async carry(text: KeptText): Promise<void> {
    const { SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN } = this.config.values;
    if (!SMS_GATEWAY_URL) return;
    const response = await fetch(SMS_GATEWAY_URL, {
      method: 'POST',
      signal: AbortSignal.timeout(10_000),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': text.id,
        ...(SMS_GATEWAY_TOKEN ? { authorization: `Bearer ${SMS_GATEWAY_TOKEN}` } : {}),
      },
      body: JSON.stringify({ to: text.recipient, text: text.body }),
    });
    if (!response.ok) throw new Error(`the SMS gateway answered ${response.status}`);
  }
}
