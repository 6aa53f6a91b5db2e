import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

/** What an organization has, in one currency; amounts in minor units. */
export interface BalanceRow {
  readonly currency: string;
  readonly revenue: number;
  readonly commission: number;
  readonly refunded: number;
  readonly paidOut: number;
  readonly owed: number;
}

export interface LedgerRow {
  readonly postingId: string;
  readonly line: number;
  readonly kind: string;
  readonly account: string;
  readonly currency: string;
  readonly amount: number;
  readonly paymentId: string | null;
  readonly refundId: string | null;
  readonly at: Date;
}

export interface CommissionRow {
  readonly organizationId: string;
  readonly currency: string;
  readonly payments: number;
  readonly volume: number;
  readonly gross: number;
  readonly vat: number;
}

export interface DebtRow {
  readonly organizationId: string;
  readonly currency: string;
  readonly payable: number;
  readonly receivable: number;
}

export interface Period {
  /** Days, both included; UTC. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const line = sql`e.posting_id as "postingId", e.line, p.kind, e.account, e.currency, e.amount, p.payment_id as "paymentId",
  p.refund_id as "refundId", p.at`;

/** The ledger, read. */
@Injectable()
export class BooksRepository {
  /** From the ledger alone: debits are positive, so what the platform owes stands there negative. */
  async balances(tx: Tx, organizationId: string): Promise<BalanceRow[]> {
    const { rows } = await sql<BalanceRow>`
      select e.currency,
        coalesce(-sum(e.amount) filter (where p.kind = 'captured' and e.amount < 0), 0)::bigint as revenue,
        coalesce(sum(e.amount) filter (where p.kind = 'captured' and e.amount > 0 or p.kind = 'refund_requested' and e.amount < 0
          or p.kind = 'refund_failed' and e.amount > 0), 0)::bigint as commission,
        coalesce(sum(e.amount) filter (where p.kind = 'refund_requested' and e.amount > 0 or p.kind = 'refund_failed' and e.amount < 0), 0)::bigint
          as refunded,
        coalesce(sum(e.amount) filter (where p.kind = 'paid_out'), 0)::bigint as "paidOut",
        (-sum(e.amount))::bigint as owed
      from payments.entries e join payments.postings p on p.id = e.posting_id
      where e.organization_id = ${organizationId} group by e.currency order by e.currency`.execute(tx);
    return rows;
  }

  /** Newest first. */
  async statement(
    tx: Tx,
    organizationId: string,
    page: { readonly before: { postingId: string; line: number } | undefined; readonly limit: number },
  ): Promise<LedgerRow[]> {
    const { before, limit } = page;
    const { rows } = await sql<LedgerRow>`
      select ${line} from payments.entries e join payments.postings p on p.id = e.posting_id
      where e.organization_id = ${organizationId}
        and (${before?.postingId ?? null}::uuid is null or (e.posting_id, -e.line) < (${before?.postingId ?? null}::uuid, -${before?.line ?? 0}::int))
      order by e.posting_id desc, e.line limit ${sql.lit(limit)}`.execute(tx);
    return rows;
  }

  async ofPayment(tx: Tx, paymentId: string): Promise<LedgerRow[]> {
    const { rows } = await sql<LedgerRow>`
      select ${line} from payments.postings p join payments.entries e on e.posting_id = p.id
      where p.payment_id = ${paymentId} order by p.id, e.line`.execute(tx);
    return rows;
  }

  /** What the platform earned: taken when paid, given back with refunds. */
  async commissions(tx: Tx, { from, to }: Period): Promise<CommissionRow[]> {
    const { rows } = await sql<CommissionRow>`
      with moves as (
        select organization_id, currency, amount as volume, fee + commission as gross, fee_vat as vat, 1 as payments, succeeded_at as at
          from payments.payments where captured > 0
        union all
        select p.organization_id, r.currency, -r.amount, -(r.fee + r.commission), -r.fee_vat, 0, r.created_at
          from payments.refunds r join payments.payments p on p.id = r.payment_id
          where r.review_id is null and r.state <> 'failed')
      select organization_id as "organizationId", currency, sum(payments)::int as payments, sum(volume)::bigint as volume,
        sum(gross)::bigint as gross, sum(vat)::bigint as vat
      from moves
      where (${from ?? null}::date is null or at >= ${from ?? null}::date)
        and (${to ?? null}::date is null or at < ${to ?? null}::date + 1)
      group by organization_id, currency order by sum(gross) desc, organization_id`.execute(tx);
    return rows;
  }

  /** Organizations whose two accounts do not tell the same story: in debt, or with a debt that sales have covered. */
  async debts(tx: Tx): Promise<DebtRow[]> {
    await sql`select pg_advisory_xact_lock(hashtext('payments.debts'))`.execute(tx);
    const { rows } = await sql<DebtRow>`
      select organization_id as "organizationId", currency,
        coalesce(sum(amount) filter (where account = 'organization_payable'), 0)::bigint as payable,
        coalesce(sum(amount) filter (where account = 'organization_receivable'), 0)::bigint as receivable
      from payments.entries where organization_id is not null group by organization_id, currency
      having sum(amount) filter (where account = 'organization_payable') > 0
        or sum(amount) filter (where account = 'organization_receivable') > 0`.execute(tx);
    return rows;
  }
}
