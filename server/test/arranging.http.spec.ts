import { bookings } from '@estrade/api/bookings';
import { ResourceDraft } from '@estrade/api/bookings-shapes';
import { offers } from '@estrade/api/offers';
import { ServiceDraft } from '@estrade/api/offers-shapes';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { anOrganization, neighbours, type Person } from './people.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let owner: Person;
let operator: Person;
let stranger: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  ({ owner, operator, stranger, organizationId } = await neighbours(world));
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });

async function aService() {
  const least = { title: 'Portrait', description: 'Une heure.', kind: 'portrait', price: 12_000, vatRateBp: 2000 };
  const body = ServiceDraft.parse({ ...least, duration: { minutes: 60 } });
  return world.as(owner)(offers.create, { params: { organizationId }, body });
}

/** A person, a room or a kit that works from nine to noon, every day. */
async function aResource(who: Person | undefined = owner, at = organizationId) {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 540, until: 720 }));
  const body = ResourceDraft.parse({ kind: 'room', name: 'Studio', zone: 'Europe/Paris', week });
  return world.as(who)(bookings.createResource, { params: { organizationId: at }, body });
}

const arrange = (serviceId: string, resourceIds: string[], stepMinutes = 60) =>
  world.as(owner)(bookings.arrange, { params: { organizationId, serviceId }, body: { stepMinutes, resourceIds } });

it('makes a service bookable, first of all by what leads, and closes it again', async () => {
  const { id: serviceId, revision } = await aService();
  const params = { organizationId, serviceId };
  const [room, person] = [await aResource(), await aResource()];
  expect(await world.as(operator)(bookings.arrangement, { params })).toEqual({ arrangement: null });
  const wanted = { stepMinutes: 30, resourceIds: [person.id, room.id] };
  expect(await arrange(serviceId, wanted.resourceIds, wanted.stepMinutes)).toEqual({ arrangement: wanted });
  expect(await world.as(operator)(bookings.arrangement, { params })).toEqual({ arrangement: wanted });

  await world.as(owner)(offers.publish, { params, body: { revision } }); // arranged while it was a draft
  const day = Temporal.Now.zonedDateTimeISO('Europe/Paris').startOfDay().add({ days: 7 });
  const query = { from: day.toInstant().toString(), until: day.add({ days: 1 }).toInstant().toString() };
  const slots = async () => (await world.as()(bookings.slots, { params: { serviceId }, query })).slots.length;
  expect(await slots()).toBe(5); // nine, half past, … eleven
  await arrange(serviceId, [room.id]);
  expect(await slots()).toBe(3);
  const { serviceIds } = await world.as(owner)(bookings.resource, { params: { organizationId, resourceId: room.id } });
  expect(serviceIds).toEqual([serviceId]);

  await world.as(owner)(bookings.closeBooking, { params });
  await world.as(owner)(bookings.closeBooking, { params });
  await expect(slots()).rejects.toMatchObject(refusal('bookings.not_bookable'));
});

it('keeps a resource from the archive as long as a service needs it', async () => {
  const { id: serviceId } = await aService();
  const { id: resourceId, revision } = await aResource();
  await arrange(serviceId, [resourceId]);
  const archive = () =>
    world.as(owner)(bookings.archiveResource, { params: { organizationId, resourceId }, body: { revision } });
  await expect(archive()).rejects.toMatchObject(
    refusal('bookings.still_needed', {
      detail: 'Une prestation a encore besoin de cette ressource. Changez d’abord ce qu’il leur faut.',
    }),
  );
  await world.as(owner)(bookings.closeBooking, { params: { organizationId, serviceId } });
  await archive();
  await expect(arrange(serviceId, [resourceId])).rejects.toMatchObject(
    refusal('bookings.resource_archived', { field: 'resourceIds.0' }),
  );
});

it('is for owners and managers, and takes nothing of another organization', async () => {
  const { id: serviceId } = await aService();
  const room = await aResource();
  const elsewhere = (await anOrganization(world, stranger)).id;
  const theirRoom = await aResource(stranger, elsewhere);
  const notThere = refusal('bookings.resource_not_found', { status: 404, field: 'resourceIds.1' });
  await expect(arrange(serviceId, [room.id, theirRoom.id])).rejects.toMatchObject(notThere);
  await expect(arrange(serviceId, [room.id, newId()])).rejects.toMatchObject(notThere);
  await expect(arrange(serviceId, [room.id, room.id])).rejects.toMatchObject(refusal('bookings.repeated_resource'));

  const body = { stepMinutes: 60, resourceIds: [theirRoom.id] };
  for (const id of [serviceId, newId()]) {
    const params = { organizationId: elsewhere, serviceId: id };
    const gone = refusal('offers.service_not_found', { status: 404 });
    await expect(world.as(stranger)(bookings.arrangement, { params })).rejects.toMatchObject(gone);
    await expect(world.as(stranger)(bookings.arrange, { params, body })).rejects.toMatchObject(gone);
    await expect(world.as(stranger)(bookings.closeBooking, { params })).rejects.toMatchObject(gone);
  }
  const params = { organizationId, serviceId };
  const calls = (who: Person | undefined) => [
    world.as(who)(bookings.arrange, { params, body }),
    world.as(who)(bookings.closeBooking, { params }),
  ];
  for (const one of await Promise.allSettled(calls(operator)))
    expect(one).toMatchObject({ reason: refusal('organizations.not_allowed') });
  for (const one of await Promise.allSettled(calls(stranger)))
    expect(one).toMatchObject({ reason: refusal('organizations.not_found') });
});
