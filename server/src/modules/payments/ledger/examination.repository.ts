import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Tx } from '#kit/database/database';

export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
}

type Sql = ReturnType<typeof sql>;

const byCurrency = (account: string): Sql =>
  sql`select currency, sum(amount) as total from payments.entries where account = ${account} group by currency`;

/** Each gives rows only when something is wrong. */
const checks: Readonly<Record<string, Sql>> = {
  'the ledger sums to zero': sql`
    select currency as about, sum(amount)::text as detail from payments.entries group by currency having sum(amount) <> 0`,
  'every posting balances': sql`
    select p.id::text as about, coalesce(sum(e.amount), 0)::text as detail from payments.postings p
    left join payments.entries e on e.posting_id = p.id group by p.id having count(e) < 2 or sum(e.amount) <> 0`,
  'captured minus refunded is what the provider holds': sql`
    with due as (
      select currency, sum(total) as total from (
        select currency, sum(captured) from payments.payments group by currency
        union all select currency, sum(amount) from payments.reviews where held group by currency
        union all select currency, -sum(amount) from payments.refunds where state = 'succeeded' group by currency
        union all select p.currency, sum(e.amount) from payments.entries e join payments.postings p on p.id = e.posting_id
          where p.kind = 'paid_out' and e.account = 'provider_clearing' group by p.currency) all_of(currency, total) group by currency),
      held as (${byCurrency('provider_clearing')})
    select coalesce(due.currency, held.currency) as about, concat(due.total, ' in the rows, ', held.total, ' in the ledger') as detail
    from due full join held using (currency) where coalesce(due.total, 0) <> coalesce(held.total, 0)`,
  'every payment captured once, to the cent': sql`
    select p.id::text as about, concat(p.captured, ' on the row, ', coalesce(b.total, 0), ' in the ledger') as detail
    from payments.payments p left join (
      select o.payment_id, sum(e.amount) as total from payments.postings o join payments.entries e on e.posting_id = o.id
      where o.kind = 'captured' and e.amount > 0 and e.account in ('provider_clearing', 'unallocated') group by o.payment_id) b on b.payment_id = p.id
    where p.captured <> coalesce(b.total, 0)`,
  'sums of refunds equal a recount': sql`
    select p.id::text as about, concat(p.refund_pending, '+', p.refunded) as detail from payments.payments p left join (
      select payment_id, sum(amount) filter (where state in ('requested', 'submitted')) as pending,
        sum(amount) filter (where state = 'succeeded') as done from payments.refunds where review_id is null group by payment_id) r on r.payment_id = p.id
    where p.refund_pending <> coalesce(r.pending, 0) or p.refunded <> coalesce(r.done, 0)`,
  'promises to buyers equal the refunds under way': sql`
    with due as (select currency, sum(amount) as total from payments.refunds where state in ('requested', 'submitted') group by currency),
      booked as (${byCurrency('buyer_refunds')})
    select coalesce(due.currency, booked.currency) as about, concat(due.total, ' and ', -booked.total) as detail
    from due full join booked using (currency) where coalesce(due.total, 0) <> -coalesce(booked.total, 0)`,
  'money kept apart equals its reviews': sql`
    with due as (select v.currency, sum(v.amount) as total from payments.reviews v where v.held and not exists (
        select from payments.refunds r where r.review_id = v.id and r.state <> 'failed') group by v.currency),
      booked as (${byCurrency('unallocated')})
    select coalesce(due.currency, booked.currency) as about, concat(due.total, ' and ', -booked.total) as detail
    from due full join booked using (currency) where coalesce(due.total, 0) <> -coalesce(booked.total, 0)`,
  'no notification waits for more than fifteen minutes': sql`
    select event_id as about, coalesce(error, '') as detail from payments.webhook_inbox
    where done_at is null and received_at < now() - interval '15 minutes'`,
  'what was paid exists, goes back, or is known to a person': sql`
    select p.id::text as about, p.subject_id::text as detail from payments.unfulfilled u join payments.payments p on p.id = u.payment_id
    where u.since < now() - interval '20 minutes' and p.refunded + p.refund_pending < p.captured
      and not exists (select from payments.reviews v where v.payment_id = p.id)`,
};

/** Recounts the books. */
@Injectable()
export class ExaminationRepository {
  async examine(tx: Tx): Promise<Finding[]> {
    const findings: Finding[] = [];
    for (const [check, statement] of Object.entries(checks)) {
      const { rows } = await sql<{ about: string; detail: string }>`${statement} limit 20`.execute(tx);
      findings.push({
        check,
        ok: rows.length === 0,
        detail: rows.map(({ about, detail }) => `${about}: ${detail}`).join('; '),
      });
    }
    return findings;
  }
}
