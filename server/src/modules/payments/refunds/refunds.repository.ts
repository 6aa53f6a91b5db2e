import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { RefundState } from '../refund.ts';

/** A refund and what it consists of; amounts in minor units. */
export interface Refund {
  readonly id: string;
  /** Null: money nobody knows, given back out of a review. */
  readonly paymentId: string | null;
  readonly reviewId: string | null;
  readonly key: string;
  readonly provider: 'embedded' | 'stripe';
  /** The provider's payment. */
  readonly paymentRef: string;
  readonly ref: string | null;
  readonly state: RefundState;
  readonly currency: string;
  readonly amount: number;
  readonly revenue: number;
  readonly fee: number;
  readonly commission: number;
  readonly feeVat: number;
  readonly reason: string;
  readonly failure: string | null;
  readonly tries: number;
  /** How often it was given up and promised again. */
  readonly round: number;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
}

export type NewRefund = Omit<Refund, 'failure' | 'tries' | 'round' | 'createdAt' | 'settledAt'>;

const columns = sql`id, payment_id as "paymentId", review_id as "reviewId", key, provider, payment_ref as "paymentRef", provider_ref as ref,
  state, currency, amount, revenue, fee, commission, fee_vat as "feeVat", reason, failure, tries, round, created_at as "createdAt",
  settled_at as "settledAt"`;
const MOST = 50;

@Injectable()
export class RefundsRepository {
  /** The sums on the payment follow by trigger; more than was captured is refused there. */
  async insert(tx: Tx, refund: NewRefund): Promise<void> {
    await sql`
      insert into payments.refunds (id, payment_id, review_id, key, provider, payment_ref, provider_ref, state, currency, amount, revenue, fee,
        commission, fee_vat, reason, settled_at)
      values (${refund.id}, ${refund.paymentId}, ${refund.reviewId}, ${refund.key}, ${refund.provider}, ${refund.paymentRef}, ${refund.ref},
        ${refund.state}, ${refund.currency}, ${refund.amount}, ${refund.revenue}, ${refund.fee}, ${refund.commission}, ${refund.feeVat},
        ${refund.reason}, case when ${refund.state} = 'succeeded' then now() end)`.execute(tx);
  }

  async byId(tx: Tx, id: string): Promise<Refund | undefined> {
    const { rows } = await sql<Refund>`select ${columns} from payments.refunds where id = ${id}`.execute(tx);
    return rows[0];
  }

  async ofPayment(tx: Tx, paymentId: string): Promise<Refund[]> {
    const { rows } = await sql<Refund>`
      select ${columns} from payments.refunds where payment_id = ${paymentId} order by id`.execute(tx);
    return rows;
  }

  /** Of one of the provider's payments, locked. */
  async lockOf(tx: Tx, provider: string, paymentRef: string): Promise<Refund[]> {
    const { rows } = await sql<Refund>`
      select ${columns} from payments.refunds where provider = ${provider} and payment_ref = ${paymentRef} order by id for update`.execute(
      tx,
    );
    return rows;
  }

  async save(tx: Tx, id: string, change: Pick<Refund, 'state' | 'ref' | 'failure'>): Promise<void> {
    await sql`
      update payments.refunds set state = ${change.state}, provider_ref = ${change.ref}, failure = ${change.failure},
        settled_at = case when ${change.state} in ('succeeded', 'failed') then now() end
      where id = ${id}`.execute(tx);
  }

  /** Asked for again after it failed. */
  async reopen(tx: Tx, id: string): Promise<void> {
    await sql`
      update payments.refunds set state = 'submitted', provider_ref = null, failure = null, settled_at = null, tries = 0,
        round = round + 1, due_at = now()
      where id = ${id}`.execute(tx);
  }

  async hurry(tx: Tx, id: string): Promise<void> {
    await sql`update payments.refunds set due_at = now() where id = ${id}`.execute(tx);
  }

  /** Takes refunds to submit, for a minute: whoever took them and died loses them to the next. */
  async take(tx: Tx): Promise<Refund[]> {
    const { rows } = await sql<Refund>`
      update payments.refunds set state = 'submitted', tries = tries + 1, due_at = now() + interval '1 minute'
      where id in (select id from payments.refunds
        where state in ('requested', 'submitted') and provider_ref is null and due_at <= now()
        order by due_at, id limit ${sql.lit(MOST)} for update skip locked)
      returning ${columns}`.execute(tx);
    return rows;
  }

  /** Not done yet: again later, with growing pauses of up to an hour. */
  async postpone(tx: Tx, id: string, failure: string): Promise<void> {
    await sql`
      update payments.refunds set failure = ${failure},
        due_at = now() + make_interval(secs => least(5 * power(2, least(tries, 10)), 3600))
      where id = ${id}`.execute(tx);
  }

  /** Payments of the provider whose refunds it has not settled for a while. */
  async unsettled(tx: Tx): Promise<{ provider: Refund['provider']; paymentRef: string }[]> {
    const { rows } = await sql<{ provider: Refund['provider']; paymentRef: string }>`
      select distinct provider, payment_ref as "paymentRef" from payments.refunds
      where state = 'submitted' and provider_ref is not null and reason <> 'disputed' and created_at < now() - interval '2 minutes' limit 200`.execute(
      tx,
    );
    return rows;
  }
}
