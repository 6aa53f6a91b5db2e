import { ticketing } from '@estrade/api/ticketing';
import { urlOf } from '@estrade/api/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RefundFailed } from '#core/payments';
import { Facts } from '#kit/facts/facts';
import { payCard } from '../../../../test/cards.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aHouse, buyFree, counters, flaws, type House, startPaid } from '../specs.factory.ts';
import { aSale } from '../ticketing.factory.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
});
afterAll(() => world.close());

const saleOf = (more: object = {}) =>
  aSale(world.database, { organizationId: house.organizationId, capacity: 20, ...more });
const owner = () => world.as(house.owner);
async function paid(sale: Awaited<ReturnType<typeof saleOf>>, quantity: number) {
  const started = await startPaid(world.as(), sale, { quantity });
  await payCard(world.as(), started);
  await world.settle();
  return started;
}

/** The buyer's bank sends the money of an order's refund back. */
async function tellFailed(orderId: string): Promise<void> {
  const { rows } = await sql<{ refundId: string; paymentId: string }>`
    select payment_refund_id as "refundId", payment_id as "paymentId" from ticketing.refunds where order_id = ${orderId}`.execute(
    world.database.read,
  );
  const told = new RefundFailed({ ...rows[0]!, subject: { type: 'order', id: orderId }, reason: 'account_closed' });
  await world.database.tx((tx) => world.get(Facts).tell(tx, told));
  await world.settle();
}

it('lists and finds orders by name, address and number, newest first', async () => {
  const sale = await saleOf();
  await buyFree(world.as(), sale);
  await buyFree(world.as(), sale, {
    buyer: { name: 'Élise Caron', email: 'elise@estrade.test', phone: null, locale: 'fr' },
  });
  const find = (search?: string) =>
    owner()(ticketing.eventOrders, { params: { eventId: sale.eventId }, query: { search } });
  const { items } = await find();
  expect(items.map(({ buyer }) => buyer.name)).toEqual(['Élise Caron', 'Léa Morvan']);
  expect((await find('elise c')).items).toHaveLength(1);
  expect((await find(items[1]!.number)).items.map(({ id }) => id)).toEqual([items[1]!.id]);
  expect((await find('100%')).items).toEqual([]);
  const all = await owner()(ticketing.organizationOrders, { params: { organizationId: house.organizationId } });
  expect(all.items.length).toBeGreaterThanOrEqual(2);
});

it('puts orders whose money could not go back before those who must look at them, and says of which event', async () => {
  const sale = await saleOf({ price: 2000, title: 'Le bal des retours' });
  const [lost, fine] = [await paid(sale, 1), await paid(sale, 1)];
  for (const { orderId } of [lost, fine]) {
    const params = { eventId: sale.eventId, orderId };
    await owner()(ticketing.refund, { params, body: {} }, { key: `refund-${orderId}` });
  }
  const params = { organizationId: house.organizationId };
  const list = async (underReview: 'true' | 'false') =>
    (await owner()(ticketing.organizationOrders, { params, query: { underReview } })).items;
  await world.settle();
  expect((await list('true')).map(({ id }) => id)).toEqual([]);
  await tellFailed(lost.orderId);
  expect((await list('true')).map(({ id }) => id)).toEqual([lost.orderId]);
  expect((await list('true'))[0]).toMatchObject({ underReview: true, event: { title: 'Le bal des retours' } });
  expect((await list('false')).map(({ id }) => id)).toContain(fine.orderId);
  await expect(
    owner()(ticketing.eventOrder, { params: { eventId: sale.eventId, orderId: lost.orderId } }),
  ).resolves.toMatchObject({ reviewReason: 'refund', refunds: [{ state: 'failed' }] });
});

it('goes through long lists without a hole or a repeat', async () => {
  const sale = await saleOf({ capacity: 40 });
  for (let i = 0; i < 13; i++) await buyFree(world.as(), sale);
  const first = await owner()(ticketing.participants, { params: { eventId: sale.eventId }, query: { limit: 12 } });
  const second = await owner()(ticketing.participants, {
    params: { eventId: sale.eventId },
    query: { limit: 12, after: first.next! },
  });
  expect([...first.items, ...second.items].map(({ number }) => number)).toEqual(
    Array.from({ length: 13 }, (_, i) => i + 1),
  );
  expect(second.next).toBeNull();
});

it('refunds single tickets to the cent, frees their places, and tells when the money is back', async () => {
  const sale = await saleOf({ price: 3333, feePaidBy: 'buyer' });
  const { orderId, secret } = await paid(sale, 3);
  const which = { params: { eventId: sale.eventId, orderId } };
  const before = await owner()(ticketing.eventOrder, which);
  const ticketIds = [before.tickets[0]!.id];
  await expect(owner()(ticketing.previewRefund, { ...which, body: { ticketIds } })).resolves.toMatchObject({
    amount: { amount: 3333 },
    fee: { amount: 0 },
  });
  const ask = () =>
    owner()(ticketing.refund, { ...which, body: { ticketIds, note: 'Avec nos excuses' } }, { key: 'refund-one' });
  await Promise.all([ask(), ask()]);
  await world.settle();
  const after = await owner()(ticketing.eventOrder, which);
  expect(after).toMatchObject({
    state: 'partly_refunded',
    refunded: { amount: 3333 },
    refunds: [{ state: 'succeeded', amount: { amount: 3333 } }],
  });
  expect(after.tickets[0]).toMatchObject({ state: 'cancelled', refund: 'done' });
  expect(await counters(world, sale.quotaId)).toMatchObject({ sold: 2 });
  await expect(owner()(ticketing.refund, { ...which, body: { ticketIds, note: '' } })).rejects.toMatchObject({
    problem: { code: 'ticketing.not_refundable' },
  });
  await owner()(ticketing.refund, { ...which, body: { cancelTickets: false } });
  await world.settle();
  const end = await owner()(ticketing.eventOrder, which);
  expect(end.refunded.amount).toBe(9999);
  expect(end.tickets.filter(({ state }) => state === 'issued')).toHaveLength(2);
  await expect(world.as()(ticketing.order, { params: { secret } })).resolves.toMatchObject({
    refunds: [{ note: 'Avec nos excuses' }, { note: null }],
  });
  expect(await flaws(world)).toEqual([]);
});

it('cancels a ticket without moving money', async () => {
  const sale = await saleOf({ price: 1000 });
  const { orderId } = await paid(sale, 1);
  const order = await owner()(ticketing.eventOrder, { params: { eventId: sale.eventId, orderId } });
  await owner()(ticketing.cancelTicket, {
    params: { eventId: sale.eventId, ticketId: order.tickets[0]!.id },
    body: { reason: 'doublon' },
  });
  await expect(owner()(ticketing.eventOrder, { params: { eventId: sale.eventId, orderId } })).resolves.toMatchObject({
    state: 'cancelled',
    refunds: [],
  });
  expect(await counters(world, sale.quotaId)).toMatchObject({ sold: 0 });
  await owner()(ticketing.refund, { params: { eventId: sale.eventId, orderId }, body: {} });
  await world.settle();
  await expect(owner()(ticketing.eventOrder, { params: { eventId: sale.eventId, orderId } })).resolves.toMatchObject({
    state: 'refunded',
  });
});

it('gives invitations out of the same places, all or none', async () => {
  const sale = await saleOf({ capacity: 3, price: 5000 });
  const guests = [
    { name: 'Malo Vidal', email: 'malo@estrade.test', quantity: 2 },
    { name: 'Inaya Kone', email: 'inaya@estrade.test' },
  ];
  const invite = (more: object = {}) =>
    owner()(
      ticketing.invite,
      {
        params: { eventId: sale.eventId },
        body: { ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, guests, locale: 'fr', ...more },
      },
      { key: 'the-guests' },
    );
  const first = await invite();
  expect(await invite()).toEqual(first);
  expect(await counters(world, sale.quotaId)).toMatchObject({ sold: 3, held: 0 });
  await expect(
    owner()(ticketing.invite, {
      params: { eventId: sale.eventId },
      body: { ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, guests, locale: 'fr' },
    }),
  ).rejects.toMatchObject({ problem: { code: 'ticketing.sold_out' } });
  const { items } = await owner()(ticketing.participants, { params: { eventId: sale.eventId } });
  expect(items.map(({ source, price }) => [source, price.amount])).toEqual(
    Array.from({ length: 3 }, () => ['invitation', 0]),
  );
});

it('keeps money from operators and everything from strangers', async () => {
  const sale = await saleOf();
  const { orderId, ticketIds } = await buyFree(world.as(), sale);
  const params = { eventId: sale.eventId, orderId, ticketId: ticketIds[0]! };
  const operator = world.as(house.operator);
  const stranger = world.as(house.stranger);
  await expect(operator(ticketing.participants, { params })).resolves.toMatchObject({ items: [{}] });
  const forOperators = [ticketing.eventOrders, ticketing.sales] as const;
  for (const route of forOperators)
    await expect(operator(route, { params })).rejects.toMatchObject({ problem: { status: 403 } });
  await expect(operator(ticketing.cancelTicket, { params, body: {} })).rejects.toMatchObject({
    problem: { status: 403 },
  });
  const unseen = [ticketing.eventOrders, ticketing.eventOrder, ticketing.inventory, ticketing.participants] as const;
  for (const route of unseen)
    await expect(stranger(route, { params })).rejects.toMatchObject({ problem: { status: 404 } });
  await expect(stranger(ticketing.cancelTicket, { params, body: {} })).rejects.toMatchObject({
    problem: { status: 404 },
  });
});

it('exports participants as CSV and PDF, formulas made harmless', async () => {
  const sale = await saleOf();
  await buyFree(world.as(), sale, {
    buyer: { name: '=HYPERLINK("http://evil.test")', email: 'evil@estrade.test', phone: null, locale: 'fr' },
  });
  const get = (route: typeof ticketing.participantsCsv | typeof ticketing.participantsPdf) =>
    fetch(world.url + urlOf(route, { params: { eventId: sale.eventId } }), {
      headers: { authorization: `Bearer ${house.owner.token}`, 'accept-language': 'fr' },
    });
  const csv = await (await get(ticketing.participantsCsv)).text();
  expect(csv.split('\n')).toHaveLength(3);
  expect(csv).not.toMatch(/(^|;|")=HYPERLINK/m);
  const pdf = await get(ticketing.participantsPdf);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

it('counts sales per day in the zone of the event, with what went back', async () => {
  const sale = await saleOf({ price: 1000 });
  await paid(sale, 2);
  const sales = await owner()(ticketing.sales, { params: { eventId: sale.eventId } });
  expect(sales).toMatchObject({
    zone: 'Europe/Paris',
    totals: { orders: 1, tickets: 2, gross: { amount: 2000 }, commission: { amount: 40 }, net: { amount: 1960 } },
  });
  expect(sales.days).toHaveLength(30);
  expect(sales.days.at(-1)).toMatchObject({ tickets: 2, gross: { amount: 2000 } });
  await expect(
    owner()(ticketing.sales, { params: { eventId: sale.eventId }, query: { from: '2026-02-01', to: '2026-01-01' } }),
  ).rejects.toMatchObject({ problem: { code: 'ticketing.bad_days' } });
  const csv = await fetch(world.url + urlOf(ticketing.salesCsv, { params: { eventId: sale.eventId } }), {
    headers: { authorization: `Bearer ${house.owner.token}`, 'accept-language': 'fr' },
  });
  expect(await csv.text()).toContain('20,00');
});
