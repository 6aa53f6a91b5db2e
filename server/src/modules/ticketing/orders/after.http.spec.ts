import { urlOf } from '@estrade/api/client';
import { ticketing } from '@estrade/api/ticketing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EventCancelled, EventChanged, EventWithdrawn } from '#core/events';
import type { Fact } from '#kit/facts/fact';
import { Facts } from '#kit/facts/facts';
import { TicketingPort } from '#core/ticketing';
import { payCard } from '../../../../test/cards.ts';
import { aMember } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aHouse, buyFree, counters, flaws, type House, startPaid } from '../specs.factory.ts';
import { aSale } from '../ticketing.factory.ts';
import { OffersTeller } from '../inventory/offers.service.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
});
afterAll(() => world.close());

const saleOf = (more: object = {}) =>
  aSale(world.database, { organizationId: house.organizationId, capacity: 20, ...more });
const show = (secret: string) => world.as()(ticketing.order, { params: { secret } });
const told = async (name: string, eventId: string) => {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from kit.outbox where name = ${name} and data->>'eventId' = ${eventId}`.execute(
    world.database.read,
  );
  return rows[0]!.n;
};
async function tell(fact: Fact): Promise<void> {
  await world.database.tx((tx) => world.get(Facts).tell(tx, fact));
  await world.settle();
}
async function paid(sale: Awaited<ReturnType<typeof saleOf>>, quantity = 1) {
  const started = await startPaid(world.as(), sale, { quantity });
  await payCard(world.as(), started);
  await world.settle();
  return started;
}

it('calls an event off: tickets end, everything paid goes back with its fee, twice told changes nothing', async () => {
  const sale = await saleOf({ price: 2000, feePaidBy: 'buyer', dates: 2 });
  const [first, second] = [await paid(sale, 2), await paid(sale)];
  const held = await world.as()(ticketing.openHold, {
    body: { eventId: sale.eventId, lines: [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }] },
  });
  const cancelled = new EventCancelled({
    eventId: sale.eventId,
    organizationId: house.organizationId,
    reason: 'Tempête',
  });
  await tell(cancelled);
  await tell(cancelled);
  for (const { secret, total } of [first, second]) {
    const order = await show(secret);
    expect(order).toMatchObject({
      state: 'refunded',
      refunds: [{ state: 'succeeded', reason: 'event_cancelled', amount: total }],
    });
    expect(order.tickets.every(({ state, code }) => state === 'cancelled' && code === null)).toBe(true);
  }
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 0, sold: 0 });
  await expect(
    world.as()(ticketing.hold, { params: { holdId: held.id }, query: { secret: held.secret } }),
  ).resolves.toMatchObject({ state: 'released' });
  // what is believed of a sale may be a second old
  const saleState = async () => (await world.as()(ticketing.offer, { params: { eventId: sale.eventId } })).saleState;
  await expect.poll(saleState, { timeout: 5000 }).toBe('cancelled');
  expect(await flaws(world)).toEqual([]);
});

it('calls off one date and leaves the tickets of the others', async () => {
  const sale = await saleOf({ dates: 2 });
  const { secret } = await buyFree(world.as(), sale);
  const change = { what: 'date_cancelled' as const, before: null, after: null };
  const about = { eventId: sale.eventId, organizationId: house.organizationId };
  await tell(new EventChanged({ ...about, changes: [{ ...change, dateId: sale.dateIds[1]! }] }));
  await expect(show(secret)).resolves.toMatchObject({ tickets: [{ state: 'issued' }] });
  await tell(new EventChanged({ ...about, changes: [{ ...change, dateId: sale.dateId }] }));
  await expect(show(secret)).resolves.toMatchObject({ state: 'cancelled', tickets: [{ state: 'cancelled' }] });
});

it('stops selling a suspended event and keeps what was sold', async () => {
  const sale = await saleOf();
  const { secret } = await buyFree(world.as(), sale);
  await tell(new EventWithdrawn({ eventId: sale.eventId, organizationId: house.organizationId, status: 'suspended' }));
  await new Promise((later) => setTimeout(later, 1100));
  await expect(buyFree(world.as(), sale)).rejects.toMatchObject({ problem: { code: 'ticketing.event_not_found' } });
  await expect(show(secret)).resolves.toMatchObject({ tickets: [{ state: 'issued' }] });
});

it('refunds money that comes for an event that was called off meanwhile', async () => {
  const sale = await saleOf({ price: 1500 });
  const started = await startPaid(world.as(), sale);
  await tell(new EventCancelled({ eventId: sale.eventId, organizationId: house.organizationId, reason: '' }));
  await payCard(world.as(), started);
  await world.settle();
  await expect(show(started.secret)).resolves.toMatchObject({
    state: 'cancelled',
    tickets: [],
    refunds: [{ state: 'succeeded', reason: 'event_cancelled' }],
  });
  expect(await counters(world, sale.quotaId)).toMatchObject({ held: 0, sold: 0 });
  expect(await flaws(world)).toEqual([]);
});

it('gives late money the same places when there are any, and the money back when there are none', async () => {
  const outcomes = [];
  for (const rival of [false, true]) {
    const sale = await saleOf({ price: 1500, capacity: 1 });
    const started = await startPaid(world.as(), sale);
    await payCard(world.as(), started);
    // as if the provider had said that no money could come
    await sql`update ticketing.holds set state = 'released', ended_at = now() where id = ${started.holdId}`.execute(
      world.database.read,
    );
    await sql`update ticketing.quotas set held = 0 where id = ${sale.quotaId}`.execute(world.database.read);
    await sql`update ticketing.orders set state = 'expired' where id = ${started.orderId}`.execute(world.database.read);
    if (rival) await buyFree(world.as(), { ...sale, ticketTypeId: await freeTypeOf(sale) });
    await world.settle();
    const { state, tickets, refunds } = await show(started.secret);
    outcomes.push([state, tickets.length, refunds.map((refund) => refund.reason)]);
  }
  expect(outcomes).toEqual([
    ['paid', 1, []],
    ['closed', 0, ['no_place']],
  ]);
  expect(await flaws(world)).toEqual([]);
});

it('lets the buyer give a ticket back as it was promised', async () => {
  const promised = await saleOf({ price: 1200, returnableUntilHours: 24 });
  const fixed = await saleOf({ price: 1200 });
  const [one, other] = [await paid(promised, 2), await paid(fixed)];
  const [ticket] = (await show(one.secret)).tickets;
  expect(ticket?.returnable).toEqual({ refund: { amount: 1200, currency: 'EUR' } });
  await world.as()(ticketing.returnTicket, { params: { secret: one.secret, ticketId: ticket!.id } });
  await world.settle();
  await expect(show(one.secret)).resolves.toMatchObject({
    state: 'partly_refunded',
    tickets: [{ state: 'cancelled', refund: 'done' }, { state: 'issued' }],
  });
  const [kept] = (await show(other.secret)).tickets;
  expect(kept?.returnable).toBeNull();
  await expect(
    world.as()(ticketing.returnTicket, { params: { secret: other.secret, ticketId: kept!.id } }),
  ).rejects.toMatchObject({ problem: { code: 'ticketing.not_returnable' } });
});

it('puts what was bought as a guest into the account with the same address', async () => {
  const sale = await saleOf();
  const buyer = { name: 'Nora', email: 'nora@estrade.test', phone: null, locale: 'fr' as const };
  const before = await buyFree(world.as(), sale, { buyer });
  const nora = await aMember(world, { email: buyer.email });
  await world.settle();
  const after = await buyFree(world.as(), sale, { buyer });
  const orders = await world.as(nora)(ticketing.myOrders, {});
  expect(orders.items.map(({ id }) => id)).toEqual([after.orderId, before.orderId]);
  const tickets = await world.as(nora)(ticketing.myTickets, {});
  expect(tickets.items.map(({ orderSecret, code }) => [orderSecret, code?.slice(0, 3)])).toEqual([
    [before.secret, 'E1:'],
    [after.secret, 'E1:'],
  ]);
  const stranger = await buyFree(world.as(), sale);
  await expect(world.as(nora)(ticketing.claimOrder, { params: { secret: stranger.secret } })).rejects.toMatchObject({
    problem: { code: 'ticketing.not_your_address' },
  });
  await expect(world.as()(ticketing.order, { params: { secret: 'x'.repeat(43) } })).rejects.toMatchObject({
    problem: { status: 404 },
  });
});

it('sends the tickets again three times an hour, not more', async () => {
  const { secret } = await buyFree(world.as(), await saleOf());
  const again = () => world.as()(ticketing.resendLetter, { params: { secret } });
  const asked = await Promise.allSettled([again(), again(), again(), again(), again()]);
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  await expect(again()).rejects.toMatchObject({ problem: { status: 429, code: 'ticketing.sent_enough' } });
});

it('prints tickets and dates, and answers letters and documents to other modules', async () => {
  const sale = await saleOf();
  const { secret, orderId } = await buyFree(world.as(), sale, { quantity: 2 });
  const pdf = await fetch(world.url + urlOf(ticketing.ticketsPdf, { params: { secret } }));
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const calendar = await (await fetch(world.url + urlOf(ticketing.orderCalendar, { params: { secret } }))).text();
  expect(calendar).toContain('BEGIN:VEVENT');
  const port = world.get(TicketingPort);
  await expect(port.letter({ orderId })).resolves.toMatchObject({
    tickets: [
      { number: 1, live: true },
      { number: 2, live: true },
    ],
  });
  await expect(port.documents({ orderId })).resolves.toMatchObject([
    { contentType: 'application/pdf' },
    { contentType: 'text/calendar' },
  ]);
  await expect(
    port.liveOrders({ eventId: sale.eventId, dateId: null, endedWith: null, after: null, limit: 10 }),
  ).resolves.toEqual([orderId]);
});

it('tells what an event sells once it differs from what was told', async () => {
  const sale = await saleOf({ price: 900 });
  const teller = world.get(OffersTeller);
  await world.as(house.owner)(ticketing.changeTicketType, {
    params: { ticketTypeId: sale.ticketTypeId },
    body: { price: 1000 },
  });
  await teller.tellChanges();
  await teller.tellChanges();
  expect(await told('ticketing.offer_changed', sale.eventId)).toBe(1);
  await expect(world.get(TicketingPort).offers({ eventIds: [sale.eventId] })).resolves.toMatchObject([
    { fromPrice: 1000, toPrice: 1000, availability: 'many', sold: 0 },
  ]);
  await world.settle();
});

async function freeTypeOf(sale: Awaited<ReturnType<typeof saleOf>>): Promise<string> {
  const body = { name: 'Invité', price: 0, vatRateBp: 0, quotaIds: [sale.quotaId] };
  const { id } = await world.as(house.owner)(ticketing.createTicketType, { params: { eventId: sale.eventId }, body });
  return id;
}
