import { setTimeout as sleep } from 'node:timers/promises';
import { client } from '@estrade/api/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureServerBuilt } from '../../ops/lib/build.mjs';
import { aPublishedEvent } from '../src/modules/events/events.factory.ts';
import { Examination } from '../src/modules/payments/ledger/examination.service.ts';
import { aHouse, flaws } from '../src/modules/ticketing/specs.factory.ts';
import { aQuota, aTicketType } from '../src/modules/ticketing/ticketing.factory.ts';
import { chance, seed } from './chance.ts';
import { Buyer, type Hall } from './crash-buyer.ts';
import { aMortalServer, type MortalServer } from './crash-server.ts';
import { openWorld, type World } from './world.ts';

const BUYERS = 64;
const PLACES = 500;
const DEATHS = 5;

let world: World;
let server: MortalServer;
let hall: Hall;
beforeAll(async () => {
  await ensureServerBuilt();
  world = await openWorld(); // prepares and examines; all work is done by the other process
  hall = await aHall();
  server = await aMortalServer({ DATABASE_URL: world.settings.DATABASE_URL, DATA_DIR: world.settings.DATA_DIR });
  await server.start();
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await world?.close();
});

it(`sells exactly 500 of 500 places while it is killed again and again (SEED=${seed})`, async () => {
  const death = new Death(server, seed);
  const call = client({ baseUrl: server.url, fetch: (input, init) => death.onRequest(() => fetch(input, init)) });
  const buyers = Array.from({ length: BUYERS }, (_, i) => new Buyer(call, `camille-${i}`, chance(seed + 1 + i)));
  await Promise.all(buyers.map((buyer) => shop(buyer)));
  await death.again(); // and once more while the letters are written
  await quiet();

  expect(death.count).toBe(DEATHS + 1);
  expect(await numbers()).toEqual(Array.from({ length: PLACES }, (_, i) => i + 1));
  expect(await counted()).toEqual({ held: 0, sold: PLACES, blocked: 0 });
  expect(await flaws(world)).toEqual([]);
  expect((await world.get(Examination).examine()).filter(({ ok }) => !ok)).toEqual([]);
  expect(await capturedForNothing()).toEqual([]);
  expect(await boughtBy(buyers)).toBe(PLACES);
  expect(await letters()).toEqual(await paidOrders());
}, 600_000);

/** One published event in one hall, places for nothing and for 25 €. */
async function aHall(): Promise<Hall> {
  const { organizationId } = await aHouse(world);
  const { id: eventId, dates } = await aPublishedEvent(world, {}, organizationId);
  await world.settle();
  const dateId = dates[0]!.id;
  const show = { eventId, organizationId, dateIds: [dateId] };
  const quotaIds = [await aQuota(world.database, show, { capacity: PLACES, dateId })];
  const free = await aTicketType(world.database, show, { name: 'Entrée libre', quotaIds });
  const paid = await aTicketType(world.database, show, { name: 'Plein tarif', price: 2500, quotaIds });
  return { eventId, dateId, free, paid };
}

/** Buys until the hall is sold: places that were given back are for sale again. */
async function shop(buyer: Buyer): Promise<void> {
  while ((await buyer.buy(hall)) || (await counted()).sold < PLACES) await sleep(20);
}

/** Kills the server in the middle of its work: so many requests after it came back, some milliseconds later. */
class Death {
  count = 0;
  private readonly chance;
  private requests = Infinity;
  private coming: Promise<void> = Promise.resolve();

  constructor(
    private readonly victim: MortalServer,
    from: number,
  ) {
    this.chance = chance(from);
    this.appoint();
  }

  async onRequest(send: () => Promise<Response>): Promise<Response> {
    if (--this.requests === 0) this.coming = this.come();
    return send();
  }

  /** Waits for the one that is coming, and comes once more. */
  async again(): Promise<void> {
    await this.coming;
    await this.come();
  }

  private async come(): Promise<void> {
    await sleep(this.chance.between(0, 25));
    await this.victim.kill();
    this.count++;
    await this.victim.start();
    this.appoint();
  }

  private appoint(): void {
    this.requests = this.count < DEATHS ? this.chance.between(40, 200) : Infinity;
  }
}

async function counted() {
  const { rows } = await sql<{ held: number; sold: number; blocked: number }>`
    select held, sold, blocked from ticketing.quotas where event_id = ${hall.eventId}`.execute(world.database.read);
  return rows[0]!;
}

async function numbers(): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select number from ticketing.tickets where event_id = ${hall.eventId} order by number`.execute(world.database.read);
  return rows.map(({ number }) => number);
}

/** Money that was taken and neither gave tickets nor went back. */
async function capturedForNothing(): Promise<unknown[]> {
  const { rows } = await sql`
    select p.id, p.captured, p.refunded, o.state from payments.payments p
    left join ticketing.orders o on o.id = p.subject_id
    where p.captured > 0 and p.captured > p.refunded
      and not exists (select from ticketing.tickets t where t.order_id = o.id and o.payment_id = p.id)`.execute(
    world.database.read,
  );
  return rows;
}

/** Tickets the buyers know of. */
async function boughtBy(buyers: readonly Buyer[]): Promise<number> {
  const orders = await Promise.all(
    buyers.map((buyer) => Promise.all(buyer.secrets.map((secret) => buyer.look(secret)))),
  );
  return new Set(orders.flat(2).flatMap(({ tickets }) => tickets.map(({ id }) => id))).size;
}

async function paidOrders(): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ticketing.orders where paid_at is not null order by id`.execute(world.database.read);
  return rows.map(({ id }) => id);
}

async function letters(): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select key from kit.mails where kind = 'order_confirmation' order by key`.execute(world.database.read);
  return rows.map(({ key }) => key);
}

/** No fact and no job waits or is under way any more. */
async function quiet(): Promise<void> {
  for (const limit = Date.now() + 300_000; ;) {
    const { rows } = await sql<{ n: number }>`
      select (select count(*) from kit.outbox)::int + (select count(*) from pgboss.job
        where state in ('created', 'retry', 'active') and name not like '\\_\\_%')::int as n`.execute(
      world.database.read,
    );
    if (rows[0]!.n === 0) return;
    if (Date.now() > limit) throw new Error(`${rows[0]!.n} facts and jobs still wait`);
    await sleep(250);
  }
}
