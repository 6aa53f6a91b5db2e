import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '#kit/database/database';

export type RefundState = 'requested' | 'submitted' | 'succeeded' | 'failed';
export type KeptRefundReason = 'buyer_asked' | 'organizer_decided' | 'event_cancelled' | 'no_place' | 'paid_twice';

/** A refund as it is asked for; minor units, `amount = revenue + fee`. */
export interface NewRefund {
  readonly id: string;
  readonly orderId: string;
  readonly paymentId: string;
  /** What it is for, said once: asking again finds it. */
  readonly key: string;
  readonly reason: KeptRefundReason;
  readonly note: string | null;
  readonly amount: number;
  readonly revenue: number;
  readonly fee: number;
  readonly commission: number;
  readonly feeVat: number;
  readonly currency: string;
  readonly ticketIds: readonly string[];
}

export interface KeptRefund extends NewRefund {
  readonly state: RefundState;
  readonly paymentRefundId: string | null;
  readonly requestedAt: Temporal.Instant;
}

interface RefundRow extends Omit<KeptRefund, 'requestedAt'> {
  readonly requestedAt: Date;
}

@Injectable()
export class RefundsRepository {
  /** False when a refund with this key is there already. */
  async insert(tx: Tx, refund: NewRefund): Promise<boolean> {
    const { rows } = await sql`
      insert into ticketing.refunds (id, order_id, payment_id, key, reason, note, amount, revenue, fee, commission, fee_vat, currency)
      values (${refund.id}, ${refund.orderId}, ${refund.paymentId}, ${refund.key}, ${refund.reason}, ${refund.note}, ${refund.amount},
        ${refund.revenue}, ${refund.fee}, ${refund.commission}, ${refund.feeVat}, ${refund.currency})
      on conflict (key) do nothing returning 1`.execute(tx);
    if (rows.length === 0) return false;
    await sql`
      insert into ticketing.refund_tickets (ticket_id, refund_id) select unnest(${refund.ticketIds}::uuid[]), ${refund.id}::uuid`.execute(
      tx,
    );
    return true;
  }

  async find(tx: Tx, id: string): Promise<KeptRefund | undefined> {
    return (await this.read(tx, sql`r.id = ${id}`))[0];
  }

  async byKey(tx: Tx, key: string): Promise<KeptRefund | undefined> {
    return (await this.read(tx, sql`r.key = ${key}`))[0];
  }

  async lock(tx: Tx, id: string): Promise<KeptRefund | undefined> {
    return (await this.read(tx, sql`r.id = ${id} for update of r`))[0];
  }

  async byPaymentRefund(tx: Tx, paymentRefundId: string): Promise<KeptRefund | undefined> {
    return (await this.read(tx, sql`r.payment_refund_id = ${paymentRefundId}`))[0];
  }

  async ofOrder(tx: Tx, orderId: string): Promise<KeptRefund[]> {
    return this.ofOrders(tx, [orderId]);
  }

  async ofOrders(tx: Tx, orderIds: readonly string[]): Promise<KeptRefund[]> {
    return this.read(tx, sql`r.order_id = any(${orderIds}::uuid[]) order by r.requested_at, r.id`);
  }

  /** Written down a while ago and not yet handed to payments: their job was lost on the way. */
  async forgotten(tx: Tx, most: number): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from ticketing.refunds where state = 'requested' and requested_at < now() - interval '2 minutes'
      order by requested_at limit ${sql.lit(most)}`.execute(tx);
    return rows.map(({ id }) => id);
  }

  async setState(
    tx: Tx,
    id: string,
    change: { readonly state: RefundState; readonly paymentRefundId: string | null; readonly error?: string },
  ): Promise<void> {
    await sql`
      update ticketing.refunds set state = ${change.state}, payment_refund_id = ${change.paymentRefundId},
        last_error = ${change.error ?? null}, settled_at = case when ${change.state} in ('succeeded', 'failed') then now() end
      where id = ${id}`.execute(tx);
  }

  private async read(tx: Tx, where: RawBuilder<unknown>): Promise<KeptRefund[]> {
    const { rows } = await sql<RefundRow>`
      select r.id, r.order_id as "orderId", r.payment_id as "paymentId", r.key, r.reason, r.note, r.state, r.amount, r.revenue, r.fee,
        r.commission, r.fee_vat as "feeVat", r.currency, r.payment_refund_id as "paymentRefundId",
        r.requested_at as "requestedAt", array(select ticket_id from ticketing.refund_tickets t where t.refund_id = r.id) as "ticketIds"
      from ticketing.refunds r where ${where}`.execute(tx);
    return rows.map((row) => ({
      ...row,
      requestedAt: Temporal.Instant.fromEpochMilliseconds(row.requestedAt.getTime()),
    }));
  }
}
