import type { PaymentRequest } from '#core/payments';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import type { Payment } from './payment.ts';

export interface NewPayment extends PaymentRequest {
  readonly id: string;
  readonly provider: Payment['provider'];
  readonly live: boolean;
}

export interface HistoryLine {
  readonly paymentId: string;
  readonly what: string;
  readonly source: string;
  readonly details: Readonly<Record<string, unknown>>;
}

type Subject = Pick<Payment, 'subjectType' | 'subjectId'>;

const columns = sql`p.id, p.key, p.subject_type as "subjectType", p.subject_id as "subjectId", p.organization_id as "organizationId",
  p.provider, p.provider_ref as ref, p.client_secret as "clientSecret", p.live, p.state, p.currency, p.amount, p.revenue, p.fee,
  p.commission, p.fee_vat as "feeVat", p.captured, p.refund_pending as "refundPending", p.refunded, p.settled, p.description,
  p.payer_email as "payerEmail", p.card_brand as "cardBrand", p.card_last4 as "cardLast4", p.failure,
  p.created_at as "createdAt", p.succeeded_at as "succeededAt"`;

/** Payments, one row each. `any` of an array is looked up by index, also while the statistics still say that the table is empty. */
@Injectable()
export class PaymentsRepository {
  /** Inserts those that are first of their key and whose subject has none that is open or has paid; answers which. */
  async insert(tx: Tx, news: readonly NewPayment[]): Promise<Set<string>> {
    const of = <T>(pick: (one: NewPayment) => T) => news.map(pick);
    const { rows } = await sql<{ id: string }>`
      insert into payments.payments (id, key, subject_type, subject_id, organization_id, provider, live, currency, amount, revenue, fee,
        commission, fee_vat, description, payer_email)
      select * from unnest(${of((one) => one.id)}::uuid[], ${of((one) => one.key)}::text[], ${of((one) => one.subject.type)}::text[],
        ${of((one) => one.subject.id)}::uuid[], ${of((one) => one.organizationId)}::uuid[], ${of((one) => one.provider)}::text[],
        ${of((one) => one.live)}::boolean[], ${of((one) => one.currency)}::text[], ${of((one) => one.total)}::bigint[],
        ${of((one) => one.revenue)}::bigint[], ${of((one) => one.fee)}::bigint[], ${of((one) => one.commission)}::bigint[],
        ${of((one) => one.feeVat)}::bigint[], ${of((one) => one.description)}::text[], ${of((one) => one.payerEmail)}::text[])
        x(id, key, subject_type, subject_id, organization_id, provider, live, currency, amount, revenue, fee, commission, fee_vat, description, payer)
      where not exists (select from payments.payments s
        where s.subject_type = x.subject_type and s.subject_id = x.subject_id and s.settled)
      on conflict do nothing returning id`.execute(tx);
    return new Set(rows.map((row) => row.id));
  }

  async byId(tx: Tx, id: string): Promise<Payment | undefined> {
    const { rows } = await sql<Payment>`select ${columns} from payments.payments p where p.id = ${id}`.execute(tx);
    return rows[0];
  }

  /** In no particular order. */
  async byIds(tx: Tx, ids: readonly string[]): Promise<Payment[]> {
    const { rows } =
      await sql<Payment>`select ${columns} from payments.payments p where p.id = any(${ids}::uuid[])`.execute(tx);
    return rows;
  }

  async byKey(tx: Tx, key: string): Promise<Payment | undefined> {
    const { rows } = await sql<Payment>`select ${columns} from payments.payments p where p.key = ${key}`.execute(tx);
    return rows[0];
  }

  /** Every payment of these subjects, oldest first. */
  async ofSubjects(tx: Tx, subjects: readonly Subject[]): Promise<Payment[]> {
    const { rows } = await sql<Payment>`
      select ${columns} from payments.payments p
      join unnest(${subjects.map((one) => one.subjectType)}::text[], ${subjects.map((one) => one.subjectId)}::uuid[]) s(type, id)
        on p.subject_type = s.type and p.subject_id = s.id
      order by p.id`.execute(tx);
    return rows;
  }

  async lock(tx: Tx, id: string): Promise<Payment | undefined> {
    const { rows } = await sql<Payment>`
      select ${columns} from payments.payments p where p.id = ${id} for update`.execute(tx);
    return rows[0];
  }

  /** Locks every payment of the subjects that these reports concern, in one order for everybody. */
  async lockReported(
    tx: Tx,
    provider: string,
    reports: readonly { ref: string; paymentId: string | null }[],
  ): Promise<Payment[]> {
    const ids = reports.flatMap(({ paymentId }) => paymentId ?? []);
    const { rows } = await sql<Payment>`
      select ${columns} from payments.payments p
      where p.subject_id = any(array(
        select subject_id from payments.payments
          where provider = ${provider} and provider_ref = any(${reports.map(({ ref }) => ref)}::text[])
        union select subject_id from payments.payments
          where id = any(${ids}::uuid[]) and provider = ${provider} and provider_ref is null))
      order by p.id for update of p`.execute(tx);
    return rows;
  }

  /** Keeps the provider's names for payments. */
  async name(tx: Tx, named: readonly { id: string; ref: string; clientSecret: string | null }[]): Promise<Payment[]> {
    const { rows } = await sql<Payment>`
      update payments.payments p set provider_ref = x.ref, client_secret = x.secret
      from unnest(${named.map(({ id }) => id)}::uuid[], ${named.map(({ ref }) => ref)}::text[],
        ${named.map(({ clientSecret }) => clientSecret)}::text[]) x(id, ref, secret)
      where p.id = any(${named.map(({ id }) => id)}::uuid[]) and p.id = x.id returning ${columns}`.execute(tx);
    return rows;
  }

  async save(tx: Tx, changed: readonly Payment[]): Promise<void> {
    const of = <T>(pick: (one: Payment) => T) => changed.map(pick);
    await sql`
      update payments.payments p set state = x.state, provider_ref = x.ref, captured = x.captured, settled = x.settled, failure = x.failure,
        card_brand = x.brand, card_last4 = x.last4, checked_at = now(),
        client_secret = case when x.state in ('succeeded', 'cancelled') then null else p.client_secret end,
        succeeded_at = case when x.state = 'succeeded' then coalesce(p.succeeded_at, now()) end
      from unnest(${of((one) => one.id)}::uuid[], ${of((one) => one.state)}::text[], ${of((one) => one.ref)}::text[],
        ${of((one) => one.captured)}::bigint[], ${of((one) => one.settled)}::boolean[], ${of((one) => one.failure)}::text[],
        ${of((one) => one.cardBrand)}::text[], ${of((one) => one.cardLast4)}::text[])
        x(id, state, ref, captured, settled, failure, brand, last4)
      where p.id = any(${of((one) => one.id)}::uuid[]) and p.id = x.id`.execute(tx);
  }

  async write(tx: Tx, lines: readonly HistoryLine[]): Promise<void> {
    if (lines.length === 0) return;
    await sql`
      insert into payments.history (id, payment_id, what, source, details)
      select * from unnest(${lines.map(() => newId())}::uuid[], ${lines.map((line) => line.paymentId)}::uuid[],
        ${lines.map((line) => line.what)}::text[], ${lines.map((line) => line.source)}::text[],
        ${lines.map((line) => JSON.stringify(line.details))}::jsonb[])`.execute(tx);
  }

  /** From now on what they paid for is waited for. */
  async awaitFulfilment(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await sql`insert into payments.unfulfilled (payment_id) select unnest(${ids}::uuid[])`.execute(tx);
  }

  async fulfilled(tx: Tx, type: Payment['subjectType'], ids: readonly string[]): Promise<void> {
    await sql`
      delete from payments.unfulfilled u using payments.payments p
      where u.payment_id = p.id and p.subject_type = ${type} and p.subject_id = any(${ids}::uuid[]) and p.settled`.execute(
      tx,
    );
  }

  /** Of these, the ones whose money was sent back out of a review. */
  async sentBack(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const { rows } = await sql<{ payment_id: string }>`
      select payment_id from payments.refunds
      where payment_id = any(${ids}::uuid[]) and review_id is not null and state = 'succeeded'`.execute(tx);
    return new Set(rows.map((row) => row.payment_id));
  }
}
