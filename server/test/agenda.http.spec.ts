import { bookings } from '@estrade/api/bookings';
import { ResourceDraft } from '@estrade/api/bookings-shapes';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { aPortrait, at, book, day } from './appointments.ts';
import { neighbours, type Person } from './people.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let owner: Person;
let operator: Person;
let stranger: Person;
let client: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  ({ owner, operator, stranger, client, organizationId } = await neighbours(world));
});
afterAll(() => world.close());

const studio = () => ({ owner: owner, organizationId });
const from = Temporal.Instant.from(day.from).toZonedDateTimeISO('Europe/Paris').toPlainDate().toString();
const show = (who: Person | undefined, query: { from: string; days?: number; resourceId?: string }) =>
  world.as(who)(bookings.agenda, { params: { organizationId }, query });

it('shows what takes time that day: bookings with their margins, requests, holds, blocks', async () => {
  const [one, asked] = [await aPortrait(world, studio()), await aPortrait(world, studio(), 'on_request')];
  const first = await book(world, client, { serviceId: one.serviceId, startsAt: at(9) });
  const second = await book(world, client, { serviceId: asked.serviceId, startsAt: at(11) });
  const gone = await book(world, client, { serviceId: one.serviceId, startsAt: at(15) });
  await world.as(client)(bookings.changeStatus, { params: { bookingId: gone.id }, body: { status: 'cancelled' } });
  const body = { resourceIds: [one.resourceId], startsAt: at(12), endsAt: at(14), note: 'Entretien' };
  const block = await world.as(owner)(bookings.block, { params: { organizationId }, body });

  const agenda = await show(operator, { from, days: 1 });
  expect(agenda).toMatchObject({ zone: 'Europe/Paris', complete: true, days: 1, busy: [] });
  expect(agenda.bookings).toMatchObject([
    { id: first.id, state: 'confirmed', busyFrom: expect.stringContaining('Z'), client: { name: 'Inès' } },
    { id: second.id, state: 'requested' },
  ]);
  expect(agenda.blocks).toMatchObject([{ id: block.id, note: 'Entretien' }]);
  const inOne = await show(owner, { from, days: 1, resourceId: one.resourceId });
  expect(inOne.bookings.map(({ id }) => id)).toEqual([first.id]);
  expect(inOne.resources).toHaveLength(1);
  expect(inOne.resources[0]?.days).toMatchObject([
    { on: from, because: 'week', open: [{ endsAt: expect.any(String) }] },
  ]);

  const { items } = await world.as(operator)(bookings.requests, { params: { organizationId }, query: {} });
  expect(items.map(({ id }) => id)).toEqual([second.id]);
});

it('says why a day is closed, in the language of whoever looks', async () => {
  const draft = ResourceDraft.parse({
    kind: 'person',
    name: 'Léa',
    zone: 'Europe/Paris',
    holidays: 'FR',
    week: [{ weekday: 5, from: 540, until: 1020 }],
    exceptions: [{ on: '2027-01-08', kind: 'closed' }],
  });
  const { id: resourceId } = await world.as(owner)(bookings.createResource, {
    params: { organizationId },
    body: draft,
  });
  const days = async (on: string, locale: 'fr' | 'en') => {
    const call = world.as({ token: owner.token, locale });
    const query = { from: on, days: 1, resourceId };
    return (await call(bookings.agenda, { params: { organizationId }, query })).resources[0]?.days;
  };
  expect(await days('2027-01-01', 'fr')).toMatchObject([{ because: 'holiday', holiday: 'Jour de l’an', open: [] }]);
  expect(await days('2027-01-01', 'en')).toMatchObject([{ because: 'holiday', holiday: 'New Year’s Day' }]);
  expect(await days('2027-01-08', 'fr')).toMatchObject([{ because: 'closed', holiday: null, open: [] }]);
  expect(await days('2027-01-09', 'fr')).toMatchObject([{ because: 'week', open: [] }]);
});

it('turns whenever something changes, and is nobody else’s', async () => {
  const { serviceId, resourceId } = await aPortrait(world, studio());
  const turn = async (who: Person | undefined = operator) =>
    (await world.as(who)(bookings.agendaTurn, { params: { organizationId } })).turn;
  const seen = [await turn()];
  const { id } = await world.as(client)(bookings.hold, { body: { serviceId, startsAt: at(10) } });
  seen.push(await turn());
  await world.as(client)(bookings.changeStatus, { params: { bookingId: id }, body: { status: 'requested' } });
  seen.push(await turn());
  const body = { resourceIds: [resourceId], startsAt: at(12), endsAt: at(14) };
  const block = await world.as(owner)(bookings.block, { params: { organizationId }, body });
  seen.push(await turn());
  await world.as(owner)(bookings.unblock, { params: { organizationId, blockId: block.id } });
  seen.push(await turn());
  for (const [i, one] of seen.entries()) expect(one).not.toBe(seen[i + 1]);
  const gone = { problem: { code: 'organizations.not_found', status: 404 } };
  await expect(turn(stranger)).rejects.toMatchObject(gone);
  await expect(show(stranger, { from })).rejects.toMatchObject(gone);
  const asked = world.as(stranger)(bookings.requests, { params: { organizationId }, query: {} });
  await expect(asked).rejects.toMatchObject(gone);
});
