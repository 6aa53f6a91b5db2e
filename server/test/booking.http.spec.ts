import { bookings } from '@estrade/api/bookings';
import { offers } from '@estrade/api/offers';
import { ServiceDraft } from '@estrade/api/offers-shapes';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, type Person } from './people.ts';
import { openWorld, someone, type World } from './world.ts';
import { aResource, arranged } from '../src/modules/bookings/bookings.factory.ts';

let world: World;
let owner: Person;
let serviceId: string;
let instantId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  const { id: organizationId } = await anOrganization(world, owner);
  serviceId = await aBookable(organizationId, 'on_request');
  instantId = await aBookable(organizationId, 'instant');
});
afterAll(() => world.close());

async function aBookable(organizationId: string, approval: 'instant' | 'on_request'): Promise<string> {
  const least = {
    title: 'Portrait',
    kind: 'portrait',
    price: 12_000,
    vatRateBp: 2000,
    duration: { minutes: 60 },
    approval,
  };
  const draft = { params: { organizationId }, body: ServiceDraft.parse({ description: 'Une heure.', ...least }) };
  const { id, revision } = await world.as(owner)(offers.create, draft);
  await world.as(owner)(offers.publish, { params: { organizationId, serviceId: id }, body: { revision } });
  const resourceIds = [await aResource(world.database, { organizationId })];
  await arranged(world.database, { serviceId: id, organizationId, resourceIds, stepMinutes: 60 });
  return id;
}

const later = (days: number) =>
  Temporal.Now.instant()
    .add({ hours: 24 * days })
    .toString();
const week = { from: later(10), until: later(17) };
const slotsOf = async (id: string, who?: Person) =>
  (await world.as(who)(bookings.slots, { params: { serviceId: id }, query: week })).slots;
const code = (wanted: string) => ({ problem: { code: wanted } });

it('leads from a slot to a booking the pro has confirmed', async () => {
  const client = await someone();
  const [slot] = await slotsOf(serviceId);
  expect(slot).toMatchObject({ zone: 'Europe/Paris', seatsLeft: 1 });
  const held = await world.as(client)(bookings.hold, { body: { serviceId, startsAt: slot!.startsAt } });
  expect(held).toMatchObject({ state: 'held', startsAt: slot!.startsAt, endsAt: slot!.endsAt });
  const change = { params: { bookingId: held.id }, body: { status: 'requested' as const } };
  expect(await world.as(client)(bookings.changeStatus, change)).toMatchObject({ state: 'requested' });
  expect(await slotsOf(serviceId)).not.toContainEqual(slot);
  const confirm = { params: { bookingId: held.id }, body: { status: 'confirmed' as const } };
  await expect(world.as(client)(bookings.changeStatus, confirm)).rejects.toMatchObject(code('bookings.not_allowed'));
  expect(await world.as(owner)(bookings.changeStatus, confirm)).toMatchObject({ state: 'confirmed', expiresAt: null });
});

it('lists one’s own bookings page by page, and nobody else’s', async () => {
  const client = await someone();
  const slots = await slotsOf(instantId);
  const startsAt = slots.slice(0, 14).map((slot) => slot.startsAt);
  for (const start of startsAt) {
    const { id } = await world.as(client)(bookings.hold, { body: { serviceId: instantId, startsAt: start } });
    await world.as(client)(bookings.changeStatus, { params: { bookingId: id }, body: { status: 'requested' } });
  }
  const first = await world.as(client)(bookings.mine, { query: { limit: 12 } });
  const rest = await world.as(client)(bookings.mine, { query: { limit: 12, after: first.next! } });
  expect([...first.items, ...rest.items].map((one) => one.startsAt)).toEqual(startsAt.toReversed());
  expect(rest.next).toBeNull();
  expect((await world.as(await someone())(bookings.mine, { query: {} })).items).toEqual([]);
});

it('answers a stranger as if there were no such booking', async () => {
  const client = await someone();
  const [slot] = await slotsOf(instantId);
  const { id } = await world.as(client)(bookings.hold, { body: { serviceId: instantId, startsAt: slot!.startsAt } });
  const stranger = world.as(await someone());
  for (const bookingId of [id, newId()])
    for (const status of ['requested', 'confirmed', 'cancelled'] as const)
      await expect(stranger(bookings.changeStatus, { params: { bookingId }, body: { status } })).rejects.toMatchObject(
        code('bookings.not_found'),
      );
});

it('says what is wrong with a wish', async () => {
  const client = world.as(await someone());
  const [slot] = await slotsOf(serviceId);
  const hold = (startsAt: string, id = serviceId) => client(bookings.hold, { body: { serviceId: id, startsAt } });
  await expect(hold(slot!.startsAt, newId())).rejects.toMatchObject(code('offers.service_not_found'));
  await expect(hold('9999-01-01T00:00:00Z')).rejects.toMatchObject(code('bookings.too_far'));
  await expect(hold('0001-01-01T00:00:00Z')).rejects.toMatchObject(code('bookings.too_soon'));
  await expect(hold('tomorrow')).rejects.toMatchObject(code('kit.invalid'));
  await expect(world.as()(bookings.hold, { body: { serviceId, startsAt: slot!.startsAt } })).rejects.toMatchObject(
    code('kit.sign_in'),
  );
  const ages = { from: later(0), until: later(90) };
  await expect(world.as()(bookings.slots, { params: { serviceId }, query: ages })).rejects.toMatchObject(
    code('kit.invalid'),
  );
  await sql`delete from bookings.needs where service_id = ${serviceId}`.execute(world.database.read);
  await expect(hold(slot!.startsAt)).rejects.toMatchObject(code('bookings.not_bookable'));
});
