import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

export interface NetworkRefundRow {
  readonly id: string;
  readonly intent_id: string;
  readonly state: 'pending' | 'succeeded' | 'failed';
  readonly amount: number;
  readonly currency: string;
  readonly failure: string | null;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface OpeningRefund {
  readonly id: string;
  readonly intentId: string;
  readonly idempotencyKey: string;
  readonly amount: number;
  readonly metadata: Readonly<Record<string, string>>;
  readonly state: 'pending' | 'succeeded';
  /** What the bank says later; null when it has spoken. */
  readonly later: { readonly state: 'succeeded' | 'failed'; readonly afterSeconds: number } | null;
}

const COLUMNS = sql`r.id, r.intent_id, r.state, r.amount, i.currency, r.failure, r.metadata`;

/** The network's refunds. */
@Injectable()
export class NetworkRefundsRepository {
  async byKey(tx: Tx, key: string): Promise<NetworkRefundRow | undefined> {
    const { rows } = await sql<NetworkRefundRow>`
      select ${COLUMNS} from payments.network_refunds r join payments.network_intents i on i.id = r.intent_id
      where r.idempotency_key = ${key}`.execute(tx);
    return rows[0];
  }

  async ofIntents(tx: Tx, ids: readonly string[]): Promise<NetworkRefundRow[]> {
    const { rows } = await sql<NetworkRefundRow>`
      select ${COLUMNS} from payments.network_refunds r join payments.network_intents i on i.id = r.intent_id
      where r.intent_id = any(${ids}::text[]) order by r.created_at, r.id`.execute(tx);
    return rows;
  }

  /** Takes the amount from what is left of the intent; the row must be locked. */
  async open(tx: Tx, refund: OpeningRefund): Promise<void> {
    const { later } = refund;
    await sql`
      insert into payments.network_refunds (id, intent_id, idempotency_key, state, amount, metadata, settles_at, settles_as)
      values (${refund.id}, ${refund.intentId}, ${refund.idempotencyKey}, ${refund.state}, ${refund.amount}, ${JSON.stringify(refund.metadata)}::jsonb,
        now() + make_interval(secs => ${later?.afterSeconds ?? null}::float8), ${later?.state ?? null})`.execute(tx);
    await sql`
      update payments.network_intents set refunded = refunded + ${refund.amount}
      where id = ${refund.intentId}`.execute(tx);
  }

  /** A refund found no balance: remembered, so that the next one finds some. */
  async rememberEmpty(tx: Tx, intentId: string): Promise<void> {
    await sql`
      update payments.network_intents set behaviour = 'approve' where id = ${intentId}`.execute(tx);
  }

  /** Refunds on which the bank has spoken by now; what it sends back is there to refund again. */
  async finish(tx: Tx): Promise<NetworkRefundRow[]> {
    const { rows } = await sql<NetworkRefundRow>`
      with due as (select id from payments.network_refunds where settles_as is not null and settles_at <= clock_timestamp()
          order by id limit 500 for update skip locked),
        done as (update payments.network_refunds r set state = r.settles_as, settles_as = null,
            failure = case when r.settles_as = 'failed' then 'sent_back_by_bank' end
          from due where r.id = due.id returning r.*),
        given as (update payments.network_intents i set refunded = i.refunded - (select coalesce(sum(amount), 0) from done where intent_id = i.id and state = 'failed')
          where id in (select intent_id from done) returning i.id, i.currency)
      select r.id, r.intent_id, r.state, r.amount, given.currency, r.failure, r.metadata
      from done r join given on given.id = r.intent_id`.execute(tx);
    return rows;
  }
}
