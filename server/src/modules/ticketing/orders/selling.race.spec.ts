import { setTimeout as sleep } from 'node:timers/promises';
import { ticketing } from '@estrade/api/ticketing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/world.ts';
import { QuotasRepository } from '../inventory/quotas.repository.ts';
import { buyFree, counters, flaws } from '../specs.factory.ts';
import { aBuyer, aQuota, aSale, aShow, aTicketType } from '../ticketing.factory.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** So many buyers at the same time, each until `work` says that it is over. */
async function rush(buyers: number, work: (buyer: number) => Promise<boolean>): Promise<void> {
  await Promise.all(
    Array.from({ length: buyers }, async (_, buyer) => {
      while (await work(buyer));
    }),
  );
}

const soldOut = (error: unknown): false => {
  expect(error).toMatchObject({ problem: { code: 'ticketing.sold_out' } });
  return false;
};

it('sells exactly 500 of 500 places to 64 buyers, numbered 1 to 500', async () => {
  const sale = await aSale(world.database, { capacity: 500 });
  await rush(64, () => buyFree(world.as(), sale).then(() => true, soldOut));
  const { rows } = await sql<{
    number: number;
  }>`select number from ticketing.tickets where event_id = ${sale.eventId} order by number`.execute(
    world.database.read,
  );
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 500 }, (_, i) => i + 1));
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 0, sold: 500 });
  expect(await flaws(world)).toEqual([]);
});

it('gives one place to one of 500 buyers', async () => {
  const sale = await aSale(world.database, { capacity: 1 });
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }];
  const tries = await Promise.allSettled(
    Array.from({ length: 500 }, () => world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } })),
  );
  const refused = tries.filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(499);
  for (const { reason } of refused) soldOut(reason);
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 1, sold: 0 });
});

it('sells places that are given back while somebody waits for them', async () => {
  const sale = await aSale(world.database, { capacity: 3 });
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 3 }];
  const open = () => world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  const { id } = await open();
  let waiting: ReturnType<typeof open> | undefined;
  await world.database.tx(async (tx) => {
    await sql`update ticketing.holds set state = 'released', ended_at = now() where id = ${id}`.execute(tx);
    await sql`update ticketing.quotas set held = held - 3 where id = ${sale.quotaId}`.execute(tx);
    waiting = open(); // has looked at the hall while it was full, and now waits for its row
    await sleep(300);
  });
  await expect(waiting).resolves.toMatchObject({ state: 'active' });
  expect(await flaws(world)).toEqual([]);
});

it('sells to the last place though groups that are too big stand in between', async () => {
  const sale = await aSale(world.database, { capacity: 97 });
  const sizes = Array.from({ length: 200 }, (_, i) => [7, 1, 5, 10, 2, 3][i % 6]!);
  const tries = await Promise.allSettled(
    sizes.map((quantity) =>
      world.as()(ticketing.openHold, {
        body: { eventId: sale.eventId, lines: [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity }] },
      }),
    ),
  );
  const held = tries.reduce((sum, one, i) => sum + (one.status === 'fulfilled' ? sizes[i]! : 0), 0);
  expect(await counters(world, sale.quotaId)).toMatchObject({ held, sold: 0 });
  expect(held).toBe(97);
  expect(await flaws(world)).toEqual([]);
});

it('does not lock up over two quotas taken crosswise', async () => {
  const show = await aShow(world.database);
  const dateId = show.dateIds[0]!;
  const [hall, balcony, pass] = await Promise.all(
    [200, 150, 260].map((capacity) => aQuota(world.database, show, { capacity, dateId })),
  );
  const types = [
    await aTicketType(world.database, show, { quotaIds: [hall!, pass!] }),
    await aTicketType(world.database, show, { quotaIds: [pass!, balcony!] }),
    await aTicketType(world.database, show, { quotaIds: [balcony!, hall!] }),
  ];
  await rush(48, async (buyer) => {
    const lines = [buyer % 3, (buyer + 1) % 3].map((i) => ({ ticketTypeId: types[i]!, dateId, quantity: 1 }));
    const open = () =>
      world.as()(ticketing.openHold, {
        body: { eventId: show.eventId, lines: buyer % 2 ? lines : lines.toReversed() },
      });
    const hold = await open().catch(soldOut);
    if (!hold) return false;
    if (buyer % 5 === 0)
      await world.as()(ticketing.releaseHold, { params: { holdId: hold.id }, query: { secret: hold.secret } });
    else
      await world.as()(ticketing.placeOrder, {
        body: { holdId: hold.id, holdSecret: hold.secret, buyer: aBuyer, holders: ['A', 'B'], total: hold.price.total },
      });
    return buyer % 5 !== 0;
  });
  for (const quotaId of [hall!, balcony!, pass!]) {
    const { held, sold, capacity } = await counters(world, quotaId);
    expect(held).toBe(0);
    expect(sold).toBeLessThanOrEqual(capacity);
  }
  expect(await flaws(world)).toEqual([]);
});

it('gives places back that were taken while it waited for their quota', async () => {
  const sale = await aSale(world.database, { capacity: 3 });
  const quotas = world.get(QuotasRepository);
  const move = (held: number) => ({ quotaId: sale.quotaId, held, sold: 0 });
  const waiting = await world.database.tx(async (tx) => {
    await quotas.move(tx, [move(2)]);
    // begins while nothing is held yet: by that count, there would be nothing to give back
    const begun = world.database.tx((other) => quotas.move(other, [move(-1)]));
    await new Promise((later) => setTimeout(later, 150));
    return { begun };
  });
  await waiting.begun;
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 1, sold: 0 });
});
