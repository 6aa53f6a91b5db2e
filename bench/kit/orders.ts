import { randomUUID } from 'node:crypto';
import type { House } from './house.ts';
import { atBestPool, type PooledLimit } from './limits.ts';

/** The limit of orders: counter, number, hold, order, line, ticket and fact of one order in one statement. */
export async function orderLimit(house: House): Promise<PooledLimit> {
  await house.database.query(TABLES);
  return atBestPool(house, async (pool) => {
    const ids = Array.from({ length: 5 }, () => randomUUID());
    return (
      (await pool.query({ name: 'order', text: STATEMENT, values: [...ids, 'Camille Banc', 'banc@estrade.test'] }))
        .rowCount === 1
    );
  });
}

/** Are there as many live tickets as orders were made, numbered from 1 without a hole, and do the counters say the same? */
export async function isExact(house: House, eventId: string, atLeast: number): Promise<boolean> {
  await settled(house, eventId);
  const { rows } = await house.database.query<{ tickets: number; highest: number; sold: number }>(
    `select count(*)::int as tickets, coalesce(max(number), 0)::int as highest, (select sum(sold)::int from ticketing.quotas where event_id = $1) as sold
     from ticketing.tickets where event_id = $1`,
    [eventId],
  );
  const { tickets, highest, sold } = rows[0]!;
  return tickets >= atLeast && tickets === highest && tickets === sold;
}

/** Waits until no order of the event is on its way. */
async function settled(house: House, eventId: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  let before = -1;
  while (Date.now() < deadline) {
    const { rows } = await house.database.query<{ n: number }>(
      'select count(*)::int n from ticketing.tickets where event_id = $1',
      [eventId],
    );
    if (rows[0]!.n === before) return;
    before = rows[0]!.n;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

const TABLES = `
  create schema if not exists bench;
  drop table if exists bench.stock, bench.order_holds, bench.orders, bench.order_lines, bench.tickets, bench.facts;
  create table bench.stock (id int primary key, capacity int not null, sold int not null default 0, last_number int not null default 0, check (sold <= capacity)) with (fillfactor = 50);
  create table bench.order_holds (id uuid primary key, stock_id int not null, quantity int not null, state text not null, expires_at timestamptz not null);
  create table bench.orders (id uuid primary key, hold_id uuid not null unique, buyer_name text not null, buyer_email text not null, total int not null, state text not null, placed_at timestamptz not null default now());
  create table bench.order_lines (id uuid primary key, order_id uuid not null, quantity int not null, price int not null);
  create table bench.tickets (id uuid primary key, order_id uuid not null, number int not null unique, holder text not null, state text not null);
  create table bench.facts (position bigint generated always as identity primary key, id uuid not null, name text not null, data jsonb not null);
  insert into bench.stock values (1, 100000000)`;
const STATEMENT = `
  with taken as (update bench.stock set sold = sold + 1, last_number = last_number + 1 where id = 1 and sold < capacity returning last_number),
  hold as (insert into bench.order_holds select $1::uuid, 1, 1, 'converted', now() from taken),
  placed as (insert into bench.orders select $2::uuid, $1::uuid, $6, $7, 0, 'paid', now() from taken),
  line as (insert into bench.order_lines select $3::uuid, $2::uuid, 1, 0 from taken),
  told as (insert into bench.facts (id, name, data) select $5::uuid, 'order_paid', jsonb_build_object('orderId', $2::text) from taken)
  insert into bench.tickets select $4::uuid, $2::uuid, last_number, $6, 'issued' from taken`;
