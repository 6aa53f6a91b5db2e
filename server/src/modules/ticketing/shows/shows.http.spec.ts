import { ticketing } from '@estrade/api/ticketing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDate, anOccasion, callOff } from '../../../../test/occasions.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aHouse, buyFree, flaws, type House } from '../specs.factory.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
});
afterAll(() => world.close());

const draft = { name: 'Entrée libre', price: 0, vatRateBp: 0, places: 30 };

it('sells what an organizer publishes, on all its dates, and gives it a list for each door', async () => {
  const occasion = await anOccasion(world, house.organizationId, [7, 14]);
  const params = { eventId: occasion.id };
  const type = await world.as(house.owner)(ticketing.createTicketType, { params, body: draft });
  const sale = {
    eventId: occasion.id,
    organizationId: house.organizationId,
    quotaId: '',
    ticketTypeId: type.id,
    dateIds: occasion.dateIds,
    dateId: occasion.dateIds[0]!,
  };
  const { secret } = await buyFree(world.as(), sale);
  await expect(world.as()(ticketing.order, { params: { secret } })).resolves.toMatchObject({
    event: { title: occasion.title },
    dates: [{ zone: 'Europe/Paris', place: { city: 'Lyon' } }],
  });
  const { items } = await world.as(house.operator)(ticketing.checkInLists, { params });
  expect(items.map(({ dateId, name }) => [dateId, name])).toEqual(occasion.dateIds.map((id) => [id, 'Entrée']));
});

it('sells a date that is added like the one before it', async () => {
  const occasion = await anOccasion(world, house.organizationId);
  const params = { eventId: occasion.id };
  await world.as(house.owner)(ticketing.createTicketType, { params, body: draft });
  const longer = await addDate(world, occasion, 21);
  expect(longer.dateIds).toHaveLength(2);
  await new Promise((later) => setTimeout(later, 1100)); // what is believed of a sale may be a second old
  const { ticketTypes } = await world.as()(ticketing.offer, { params });
  expect(ticketTypes[0]?.dates.map(({ dateId, most }) => [dateId, most])).toEqual(longer.dateIds.map((id) => [id, 10]));
});

it('ends the tickets of an event that is called off', async () => {
  const occasion = await anOccasion(world, house.organizationId);
  const params = { eventId: occasion.id };
  const type = await world.as(house.owner)(ticketing.createTicketType, { params, body: draft });
  const sale = {
    eventId: occasion.id,
    organizationId: house.organizationId,
    quotaId: '',
    ticketTypeId: type.id,
    dateIds: occasion.dateIds,
    dateId: occasion.dateIds[0]!,
  };
  const { secret } = await buyFree(world.as(), sale);
  await callOff(world, occasion, 'La salle est inondée');
  await expect(world.as()(ticketing.order, { params: { secret } })).resolves.toMatchObject({
    state: 'cancelled',
    tickets: [{ state: 'cancelled', code: null }],
  });
  expect(await flaws(world)).toEqual([]);
});

it('shows the inventory of a draft to its organizers, and to nobody else', async () => {
  const params = { eventId: (await anOccasion(world, house.organizationId)).id };
  await expect(world.as(house.owner)(ticketing.inventory, { params })).resolves.toMatchObject({
    currency: 'EUR',
    ticketTypes: [],
    dates: [{ zone: 'Europe/Paris' }],
  });
  await expect(world.as(house.stranger)(ticketing.inventory, { params })).rejects.toMatchObject({
    problem: { status: 404 },
  });
});
