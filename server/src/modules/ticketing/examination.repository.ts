import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#kit/database/database';
import { type Checks, examine, type Examination, type Finding } from '#kit/examination/examine';

/** What every quota should count, from the rows themselves. */
const recounted = sql`
  select q.id, q.held, q.sold, q.blocked, q.capacity,
    coalesce((select sum(l.quantity) from ticketing.holds h join ticketing.hold_lines l on l.hold_id = h.id
      where h.event_id = q.event_id and h.state in ('active', 'paying') and q.id = any(l.quota_ids)), 0)::int as should_hold,
    (select count(*) from ticketing.tickets t where t.event_id = q.event_id and t.state <> 'cancelled' and q.id = any(t.quota_ids))::int as should_sell
  from ticketing.quotas q`;

/** Each selects the rows that must not exist. */
const checks: Checks = {
  'no quota promises more than it has': sql`select id from ticketing.quotas where held + sold + blocked > capacity`,
  'counters equal a recount': sql`select * from (${recounted}) r where held <> should_hold or sold <> should_sell`,
  'ticket numbers run from 1 without a hole': sql`
    select n.event_id, n.last, count(t.id)::int as tickets, max(t.number) as highest
    from ticketing.ticket_numbers n left join ticketing.tickets t on t.event_id = n.event_id
    group by 1, 2 having n.last <> count(t.id) or n.last <> coalesce(max(t.number), 0)`,
  'every paid order has its tickets': sql`
    select o.id, o.number from ticketing.orders o where o.paid_at is not null
      and o.quantity <> (select count(*) from ticketing.tickets t where t.order_id = o.id)`,
  'only paid orders have tickets': sql`
    select o.id, o.number from ticketing.orders o where o.paid_at is null and exists (select 1 from ticketing.tickets t where t.order_id = o.id)`,
  'tickets sum to their order': sql`
    select o.id, o.number from ticketing.orders o join ticketing.tickets t on t.order_id = o.id
    group by o.id having sum(t.price) <> o.revenue or sum(t.fee) <> o.fee or sum(t.commission) <> o.commission or sum(t.fee_vat) <> o.fee_vat`,
  'refunds never exceed what was paid': sql`
    select o.id, o.number from ticketing.orders o join ticketing.refunds r on r.order_id = o.id
    where r.reason <> 'paid_twice' group by o.id having sum(r.amount) > o.total or sum(r.amount) <> o.refunded`,
  'holds that are over are swept within a minute': sql`
    select id, expires_at from ticketing.holds where state = 'active' and expires_at < now() - interval '1 minute'`,
  'an order waits for money only while its places are kept': sql`
    select o.id, o.number, h.state from ticketing.orders o join ticketing.holds h on h.id = o.hold_id
    where (o.state = 'awaiting_payment') <> (h.state = 'paying')`,
  'refunds that were asked for are handed on within ten minutes': sql`
    select id, order_id, requested_at from ticketing.refunds where state = 'requested' and requested_at < now() - interval '10 minutes'`,
  'no place is kept for long for a payment nobody can tell about': sql`
    select h.id, h.event_id, h.expires_at from ticketing.holds h where h.state = 'paying' and h.expires_at < now() - interval '15 minutes'`,
  'tickets end with their event': sql`
    select t.order_id, count(*)::int as tickets from ticketing.tickets t join ticketing.shows s using (event_id)
    where t.state <> 'cancelled' and s.status in ('cancelled', 'removed') and s.changed_at < now() - interval '15 minutes' group by t.order_id`,
  'an entry is an accepted attempt of its ticket': sql`
    select e.list_id, e.ticket_id from ticketing.entries e join ticketing.check_ins c on c.id = e.check_in_id
    where c.answer <> 'accepted' or c.ticket_id <> e.ticket_id or c.list_id <> e.list_id`,
};

/** Counts everything again. Never repairs: a difference is a bug to find. */
@Injectable()
export class TicketingExamination implements Examination {
  constructor(private readonly database: Database) {}

  async examine(): Promise<Finding[]> {
    return examine(this.database, checks);
  }
}
