import { events } from '@estrade/api/events';
import { organizations } from '@estrade/api/organizations';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aMember, anOrganization, type Person } from './people.ts';
import { openWorld, type World } from './world.ts';
import { aPublishedEvent } from '../src/modules/events/events.factory.ts';

let world: World;
let owner: Person;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
});
afterAll(() => world.close());

it('lists name organizers as they are named now, however many events they have', async () => {
  const { id } = await anOrganization(world, owner, { name: 'Les Harpes', handle: 'les-harpes' });
  for (let n = 0; n < 3; n++) await aPublishedEvent(world, { title: `Soir ${n}` }, id);
  const named = async () =>
    (await world.as()(events.list, { query: { organization: id } })).items.map(({ organizer }) => organizer.name);
  expect(await named()).toEqual(['Les Harpes', 'Les Harpes', 'Les Harpes']);
  await world.as(owner)(organizations.edit, { params: { organizationId: id }, body: { name: 'Les Luths' } });
  await world.settle();
  expect(await named()).toEqual(['Les Luths', 'Les Luths', 'Les Luths']);
});
