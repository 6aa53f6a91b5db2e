import { ticketing } from '@estrade/api/ticketing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { payCard } from '../../../../test/cards.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aHouse, counters, type House, startPaid } from '../specs.factory.ts';
import { aBuyer, aSale } from '../ticketing.factory.ts';
import { Seals } from '../tickets/seals.service.ts';
import { Paying } from './paying.service.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
});
afterAll(() => world.close());

const saleOf = (capacity = 20, more: object = {}) =>
  aSale(world.database, { organizationId: house.organizationId, capacity, price: 3200, ...more });
const show = (secret: string) => world.as()(ticketing.order, { params: { secret } });
const expire = (holdId: string) =>
  sql`update ticketing.holds set expires_at = now() - interval '1 second' where id = ${holdId}`.execute(
    world.database.read,
  );

it('waits for the money with the places kept, and issues tickets when it is there', async () => {
  const sale = await saleOf();
  const started = await startPaid(world.as(), sale, { quantity: 2 });
  await expect(show(started.secret)).resolves.toMatchObject({
    state: 'awaiting_payment',
    tickets: [],
    payment: { status: 'created' },
  });
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 2, sold: 0 });
  await payCard(world.as(), started);
  await world.settle();
  const order = await show(started.secret);
  expect(order).toMatchObject({
    state: 'paid',
    price: { total: { amount: 6400 } },
    payment: { status: 'succeeded', client: null, card: { last4: '4242' } },
  });
  expect(order.tickets.map(({ number, price }) => [number, price.amount])).toEqual([
    [1, 3200],
    [2, 3200],
  ]);
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 0, sold: 2 });
});

it('settles at once as the browser comes back, and the notice after it changes nothing', async () => {
  const sale = await saleOf();
  const started = await startPaid(world.as(), sale);
  await payCard(world.as(), started);
  const back = () => world.as()(ticketing.returnFromPayment, { params: { secret: started.secret } });
  const orders = await Promise.all([back(), back(), back()]);
  expect(orders.map(({ state, tickets }) => [state, tickets.length])).toEqual([
    ['paid', 1],
    ['paid', 1],
    ['paid', 1],
  ]);
  await world.settle();
  expect((await show(started.secret)).tickets).toHaveLength(1);
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 0, sold: 1 });
});

describe('when the provider could not be reached', () => {
  /** The embedded network opens for these, and its answer is lost on the way. */
  const unlucky = { ...aBuyer, email: 'lea+lost@estrade.test' };
  async function stranded(sale: Awaited<ReturnType<typeof saleOf>>) {
    const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }];
    const hold = await world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
    const body = {
      holdId: hold.id,
      holdSecret: hold.secret,
      buyer: unlucky,
      holders: ['Léa'],
      total: hold.price.total,
    };
    const place = () => world.as()(ticketing.placeOrder, { body }, { key: `stranded-${hold.id}` });
    await expect(place()).rejects.toMatchObject({ problem: { status: 503, code: 'payments.provider_down' } });
    const { rows } = await sql<{ id: string }>`select id from ticketing.orders where hold_id = ${hold.id}`.execute(
      world.database.read,
    );
    return { hold, place, secret: world.get(Seals).orderSecret(rows[0]!.id) };
  }

  it('the same order, sent again from the form, goes on where it stopped', async () => {
    const { place } = await stranded(await saleOf());
    const { secret, payment } = await place();
    await payCard(world.as(), { clientSecret: payment!.client!.secret });
    await world.settle();
    await expect(show(secret)).resolves.toMatchObject({ state: 'paid', tickets: [{ number: 1 }] });
  });

  it('the page of the order says so, and can be paid once the provider answers', async () => {
    const sale = await saleOf();
    const { secret } = await stranded(sale);
    await expect(show(secret)).resolves.toMatchObject({ state: 'awaiting_payment', payment: { client: null } });
    const { payment } = await world.as()(ticketing.returnFromPayment, { params: { secret } });
    await payCard(world.as(), { clientSecret: payment!.client!.secret });
    await world.settle();
    await expect(show(secret)).resolves.toMatchObject({ state: 'paid', tickets: [{ number: 1 }] });
    expect(await counters(world, sale.quotaId)).toMatchObject({ held: 0, sold: 1 });
  });

  it('nothing is opened once the time of its places is over', async () => {
    const sale = await saleOf();
    const { hold, secret } = await stranded(sale);
    await expire(hold.id);
    const { payment } = await world.as()(ticketing.returnFromPayment, { params: { secret } });
    expect(payment?.client ?? null).toBeNull();
    await world.get(Paying).sweep();
    await expect(show(secret)).resolves.toMatchObject({ state: 'expired' });
    expect(await counters(world, sale.quotaId)).toMatchObject({ held: 0, sold: 0 });
  });
});

it('keeps the order open when a card is refused, so that another can be tried', async () => {
  const sale = await saleOf();
  const started = await startPaid(world.as(), sale);
  await payCard(world.as(), started, '4000000000009995');
  await world.as()(ticketing.returnFromPayment, { params: { secret: started.secret } });
  await expect(show(started.secret)).resolves.toMatchObject({
    state: 'awaiting_payment',
    payment: { failure: expect.any(String) },
  });
  await payCard(world.as(), started);
  await world.settle();
  await expect(show(started.secret)).resolves.toMatchObject({ state: 'paid' });
});

it('finds the same order and payment again, with other names as long as nothing is paid', async () => {
  const sale = await saleOf();
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }];
  const hold = await world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  const order = (name: string, key: string) =>
    world.as()(
      ticketing.placeOrder,
      {
        body: {
          holdId: hold.id,
          holdSecret: hold.secret,
          buyer: { ...aBuyer, name },
          holders: [name],
          total: hold.price.total,
        },
      },
      { key },
    );
  const first = await order('Léa Morvan', 'first-key');
  const again = await order('Léa Morvan', 'first-key');
  const corrected = await order('Léa Le Morvan', 'second-key');
  expect([again.id, corrected.id]).toEqual([first.id, first.id]);
  expect(corrected.payment?.client).toEqual(first.payment?.client);
  await expect(order('Somebody', 'second-key')).rejects.toMatchObject({ problem: { code: 'kit.key_reused' } });
  await expect(show(first.secret)).resolves.toMatchObject({
    buyer: { name: 'Léa Le Morvan' },
    lines: [{ holders: ['Léa Le Morvan'] }],
  });
});

it('releases the places of an unpaid order only once the provider says that no money can come', async () => {
  const sale = await saleOf(1);
  const started = await startPaid(world.as(), sale);
  await expire(started.holdId);
  await world.get(Paying).sweep();
  await expect(show(started.secret)).resolves.toMatchObject({ state: 'expired', payment: { status: 'cancelled' } });
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 0, sold: 0 });
});

it('fulfils an order whose time was over when its money had arrived already', async () => {
  const sale = await saleOf(1);
  const started = await startPaid(world.as(), sale);
  await payCard(world.as(), started);
  await expire(started.holdId);
  await world.get(Paying).sweep();
  await expect(show(started.secret)).resolves.toMatchObject({ state: 'paid', tickets: [{ number: 1 }] });
});

it('lets the buyer give up, which frees the places at once', async () => {
  const sale = await saleOf(1);
  const started = await startPaid(world.as(), sale);
  const give = () => world.as()(ticketing.abandonOrder, { params: { secret: started.secret } });
  await expect(give()).resolves.toMatchObject({ state: 'cancelled' });
  await expect(give()).rejects.toMatchObject({ problem: { code: 'ticketing.order_settled' } });
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 0, sold: 0 });
});

it('adds the service fee on top when buyers pay it, and refuses a total that lacks it', async () => {
  const sale = await saleOf(5, { feePaidBy: 'buyer' });
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 2 }];
  const hold = await world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  expect(hold.price).toMatchObject({ tickets: { amount: 6400 }, fee: { amount: 128 }, total: { amount: 6528 } });
  const body = {
    holdId: hold.id,
    holdSecret: hold.secret,
    buyer: aBuyer,
    holders: ['A', 'B'],
    total: { amount: 6400, currency: 'EUR' },
  };
  await expect(world.as()(ticketing.placeOrder, { body })).rejects.toMatchObject({
    problem: { code: 'ticketing.total_differs' },
  });
});
