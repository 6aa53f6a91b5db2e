import { bookings } from '@estrade/api/bookings';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import * as appointments from './appointments.ts';
import { at, day } from './appointments.ts';
import { neighbours, type Person, told } from './people.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let owner: Person;
let operator: Person;
let stranger: Person;
let client: Person;
let organizationId: string;
let elsewhere: string;
beforeAll(async () => {
  world = await openWorld();
  ({ owner, operator, stranger, client, organizationId, elsewhere } = await neighbours(world));
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const aPortrait = (approval?: 'instant' | 'on_request') =>
  appointments.aPortrait(world, { owner: owner, organizationId }, approval);
const book = (serviceId: string, startsAt: string) => appointments.book(world, client, { serviceId, startsAt });
const move = (bookingId: string, startsAt: string, who: Person | undefined = operator) =>
  world.as(who)(bookings.reschedule, { params: { bookingId }, body: { startsAt } });
const block = (resourceIds: string[], from: number, until: number, who: Person | undefined = owner) =>
  world.as(who)(bookings.block, {
    params: { organizationId },
    body: { resourceIds, startsAt: at(from), endsAt: at(until), note: 'Entretien' },
  });
const slotsOf = async (serviceId: string) =>
  (await world.as()(bookings.slots, { params: { serviceId }, query: day })).slots.map(({ startsAt }) => startsAt);

describe('the bookings of an organization', () => {
  it('are listed by days, state and resource, with whoever booked and what', async () => {
    const [one, other] = [await aPortrait(), await aPortrait('on_request')];
    const first = await book(one.serviceId, at(9));
    const second = await book(other.serviceId, at(10));
    const held = await world.as(stranger)(bookings.hold, { body: { serviceId: one.serviceId, startsAt: at(11) } });
    const call = world.as(operator);
    const list = async (over: object = {}) =>
      (await call(bookings.ofOrganization, { params: { organizationId }, query: { ...day, ...over } })).items;
    expect((await list()).map(({ id }) => id)).toEqual([first.id, second.id, held.id]);
    expect((await list({ state: 'requested' })).map(({ id }) => id)).toEqual([second.id]);
    const inRoom = await list({ resourceId: one.resourceId });
    expect(inRoom).toMatchObject([
      { id: first.id, title: 'Portrait', client: { id: client.id, name: 'Inès' }, resourceIds: [one.resourceId] },
      { id: held.id, state: 'held', client: null },
    ]);
    expect(await list({ from: at(10), until: at(11) })).toMatchObject([{ id: second.id }]);
  });

  it('are declined and cancelled with a reason both sides read', async () => {
    const { serviceId } = await aPortrait('on_request');
    const { id } = await book(serviceId, at(9));
    const params = { bookingId: id };
    const because = { status: 'declined' as const, reason: 'Le studio est en travaux.' };
    const confirm = { status: 'confirmed' as const, reason: because.reason };
    await expect(world.as(owner)(bookings.changeStatus, { params, body: confirm })).rejects.toMatchObject({
      problem: { status: 422 },
    });
    await world.as(owner)(bookings.changeStatus, { params, body: because });
    const { items } = await world.as(client)(bookings.mine, { query: {} });
    expect(items.find((one) => one.id === id)).toMatchObject({ state: 'declined', reason: because.reason });
    const known = await world.as(operator)(bookings.ofOrganizationOne, { params: { organizationId, bookingId: id } });
    expect(known).toMatchObject({ state: 'declined', reason: because.reason });
    expect(known.history).toMatchObject([
      { by: 'client', name: 'Inès', state: 'held' },
      { by: 'client', name: 'Inès', state: 'requested' },
      { by: 'organization', name: 'Léa', state: 'declined' },
    ]);
  });

  it('are not there for anybody else', async () => {
    const { serviceId, resourceId } = await aPortrait();
    const { id: bookingId } = await book(serviceId, at(9));
    const call = world.as(stranger);
    for (const params of [
      { organizationId: elsewhere, bookingId },
      { organizationId: elsewhere, bookingId: newId() },
    ])
      await expect(call(bookings.ofOrganizationOne, { params })).rejects.toMatchObject(refusal('bookings.not_found'));
    const asked = { params: { organizationId }, query: day };
    for (const one of await Promise.allSettled([
      call(bookings.ofOrganization, asked),
      call(bookings.blocks, asked),
      call(bookings.ofOrganizationOne, { params: { organizationId, bookingId } }),
      block([resourceId], 12, 13, stranger),
    ]))
      expect(one).toMatchObject({ reason: refusal('organizations.not_found') });
    for (const id of [bookingId, newId()])
      await expect(move(id, at(10), stranger)).rejects.toMatchObject(refusal('bookings.not_found'));
    const query = { ...day, resourceId };
    const { items } = await call(bookings.ofOrganization, { params: { organizationId: elsewhere }, query });
    expect(items).toEqual([]);
  });
});

describe('another time', () => {
  it('is taken with the old one given back, also over it and outside of hours; the old one is kept', async () => {
    const { serviceId } = await aPortrait();
    const { id } = await book(serviceId, at(9));
    const half = Temporal.Instant.from(at(9)).add({ minutes: 30 }).toString();
    expect(await move(id, half)).toMatchObject({ id, state: 'confirmed', startsAt: half });
    expect(await slotsOf(serviceId)).not.toContain(at(10));
    const evening = await move(id, at(19));
    expect(evening).toMatchObject({ startsAt: at(19), endsAt: at(20), wallStart: expect.stringMatching(/T19:00$/) });
    expect(await move(id, at(19))).toEqual(evening);
    expect(await slotsOf(serviceId)).toContain(at(9));
    const params = { organizationId, bookingId: id };
    const { history } = await world.as(owner)(bookings.ofOrganizationOne, { params });
    const moves = history.filter(({ state }) => state === null);
    expect(moves).toMatchObject([
      { by: 'organization', name: 'Op', formerStartsAt: at(9) },
      { by: 'organization', name: 'Op', formerStartsAt: half },
    ]);
    const news = { bookingId: id, organizationId, clientId: client.id, startedAt: half, startsAt: at(19) };
    expect(await told(world, 'bookings.rescheduled')).toContainEqual(news);
    const { rows } = await sql`
      select from kit.audit where action = 'bookings.rescheduled' and subject_id = ${id}`.execute(world.database.read);
    expect(rows).toHaveLength(2);
  });

  it('is refused where another booking or a block is, and everything stays as it was', async () => {
    const { serviceId, resourceId } = await aPortrait();
    const { id } = await book(serviceId, at(9));
    await book(serviceId, at(10));
    await block([resourceId], 12, 14);
    for (const hour of [10, 12, 13])
      await expect(move(id, at(hour))).rejects.toMatchObject(refusal('bookings.taken', { field: 'startsAt' }));
    await expect(move(id, new Date(0).toISOString())).rejects.toMatchObject(refusal('bookings.too_soon'));
    await expect(move(id, at(11), client)).rejects.toMatchObject(refusal('bookings.not_allowed', { status: 403 }));
    const { items } = await world.as(client)(bookings.mine, { query: {} });
    expect(items.find((one) => one.id === id)).toMatchObject({ state: 'confirmed', startsAt: at(9) });
    expect(await slotsOf(serviceId)).not.toContain(at(9));
  });
});

describe('a block', () => {
  it('takes time of resources until it is lifted, and keeps off what is taken', async () => {
    const { serviceId, resourceId } = await aPortrait();
    const { id: blockId } = await block([resourceId], 9, 12);
    expect((await slotsOf(serviceId))[0]).toBe(at(12));
    const hold = world.as(client)(bookings.hold, { body: { serviceId, startsAt: at(9) } });
    await expect(hold).rejects.toMatchObject(refusal('bookings.taken'));
    await expect(block([resourceId], 11, 13)).rejects.toMatchObject(
      refusal('bookings.in_the_way', {
        status: 409,
        detail: 'Une réservation ou une autre indisponibilité occupe déjà ce temps.',
      }),
    );
    await book(serviceId, at(12));
    await expect(block([resourceId], 12, 13)).rejects.toMatchObject(refusal('bookings.in_the_way'));
    const params = { organizationId };
    const { items } = await world.as(operator)(bookings.blocks, { params, query: day });
    expect(items).toContainEqual(
      expect.objectContaining({ id: blockId, note: 'Entretien', resourceIds: [resourceId] }),
    );
    await world.as(owner)(bookings.unblock, { params: { organizationId, blockId } });
    expect((await slotsOf(serviceId))[0]).toBe(at(9));
    const again = world.as(owner)(bookings.unblock, { params: { organizationId, blockId } });
    await expect(again).rejects.toMatchObject(refusal('bookings.block_not_found', { status: 404 }));
  });

  it('is made by owners and managers, of what their organization has', async () => {
    const { resourceId } = await aPortrait();
    await expect(block([resourceId], 9, 10, operator)).rejects.toMatchObject(refusal('organizations.not_allowed'));
    await expect(block([newId()], 9, 10)).rejects.toMatchObject(refusal('bookings.resource_not_found'));
    await expect(block([resourceId, resourceId], 9, 10)).rejects.toMatchObject(refusal('bookings.repeated_resource'));
    await expect(block([resourceId], 10, 9)).rejects.toMatchObject({ problem: { status: 422 } });
    const { id: blockId } = await block([resourceId], 9, 10);
    for (const params of [
      { organizationId: elsewhere, blockId },
      { organizationId: elsewhere, blockId: newId() },
    ])
      await expect(world.as(stranger)(bookings.unblock, { params })).rejects.toMatchObject(
        refusal('bookings.block_not_found'),
      );
  });
});
