import { ticketing } from '@estrade/api/ticketing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { payCard } from '../../../../test/cards.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aHouse, counters, flaws, type House, type Started, startPaid } from '../specs.factory.ts';
import { aSale } from '../ticketing.factory.ts';
import { Paying } from './paying.service.ts';
import { Sweeping } from './sweeping.service.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
});
afterAll(() => world.close());

const saleOf = (capacity: number) =>
  aSale(world.database, { organizationId: house.organizationId, capacity, price: 2500 });
const show = (secret: string) => world.as()(ticketing.order, { params: { secret } });
const back = (secret: string) => world.as()(ticketing.returnFromPayment, { params: { secret } });
const expire = (started: Started) =>
  sql`update ticketing.holds set expires_at = now() - interval '1 second', asked_again_at = null where id = ${started.holdId}`.execute(
    world.database.read,
  );

it('ends in one way only when a buyer pays and gives up at the same moment', async () => {
  for (let round = 0; round < 12; round++) {
    const sale = await saleOf(1);
    const started = await startPaid(world.as(), sale);
    await Promise.allSettled([
      payCard(world.as(), started).then(() => back(started.secret)),
      world.as()(ticketing.abandonOrder, { params: { secret: started.secret } }),
    ]);
    await world.settle();
    const { state, tickets } = await show(started.secret);
    const { sold, held } = await counters(world, sale.quotaId);
    expect([
      ['paid', 1, 1, 0],
      ['cancelled', 0, 0, 0],
    ]).toContainEqual([state, tickets.length, sold, held]);
  }
  expect(await flaws(world)).toEqual([]);
});

it('ends in one way only when the time runs out at the instant of payment, and the place is not sold twice', async () => {
  for (let round = 0; round < 12; round++) {
    const sale = await saleOf(1);
    const started = await startPaid(world.as(), sale);
    await expire(started);
    const rival = () =>
      world.as()(ticketing.openHold, {
        body: { eventId: sale.eventId, lines: [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }] },
      });
    await Promise.allSettled([
      payCard(world.as(), started).then(() => back(started.secret)),
      world.get(Paying).sweep(),
      world.get(Sweeping).sweepAll(),
      rival(),
      rival(),
    ]);
    await world.settle();
    const { sold, held } = await counters(world, sale.quotaId);
    expect(sold + held).toBeLessThanOrEqual(1);
    expect(['paid', 'expired', 'closed']).toContain((await show(started.secret)).state);
  }
  expect(await flaws(world)).toEqual([]);
});

it('never promises more than there is while the sweeper, payments and a shrinking hall work against each other', async () => {
  const sale = await saleOf(60);
  const shrink = async () => {
    for (let capacity = 55; capacity > 20; capacity -= 5) {
      await world
        .as(house.owner)(ticketing.changeQuota, { params: { quotaId: sale.quotaId }, body: { capacity } })
        .catch(() => undefined);
    }
  };
  const buyer = async (i: number) => {
    const started = await startPaid(world.as(), sale, { quantity: 1 + (i % 3) });
    if (i % 4 === 0) await expire(started);
    if (i % 4 !== 3) await payCard(world.as(), started);
    if (i % 2) await back(started.secret);
  };
  const sweep = async () => {
    for (let i = 0; i < 6; i++)
      await Promise.all([world.get(Paying).sweep(), world.get(Sweeping).sweepAll(), world.settle()]);
  };
  await Promise.allSettled([...Array.from({ length: 40 }, (_, i) => buyer(i)), shrink(), sweep()]);
  await world.settle();
  const { held, sold, capacity } = await counters(world, sale.quotaId);
  expect(held + sold).toBeLessThanOrEqual(capacity);
  expect(await flaws(world)).toEqual([]);
});
