import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import type { Payment } from '../payment.ts';

export interface TransactionFilter {
  readonly organizationId: string | undefined;
  readonly state: Payment['state'] | undefined;
  /** Part of the payer's address or of the description, or the provider's id. */
  readonly text: string | undefined;
  readonly before: string | undefined;
  readonly limit: number;
}

export interface HistoryRow {
  readonly at: Date;
  readonly what: string;
  readonly source: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const columns = sql`id, key, subject_type as "subjectType", subject_id as "subjectId", organization_id as "organizationId", provider,
  provider_ref as ref, client_secret as "clientSecret", live, state, currency, amount, revenue, fee, commission, fee_vat as "feeVat",
  captured, refund_pending as "refundPending", refunded, settled, description, payer_email as "payerEmail", card_brand as "cardBrand",
  card_last4 as "cardLast4", failure, created_at as "createdAt", succeeded_at as "succeededAt"`;

/** Payments as people look them up. */
@Injectable()
export class TransactionsRepository {
  /** Newest first. */
  async list(tx: Tx, { organizationId, state, text, before, limit }: TransactionFilter): Promise<Payment[]> {
    const { rows } = await sql<Payment>`
      select ${columns} from payments.payments
      where ${organizationId === undefined ? sql`true` : sql`organization_id = ${organizationId}`}
        and ${before === undefined ? sql`true` : sql`id < ${before}`}
        and ${state === undefined ? sql`true` : sql`state = ${state}`}
        and ${text ? sql`(position(lower(${text}) in lower(payer_email || ' ' || description)) > 0 or provider_ref = ${text})` : sql`true`}
      order by id desc limit ${sql.lit(limit)}`.execute(tx);
    return rows;
  }

  async history(tx: Tx, paymentId: string): Promise<HistoryRow[]> {
    const { rows } = await sql<HistoryRow>`
      select at, what, source, details from payments.history where payment_id = ${paymentId} order by id`.execute(tx);
    return rows;
  }
}
