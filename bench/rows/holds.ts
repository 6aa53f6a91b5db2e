import { randomUUID } from 'node:crypto';
import type { House } from '../kit/house.ts';
import { atBestPool } from '../kit/limits.ts';
import { load } from '../kit/load.ts';
import { manyOrders } from '../kit/many-orders.ts';
import { oneOrder } from '../kit/buyer.ts';
import { type Bench, row } from '../kit/row.ts';
import { amount, seconds } from '../kit/scale.ts';
import { aShow, type Show } from '../kit/show.ts';
import { inTurns } from '../kit/turns.ts';

const CLIENTS = 64;
const PLACES = 1_000_000;
const TEN_TIMES = 100_000;

/** Take a hold on one hot quota, over HTTP. */
export const holds: Bench = {
  name: 'holds',
  limit: 'one conditional UPDATE + INSERT as one statement per hold, raw driver, no HTTP, at its best pool size',
  async run(house) {
    await house.database.query(TABLES);
    const limit = await atBestPool(
      house,
      async (pool) => (await pool.query({ name: 'hold', text: STATEMENT, values: [randomUUID(), 1] })).rowCount === 1,
    );
    const show = await aShow(house, { price: 0, places: PLACES });
    await oneOrder(house.url, show);
    const warm = await takeHolds(house, show, 3);
    const measured = await inTurns(() => takeHolds(house, show, 4), limit.measure);
    await manyOrders(house.database, show.eventId, amount(TEN_TIMES));
    const later = await takeHolds(house, show, 4);
    const { ours } = measured;
    const counts = await recount(house, show);
    await house.database.query(FORGET, [show.eventId]);
    const exact = counts.held === counts.counted && counts.held === warm.done + ours.done + later.done;
    return row({
      name: 'hold on one hot quota, over HTTP, 64 clients',
      unit: 'holds/s',
      ours: ours.perSecond,
      limit: measured.limit.perSecond,
      goal: '≥ 4.0 ×, p99 < 50 ms',
      atLeast: 4,
      also: ours.p99 < 50 && exact,
      p50: ours.p50,
      p99: ours.p99,
      growth: ours.perSecond / later.perSecond,
      note: `${exact ? 'exact' : 'NOT EXACT'}: ${counts.held} held; ${ours.failed + later.failed} failed; limit at pool ${limit.size}`,
    });
  },
};

function takeHolds(house: House, { eventId, ticketTypeId, dateId }: Show, whole: number) {
  const body = JSON.stringify({ eventId, lines: [{ ticketTypeId, dateId, quantity: 1 }] });
  return load({
    url: house.url,
    clients: CLIENTS,
    seconds: seconds(whole),
    round: async (connection) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
      return (await connection.send({ method: 'POST', path: '/api/holds', headers, body })).status === 201;
    },
  });
}

async function recount(house: House, { eventId }: Show): Promise<{ held: number; counted: number }> {
  const { rows } = await house.database.query<{ held: number; counted: number }>(RECOUNT, [eventId]);
  return rows[0]!;
}

const TABLES = `
  create schema if not exists bench;
  drop table if exists bench.quotas, bench.holds;
  create table bench.quotas (id int primary key, capacity int not null, held int not null default 0, check (held <= capacity)) with (fillfactor = 50);
  create table bench.holds (id uuid primary key, quota_id int not null, quantity int not null, expires_at timestamptz not null);
  insert into bench.quotas values (1, 100000000)`;
const STATEMENT = `
  with taken as (update bench.quotas set held = held + $2::int where id = 1 and held + $2::int <= capacity returning id)
  insert into bench.holds select $1::uuid, id, $2::int, now() + interval '10 minutes' from taken`;
/** Half a million holds would otherwise run out ten minutes later, during another row. */
const FORGET = `
  with forgotten as (delete from ticketing.holds where event_id = $1 and state = 'active')
  update ticketing.quotas set held = 0 where event_id = $1`;
const RECOUNT = `
  select sum(q.held)::int as held,
    (select coalesce(sum(l.quantity), 0)::int from ticketing.hold_lines l join ticketing.holds h on h.id = l.hold_id where h.event_id = $1 and h.state = 'active') as counted
  from ticketing.quotas q where q.event_id = $1`;
