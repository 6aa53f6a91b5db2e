import { ticketing } from '@estrade/api/ticketing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/world.ts';
import { aHouse, buyFree, type House } from '../specs.factory.ts';
import { aSale, aShow } from '../ticketing.factory.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
});
afterAll(() => world.close());

const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const owner = () => world.as(house.owner);
const draft = { name: 'Plein tarif', price: 3200, vatRateBp: 550 };

it('makes a ticket type with places of its own on every date, and sells it', async () => {
  const show = await aShow(world.database, { organizationId: house.organizationId, dates: 2 });
  const params = { eventId: show.eventId };
  const type = await owner()(ticketing.createTicketType, { params, body: { ...draft, places: 40 } });
  expect(type).toMatchObject({ name: 'Plein tarif', price: { amount: 3200, currency: 'EUR' }, sold: 0, held: 0 });
  const { quotas } = await owner()(ticketing.inventory, { params });
  expect(quotas.map(({ dateId, capacity, left, ticketTypeIds }) => [dateId, capacity, left, ticketTypeIds])).toEqual(
    show.dateIds.map((id) => [id, 40, 40, [type.id]]),
  );
  const offer = await world.as()(ticketing.offer, { params });
  expect(offer.ticketTypes[0]?.dates.map(({ saleState, most }) => [saleState, most])).toEqual([
    ['on_sale', 10],
    ['on_sale', 10],
  ]);
});

it('shrinks a quota down to what is promised, not below', async () => {
  const sale = await aSale(world.database, { organizationId: house.organizationId, capacity: 10 });
  await buyFree(world.as(), sale, { quantity: 3 });
  const change = (body: object) => owner()(ticketing.changeQuota, { params: { quotaId: sale.quotaId }, body });
  await expect(change({ blocked: 2 })).resolves.toMatchObject({ blocked: 2, left: 5 });
  await expect(change({ capacity: 4 })).rejects.toMatchObject({
    problem: { code: 'ticketing.below_promised', params: { promised: 5 }, field: 'capacity' },
  });
  await expect(change({ capacity: 5 })).resolves.toMatchObject({ capacity: 5, left: 0 });
  await expect(change({ open: false })).resolves.toMatchObject({ open: false });
  await expect(owner()(ticketing.removeQuota, { params: { quotaId: sale.quotaId } })).rejects.toMatchObject({
    problem: { code: 'ticketing.quota_in_use' },
  });
});

it('archives a type that was sold and removes one that was not', async () => {
  const sale = await aSale(world.database, { organizationId: house.organizationId, capacity: 10 });
  const params = { eventId: sale.eventId };
  const unsold = await owner()(ticketing.createTicketType, { params, body: { ...draft, quotaIds: [sale.quotaId] } });
  await buyFree(world.as(), sale);
  for (const ticketTypeId of [sale.ticketTypeId, unsold.id])
    await owner()(ticketing.removeTicketType, { params: { ticketTypeId } });
  const { ticketTypes } = await owner()(ticketing.inventory, { params });
  expect(ticketTypes.map(({ id, archived, sold }) => [id, archived, sold])).toEqual([[sale.ticketTypeId, true, 1]]);
  await expect(world.as()(ticketing.offer, { params })).resolves.toMatchObject({ saleState: 'none', ticketTypes: [] });
});

it('keeps the price of what is held, and asks everybody after the change for the new one', async () => {
  const sale = await aSale(world.database, { organizationId: house.organizationId, capacity: 10, price: 1000 });
  const lines = [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }];
  const before = await world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  await owner()(ticketing.changeTicketType, { params: { ticketTypeId: sale.ticketTypeId }, body: { price: 1500 } });
  const after = await world.as()(ticketing.openHold, { body: { eventId: sale.eventId, lines } });
  const kept = await world.as()(ticketing.hold, { params: { holdId: before.id }, query: { secret: before.secret } });
  expect([kept.price.total.amount, after.price.total.amount]).toEqual([1000, 1500]);
});

it('opens and closes the sale by the clock of the database, pauses and hides', async () => {
  const sale = await aSale(world.database, { organizationId: house.organizationId, capacity: 10 });
  const change = (body: object) =>
    owner()(ticketing.changeTicketType, { params: { ticketTypeId: sale.ticketTypeId }, body });
  const hold = () =>
    world.as()(ticketing.openHold, {
      body: { eventId: sale.eventId, lines: [{ ticketTypeId: sale.ticketTypeId, dateId: sale.dateId, quantity: 1 }] },
    });
  await change({ salesOpenAt: hour(1) });
  await expect(hold()).rejects.toMatchObject({ problem: { code: 'ticketing.sale_not_open' } });
  await expect(world.as()(ticketing.offer, { params: { eventId: sale.eventId } })).resolves.toMatchObject({
    saleState: 'not_yet',
    opensAt: expect.any(String),
  });
  await change({ salesOpenAt: hour(-2), salesCloseAt: hour(-1) });
  await expect(hold()).rejects.toMatchObject({ problem: { code: 'ticketing.sale_ended' } });
  await change({ salesOpenAt: null, salesCloseAt: null, hidden: true });
  await expect(hold()).rejects.toMatchObject({ problem: { code: 'ticketing.unknown_ticket_type' } });
  await change({ hidden: false });
  const settings = {
    paused: true,
    maxPerOrder: null,
    maxPerPerson: null,
    feePaidBy: 'organizer' as const,
    returnableUntilHours: null,
    feeReturned: false,
  };
  await owner()(ticketing.changeSaleSettings, { params: { eventId: sale.eventId }, body: settings });
  await expect(hold()).rejects.toMatchObject({ problem: { code: 'ticketing.sale_paused' } });
  await expect(change({ salesOpenAt: hour(2), salesCloseAt: hour(1) })).rejects.toMatchObject({
    problem: { code: 'ticketing.bad_window' },
  });
  await expect(change({ minPerOrder: 5, maxPerOrder: 4 })).rejects.toMatchObject({
    problem: { code: 'ticketing.bad_bounds' },
  });
});

it('limits what one person may have, across orders and browsers', async () => {
  const sale = await aSale(world.database, { organizationId: house.organizationId, capacity: 50, maxPerPerson: 2 });
  await buyFree(world.as(), sale, { quantity: 2 });
  await expect(buyFree(world.as(), sale)).rejects.toMatchObject({ problem: { code: 'ticketing.too_many_per_person' } });
  const eager = { name: 'Hugo', email: 'hugo@estrade.test', phone: null, locale: 'fr' as const };
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => buyFree(world.as(), sale, { buyer: eager })));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
});
