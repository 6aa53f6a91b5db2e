import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '#kit/database/database';

/** Sales of one ticket type on one day; `day` counts from 0. */
export interface DayOfType {
  readonly day: number;
  readonly ticketTypeId: string;
  readonly tickets: number;
  readonly gross: number;
}

/** Minor units, without the fees buyers paid on top. */
export interface Sums {
  readonly orders: number;
  readonly tickets: number;
  readonly invitations: number;
  readonly gross: number;
  readonly refunded: number;
  readonly commission: number;
}

@Injectable()
export class SalesRepository {
  async byDay(tx: Tx, eventId: string, bounds: readonly Temporal.Instant[]): Promise<DayOfType[]> {
    const at = bounds.map(String);
    const { rows } = await sql<DayOfType>`
      select width_bucket(o.paid_at, ${at}::timestamptz[]) - 1 as day, t.ticket_type_id as "ticketTypeId",
        (count(*) filter (where t.state <> 'cancelled'))::int as tickets, sum(t.price)::float8 as gross
      from ticketing.orders o join ticketing.tickets t on t.order_id = o.id
      where o.event_id = ${eventId} and o.paid_at >= ${at[0]} and o.paid_at < ${at.at(-1)} group by 1, 2`.execute(tx);
    return rows;
  }

  async ordersByDay(tx: Tx, eventId: string, bounds: readonly Temporal.Instant[]): Promise<Map<number, number>> {
    const at = bounds.map(String);
    const { rows } = await sql<{ day: number; orders: number }>`
      select width_bucket(o.paid_at, ${at}::timestamptz[]) - 1 as day, count(*)::int as orders from ticketing.orders o
      where o.event_id = ${eventId} and o.source = 'sale' and o.paid_at >= ${at[0]} and o.paid_at < ${at.at(-1)} group by 1`.execute(
      tx,
    );
    return new Map(rows.map(({ day, orders }) => [day, orders]));
  }

  /** Between two instants; of all time without. What goes back counts on the day it was decided. */
  async sums(tx: Tx, eventId: string, between: readonly [Temporal.Instant, Temporal.Instant] | null): Promise<Sums> {
    const [from, to] = between ? between.map(String) : ['-infinity', 'infinity'];
    const { rows } = await sql<Sums>`
      with sold as (select * from ticketing.orders where event_id = ${eventId} and paid_at >= ${from}::timestamptz and paid_at < ${to}::timestamptz),
      issued as (select s.source from sold s join ticketing.tickets t on t.order_id = s.id where t.state <> 'cancelled'),
      back as (
        select r.revenue, r.commission from ticketing.refunds r join ticketing.orders o on o.id = r.order_id
        where o.event_id = ${eventId} and o.paid_at is not null and r.reason <> 'paid_twice'
          and r.requested_at >= ${from}::timestamptz and r.requested_at < ${to}::timestamptz)
      select (select count(*)::int from sold where source = 'sale') as orders,
        (select count(*)::int from issued where source = 'sale') as tickets,
        (select count(*)::int from issued where source = 'invitation') as invitations,
        (select coalesce(sum(revenue), 0)::float8 from sold) as gross,
        (select coalesce(sum(revenue), 0)::float8 from back) as refunded,
        (select coalesce(sum(commission), 0)::float8 from sold) - (select coalesce(sum(commission), 0)::float8 from back) as commission`.execute(
      tx,
    );
    return rows[0]!;
  }

  async byType(tx: Tx, eventId: string): Promise<Map<string, { readonly tickets: number; readonly gross: number }>> {
    const { rows } = await sql<{ id: string; tickets: number; gross: number }>`
      select ticket_type_id as id, (count(*) filter (where state <> 'cancelled'))::int as tickets, sum(price)::float8 as gross
      from ticketing.tickets where event_id = ${eventId} group by 1`.execute(tx);
    return new Map(rows.map(({ id, tickets, gross }) => [id, { tickets, gross }]));
  }
}
