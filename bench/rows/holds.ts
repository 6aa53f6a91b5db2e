import { randomUUID } from 'node:crypto';
import { atBestPool } from '../kit/limits.ts';
import { load } from '../kit/load.ts';
import { type Bench, row } from '../kit/row.ts';
import { aShow } from '../kit/show.ts';

const CLIENTS = 64;
const SECONDS = 8;
const PLACES = 900_000;

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
    const body = JSON.stringify({
      eventId: show.eventId,
      lines: [{ ticketTypeId: show.ticketTypeId, dateId: show.dateId, quantity: 1 }],
    });
    const measure = (seconds: number) =>
      load({
        url: house.url,
        clients: CLIENTS,
        seconds,
        round: async (session) => {
          const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
          return (await session.send({ method: 'POST', path: '/api/holds', headers, body })).status === 201;
        },
      });
    const warm = await measure(2);
    const ours = await measure(SECONDS);
    const { rows } = await house.database.query<{ held: number; counted: number }>(RECOUNT, [show.eventId]);
    const exact = rows[0]!.held === rows[0]!.counted && rows[0]!.held === warm.done + ours.done;
    return [
      row({
        name: 'hold on one hot quota, over HTTP, 64 clients',
        unit: 'holds/s',
        ours: ours.perSecond,
        limit: limit.perSecond,
        goal: '≥ 4.0 ×, p99 < 50 ms',
        atLeast: 4,
        also: ours.p99 < 50 && exact,
        p50: ours.p50,
        p99: ours.p99,
        note: `${exact ? 'exact' : 'NOT EXACT'}: ${rows[0]!.held} held; ${ours.failed} failed; limit at pool ${limit.pool}`,
      }),
    ];
  },
};

const TABLES = `
  create schema if not exists bench;
  drop table if exists bench.quotas, bench.holds;
  create table bench.quotas (id int primary key, capacity int not null, held int not null default 0, check (held <= capacity)) with (fillfactor = 50);
  create table bench.holds (id uuid primary key, quota_id int not null, quantity int not null, expires_at timestamptz not null);
  insert into bench.quotas values (1, 100000000)`;
const STATEMENT = `
  with taken as (update bench.quotas set held = held + $2::int where id = 1 and held + $2::int <= capacity returning id)
  insert into bench.holds select $1::uuid, id, $2::int, now() + interval '10 minutes' from taken`;
const RECOUNT = `
  select sum(q.held)::int as held,
    (select coalesce(sum(l.quantity), 0)::int from ticketing.hold_lines l join ticketing.holds h on h.id = l.hold_id where h.event_id = $1 and h.state = 'active') as counted
  from ticketing.quotas q where q.event_id = $1`;
