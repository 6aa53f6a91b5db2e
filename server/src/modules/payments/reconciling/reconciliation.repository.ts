import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { Payment } from '../payment.ts';

/** How one of the provider's payments stands with us. */
export interface Standing {
  readonly ref: string;
  readonly state: Payment['state'];
  /** Everything that was sent back, also out of a review; what banks took in disputes, providers count apart. */
  readonly refunded: number;
}

export interface Unfulfilled {
  readonly id: string;
  readonly provider: Payment['provider'];
  readonly ref: string;
  readonly amount: number;
  readonly currency: string;
  readonly subjectId: string;
  readonly succeededAt: Date;
}

const PATIENCE = sql.lit('15 minutes');

/** What the reconciliation asks of our own books. */
@Injectable()
export class ReconciliationRepository {
  /** Payments that may still bring money and were not asked for lately; they count as asked from now on. */
  async takeUnchecked(tx: Tx): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      update payments.payments set checked_at = now()
      where id in (select id from payments.payments
        where state in ('created', 'requires_action', 'processing', 'failed') and provider_ref is not null
          and checked_at < now() - interval '2 minutes' and created_at > now() - interval '3 days'
        order by checked_at limit 200 for update skip locked)
      returning id`.execute(tx);
    return rows.map((row) => row.id);
  }

  async standings(tx: Tx, provider: string, refs: readonly string[]): Promise<Map<string, Standing>> {
    const { rows } = await sql<Standing>`
      select p.provider_ref as ref, p.state, coalesce(r.refunded, 0) as refunded
      from payments.payments p left join lateral (
        select sum(amount)::bigint as refunded from payments.refunds
        where provider = p.provider and payment_ref = p.provider_ref and state = 'succeeded' and reason <> 'disputed') r on true
      where p.provider = ${provider} and p.provider_ref = any(${refs}::text[])`.execute(tx);
    return new Map(rows.map((row) => [row.ref, row]));
  }

  /** Paid, but nobody said that what was paid for exists, and the money was not promised back. */
  async unfulfilled(tx: Tx): Promise<Unfulfilled[]> {
    const { rows } = await sql<Unfulfilled>`
      select p.id, p.provider, p.provider_ref as ref, p.amount, p.currency, p.subject_id as "subjectId", p.succeeded_at as "succeededAt"
      from payments.unfulfilled u join payments.payments p on p.id = u.payment_id
      where u.since < now() - interval ${PATIENCE} and p.refunded + p.refund_pending < p.captured
      order by u.since limit 500`.execute(tx);
    return rows;
  }

  async countReviews(tx: Tx): Promise<number> {
    const { rows } = await sql<{ count: number }>`select count(*) from payments.reviews`.execute(tx);
    return rows[0]?.count ?? 0;
  }
}
