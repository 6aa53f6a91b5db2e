import { ticketing } from '@estrade/api/ticketing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { openWorld, type World } from '../../../../test/world.ts';
import { aHouse, buyFree, type House } from '../specs.factory.ts';
import { aSale } from '../ticketing.factory.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
});
afterAll(() => world.close());

const saleOf = (dates = 1) => aSale(world.database, { organizationId: house.organizationId, capacity: 50, dates });
const listOf = async (eventId: string) =>
  (await world.as(house.operator)(ticketing.checkInLists, { params: { eventId } })).items[0]!;
const ticketOf = async (secret: string) => (await world.as()(ticketing.order, { params: { secret } })).tickets[0]!;
const scan = (listId: string, code: string, id: string = newId()) =>
  world.as(house.operator)(ticketing.checkIn, { body: { id, listId, code, door: 'Porte A' } });

it('lets a ticket in once, by its code or by what is typed, and says when and where it was used', async () => {
  const sale = await saleOf();
  const { code, shortCode } = await ticketOf((await buyFree(world.as(), sale, { quantity: 2 })).secret);
  const list = await listOf(sale.eventId);
  expect(list).toMatchObject({ entered: 0, expected: 2 });
  const first = await scan(list.id, code!);
  expect(first).toMatchObject({ answer: 'accepted', entered: 1, expected: 2, party: { entered: 1, of: 2 } });
  const second = await scan(list.id, shortCode!.toLowerCase());
  expect(second).toMatchObject({ answer: 'already_used', first: { door: 'Porte A', at: first.at }, entered: 1 });
  await world.settle();
});

it('answers an attempt that is sent again as it did the first time', async () => {
  const sale = await saleOf();
  const { code } = await ticketOf((await buyFree(world.as(), sale)).secret);
  const list = await listOf(sale.eventId);
  const id = newId();
  expect(await scan(list.id, code!, id)).toMatchObject({ answer: 'accepted' });
  expect(await scan(list.id, code!, id)).toMatchObject({ answer: 'accepted', entered: 1 });
});

it('lets one of many doors in when they all scan the same ticket at the same moment', async () => {
  const sale = await saleOf();
  const { code } = await ticketOf((await buyFree(world.as(), sale)).secret);
  const list = await listOf(sale.eventId);
  const answers = await Promise.all(Array.from({ length: 12 }, () => scan(list.id, code!)));
  expect(answers.filter(({ answer }) => answer === 'accepted')).toHaveLength(1);
  expect(answers.filter(({ answer }) => answer === 'already_used')).toHaveLength(11);
});

it('refuses other events and dates, cancelled, blocked, renamed and unknown codes', async () => {
  const sale = await saleOf(2);
  const other = await aSale(world.database, { capacity: 5 });
  const [lists, bought, stranger] = await Promise.all([
    world.as(house.operator)(ticketing.checkInLists, { params: { eventId: sale.eventId } }),
    buyFree(world.as(), sale, { quantity: 3 }),
    buyFree(world.as(), other),
  ]);
  const [today, tomorrow] = lists.items;
  const { tickets } = await world.as()(ticketing.order, { params: { secret: bought.secret } });
  const [cancelled, blocked, renamed] = tickets;
  const at = { eventId: sale.eventId };
  expect(await scan(tomorrow!.id, cancelled!.code!)).toMatchObject({
    answer: 'wrong_event',
    validFor: { dateId: sale.dateId },
  });
  expect(await scan(today!.id, (await ticketOf(stranger.secret)).code!)).toMatchObject({
    answer: 'wrong_event',
    ticket: null,
    validFor: null,
  });
  await world.as(house.owner)(ticketing.cancelTicket, { params: { ...at, ticketId: cancelled!.id }, body: {} });
  await world.as(house.owner)(ticketing.blockTicket, {
    params: { ...at, ticketId: blocked!.id },
    body: { reason: 'contestation' },
  });
  await world.as()(ticketing.renameHolder, {
    params: { secret: bought.secret, ticketId: renamed!.id },
    body: { holder: 'Jeanne Morvan' },
  });
  expect(await scan(today!.id, cancelled!.code!)).toMatchObject({ answer: 'cancelled' });
  expect(await scan(today!.id, blocked!.code!)).toMatchObject({ answer: 'blocked' });
  expect(await scan(today!.id, renamed!.code!)).toMatchObject({ answer: 'revoked', ticket: null });
  expect(await scan(today!.id, renamed!.shortCode!)).toMatchObject({ answer: 'unknown' });
  expect(await scan(today!.id, 'bonjour')).toMatchObject({ answer: 'unknown', ticket: null });
  const log = await world.as(house.operator)(ticketing.checkIns, { params: { listId: today!.id } });
  expect(log.items.map(({ answer }) => answer)).toEqual([
    'unknown',
    'unknown',
    'revoked',
    'blocked',
    'cancelled',
    'wrong_event',
  ]);
});

it('undoes an entry with its reason, and keeps both in the log', async () => {
  const sale = await saleOf();
  const { code } = await ticketOf((await buyFree(world.as(), sale)).secret);
  const list = await listOf(sale.eventId);
  const entry = await scan(list.id, code!);
  const undo = () =>
    world.as(house.operator)(ticketing.reverseCheckIn, {
      params: { checkInId: entry.id },
      body: { reason: 'Mauvaise personne' },
    });
  await expect(undo()).resolves.toMatchObject({
    answer: 'reversed',
    entered: 0,
    reverses: entry.id,
    reason: 'Mauvaise personne',
  });
  await expect(undo()).rejects.toMatchObject({ problem: { code: 'ticketing.not_reversible' } });
  expect(await scan(list.id, code!)).toMatchObject({ answer: 'accepted', entered: 1 });
  await expect(sql`update ticketing.check_ins set answer = 'unknown'`.execute(world.database.read)).rejects.toThrow(
    'append-only',
  );
});

it('finds a ticket by part of a name and counts per door', async () => {
  const sale = await saleOf();
  const bought = await buyFree(world.as(), sale, {
    buyer: { name: 'Élise Caron', email: 'elise@estrade.test', phone: null, locale: 'fr' },
  });
  const list = await listOf(sale.eventId);
  const { items } = await world.as(house.operator)(ticketing.findAtDoor, {
    params: { listId: list.id },
    query: { search: 'elise' },
  });
  expect(items).toMatchObject([{ id: bought.ticketIds[0], holder: 'Élise Caron 1', enteredAt: null }]);
  await scan(list.id, items[0]!.shortCode);
  await expect(world.as(house.operator)(ticketing.doorCounter, { params: { listId: list.id } })).resolves.toMatchObject(
    {
      entered: 1,
      expected: 1,
      lastMinute: 1,
      doors: [{ door: 'Porte A', entered: 1 }],
    },
  );
});

it('is not there for those who have no part in the organization', async () => {
  const sale = await saleOf();
  const list = await listOf(sale.eventId);
  const body = { id: newId(), listId: list.id, code: 'x' };
  await expect(world.as(house.stranger)(ticketing.checkIn, { body })).rejects.toMatchObject({
    problem: { status: 404, code: 'ticketing.list_not_found' },
  });
  await expect(world.as()(ticketing.checkIn, { body })).rejects.toMatchObject({ problem: { status: 401 } });
  const draft = { name: 'Carré or', dateId: sale.dateId, ticketTypeIds: [sale.ticketTypeId] };
  await expect(
    world.as(house.operator)(ticketing.createCheckInList, { params: { eventId: sale.eventId }, body: draft }),
  ).rejects.toMatchObject({ problem: { status: 403 } });
  const made = await world.as(house.owner)(ticketing.createCheckInList, {
    params: { eventId: sale.eventId },
    body: draft,
  });
  expect(made).toMatchObject({ name: 'Carré or', allowsReentry: false, expected: 0 });
});
