import type pg from 'pg';

/**
 * Multiplies one order of an event, with its hold, line and ticket, until there are `target` orders in the house: what a
 * house has sold before must not make today's sale dearer. The copies belong to the event they were copied from.
 */
export async function manyOrders(database: pg.Pool, eventId: string, target: number): Promise<void> {
  const { rows } = await database.query<{ n: number }>('select count(*)::int n from ticketing.orders');
  const missing = target - rows[0]!.n;
  if (missing <= 0) return;
  await database.query(COPY, [eventId, missing]);
  await database.query('vacuum analyze ticketing.holds, ticketing.orders, ticketing.order_lines, ticketing.tickets');
}

/** The columns that differ are set, all others are as they were written by the product. */
const COPY = `
  with source as materialized (
    select o.id as order_id, o.hold_id, t.id as ticket_id from ticketing.orders o join ticketing.tickets t on t.order_id = o.id
    where o.event_id = $1 and o.hold_id is not null order by t.number limit 1),
  numbered as (
    update ticketing.ticket_numbers set last = last + $2::int where event_id = $1 returning last - $2::int as before),
  counted as (
    update ticketing.quotas q set sold = sold + $2::int from ticketing.tickets t
    where t.id = (select ticket_id from source) and q.id = any(t.quota_ids)),
  copies as materialized (
    select n, gen_random_uuid() as hold_id, gen_random_uuid() as order_id, gen_random_uuid() as ticket_id, before + n as number
    from generate_series(1, $2::int) n, numbered),
  holds as (
    insert into ticketing.holds select (jsonb_populate_record(h, jsonb_build_object('id', c.hold_id))).*
    from ticketing.holds h join source s on s.hold_id = h.id cross join copies c),
  orders as (
    insert into ticketing.orders (id, number, event_id, organization_id, source, hold_id, request_key, request_hash, state, buyer_name,
      buyer_email, buyer_phone, locale, member_id, currency, quantity, total, revenue, fee, commission, fee_vat, vat, fee_returned,
      returnable_until_hours, payment_id, placed_at, paid_at)
    select c.order_id, 'B' || left(replace(c.order_id::text, '-', ''), 12), event_id, organization_id, o.source, c.hold_id, request_key, request_hash,
      state, buyer_name, 'copy' || c.n || '@estrade.test', buyer_phone, locale, member_id, currency, quantity, total, revenue, fee,
      commission, fee_vat, vat, fee_returned, returnable_until_hours, null, placed_at, paid_at
    from ticketing.orders o join source s on s.order_id = o.id cross join copies c),
  order_lines as (
    insert into ticketing.order_lines select (jsonb_populate_record(l, jsonb_build_object('order_id', c.order_id))).*
    from ticketing.order_lines l join source s on s.order_id = l.order_id cross join copies c)
  insert into ticketing.tickets (id, event_id, number, order_id, ticket_type_id, date_id, type_name, holder, short_code, price, vat, fee,
    commission, fee_vat, quota_ids, issued_at)
  select c.ticket_id, t.event_id, c.number, c.order_id, ticket_type_id, date_id, type_name, holder, 'copy' || c.n, price, vat, fee,
    commission, fee_vat, quota_ids, issued_at
  from ticketing.tickets t join source s on s.ticket_id = t.id cross join copies c`;
