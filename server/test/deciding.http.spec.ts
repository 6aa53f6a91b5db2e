import { events } from '@estrade/api/events';
import { ticketing } from '@estrade/api/ticketing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aDate } from '../src/modules/events/events.factory.ts';
import { OffersTeller } from '../src/modules/ticketing/inventory/offers.service.ts';
import { aMember, anOrganization } from './people.ts';
import { openWorld, someone, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('those who decide about an event know what it will sell; the public does not', async () => {
  const owner = await aMember(world);
  const { id: organizationId } = await anOrganization(world, owner);
  const body = { title: 'Bientôt', dates: [aDate(12)] };
  const { id: eventId } = await world.as(owner)(events.create, { params: { organizationId }, body });
  const type = { name: 'Carré or', price: 30_000, vatRateBp: 550, places: 30 };
  await world.as(owner)(ticketing.createTicketType, { params: { eventId }, body: type });
  await world.get(OffersTeller).tellChanges();
  await world.settle();
  const { case: about } = await world.as(await someone('moderator'))(events.case, { params: { eventId } });
  expect(about.signals.map(({ code }) => code)).toEqual(expect.arrayContaining(['paid', 'high_price']));
  await expect(world.as()(ticketing.offer, { params: { eventId } })).rejects.toThrow('ticketing.event_not_found');
});
