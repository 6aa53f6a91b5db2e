import { ticketing } from '@estrade/api/ticketing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/world.ts';
import { aBuyer, aQuota, aSale, aShow, aTicketType } from '../ticketing.factory.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const free = { amount: 0, currency: 'EUR' };
const counters = async (quotaId: string) => {
  const { rows } = await sql`select held, sold, blocked, capacity from ticketing.quotas where id = ${quotaId}`.execute(
    world.database.read,
  );
  return rows[0];
};

it('sells free tickets from the offer to the numbered ticket', async () => {
  const sale = await aSale(world.database, { capacity: 100 });
  const offer = await world.as()(ticketing.offer, { params: { eventId: sale.eventId } });
  expect(offer.saleState).toBe('on_sale');
  expect(offer.ticketTypes[0]?.dates[0]).toMatchObject({
    saleState: 'on_sale',
    availability: { level: 'many', left: null },
    most: 10,
  });

  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 2 }];
  const hold = await world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  expect(hold).toMatchObject({ state: 'active', price: { total: free } });
  expect(Date.parse(hold.expiresAt) - Date.parse(hold.now)).toBe(10 * 60_000);
  expect(await counters(sale.quotaId)).toMatchObject({ held: 2, sold: 0 });

  const body = {
    holdId: hold.id,
    holdSecret: hold.secret,
    buyer: aBuyer,
    holders: ['Léa Morvan', 'Sofiane Belkacem'],
    total: free,
  };
  const placed = await world.as()(ticketing.placeOrder, { body });
  expect(placed).toMatchObject({ state: 'paid', payment: null });
  expect(await counters(sale.quotaId)).toMatchObject({ held: 0, sold: 2 });

  const order = await world.as()(ticketing.order, { params: { secret: placed.secret } });
  expect(order.tickets.map(({ number, holder, state }) => [number, holder, state])).toEqual([
    [1, 'Léa Morvan', 'issued'],
    [2, 'Sofiane Belkacem', 'issued'],
  ]);
  expect(order.tickets[0]?.code).toMatch(/^E1:/);
  await expect(
    world.as()(ticketing.hold, { params: { holdId: hold.id }, query: { secret: hold.secret } }),
  ).resolves.toMatchObject({ state: 'converted' });
});

it('answers the same key with the same hold, and another request under it with a refusal', async () => {
  const sale = await aSale(world.database, { capacity: 10 });
  const ask = (quantity: number) =>
    world.as()(
      ticketing.openHold,
      { body: { eventId: sale.eventId, lines: [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity }] } },
      { key: 'the-same-key' },
    );
  const holds = await Promise.all([ask(3), ask(3), ask(3)]);
  expect(new Set(holds.map(({ id }) => id)).size).toBe(1);
  expect(await counters(sale.quotaId)).toMatchObject({ held: 3 });
  await expect(ask(4)).rejects.toMatchObject({ problem: { code: 'kit.key_reused', status: 409 } });
});

it('says how many are left, and gives released places to the next', async () => {
  const sale = await aSale(world.database, { capacity: 4 });
  const ask = (quantity: number) =>
    world.as()(ticketing.openHold, {
      body: { eventId: sale.eventId, lines: [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity }] },
    });
  const first = await ask(3);
  await expect(ask(2)).rejects.toMatchObject({
    problem: { code: 'ticketing.sold_out', params: { left: 1 }, detail: 'Il ne reste qu’une place.' },
  });
  await world.as()(ticketing.releaseHold, { params: { holdId: first.id }, query: { secret: first.secret } });
  await expect(ask(4)).resolves.toMatchObject({ state: 'active' });
});

it('takes places of every quota of a type, or of none', async () => {
  const show = await aShow(world.database, { dates: 2 });
  const pass = await aQuota(world.database, show, { capacity: 3 });
  const [first, second] = show.dateIds;
  const halls = await Promise.all(
    [first!, second!].map((dateId) => aQuota(world.database, show, { capacity: 2, dateId })),
  );
  const ticketTypeId = await aTicketType(world.database, show, { quotaIds: [pass, ...halls] });
  const ask = (quantities: readonly [number, number]) => {
    const lines = quantities.map((quantity, i) => ({ ticketTypeId, dateId: show.dateIds[i]!, quantity }));
    return world.as()(ticketing.openHold, { body: { eventId: show.eventId, lines } });
  };
  await expect(ask([2, 2])).rejects.toMatchObject({ problem: { code: 'ticketing.sold_out' } });
  expect(await counters(pass)).toMatchObject({ held: 0 });
  await ask([2, 1]);
  expect(await Promise.all([pass, ...halls].map(counters))).toMatchObject([{ held: 3 }, { held: 2 }, { held: 1 }]);
});

it('sweeps what is over before it says that nothing is left', async () => {
  const sale = await aSale(world.database, { capacity: 1 });
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }];
  const hold = await world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  await sql`update ticketing.holds set expires_at = now() - interval '1 second' where id = ${hold.id}`.execute(
    world.database.read,
  );
  await expect(world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } })).resolves.toMatchObject({
    state: 'active',
  });
  await expect(
    world.as()(ticketing.hold, { params: { holdId: hold.id }, query: { secret: hold.secret } }),
  ).resolves.toMatchObject({ state: 'expired' });
  expect(await counters(sale.quotaId)).toMatchObject({ held: 1 });
});

it('refuses an order whose hold is over, whose total was another, or that lacks a name; each says where', async () => {
  const sale = await aSale(world.database, { capacity: 5 });
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }];
  const hold = await world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  const body = { holdId: hold.id, holdSecret: hold.secret, buyer: aBuyer, holders: ['Léa'], total: free };
  const order = (changes: object) => world.as()(ticketing.placeOrder, { body: { ...body, ...changes } });
  await expect(order({ total: { amount: 100, currency: 'EUR' } })).rejects.toMatchObject({
    problem: { code: 'ticketing.total_differs', field: 'total' },
  });
  await expect(order({ holders: [''] })).rejects.toMatchObject({
    problem: { code: 'ticketing.holder_missing', field: 'holders.0' },
  });
  await expect(order({ holdSecret: 'x'.repeat(22) })).rejects.toMatchObject({
    problem: { code: 'ticketing.hold_not_found' },
  });
  await sql`update ticketing.holds set expires_at = now() - interval '1 second' where id = ${hold.id}`.execute(
    world.database.read,
  );
  await expect(order({})).rejects.toMatchObject({ problem: { code: 'ticketing.hold_expired', status: 410 } });
});

it('makes one order of a hold, in however many tabs it is sent', async () => {
  const sale = await aSale(world.database, { capacity: 5 });
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }];
  const hold = await world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  const body = { holdId: hold.id, holdSecret: hold.secret, buyer: aBuyer, holders: ['Léa'], total: free };
  const placed = await Promise.all(Array.from({ length: 5 }, () => world.as()(ticketing.placeOrder, { body })));
  expect(new Set(placed.map(({ id }) => id)).size).toBe(1);
  expect(await counters(sale.quotaId)).toMatchObject({ held: 0, sold: 1 });
});
