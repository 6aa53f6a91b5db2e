import { bookings } from '@estrade/api/bookings';
import { offers } from '@estrade/api/offers';
import { ServiceDraft } from '@estrade/api/offers-shapes';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aPortrait, at, book, day } from './appointments.ts';
import { aMember, anOrganization, type Person } from './people.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let [owner, client, stranger]: Person[] = [];
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  const people: Person[] = [];
  for (const name of ['Léa', 'Inès', 'Str']) people.push(await aMember(world, { name }));
  [owner, client, stranger] = people;
  ({ id: organizationId } = await anOrganization(world, owner!, { name: 'Studio Lumen' }));
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const studio = () => ({ owner: owner!, organizationId });
const of = (bookingId: string) => ({ params: { bookingId } });

/** A portrait that asks two questions and can be had in two places. */
async function anAskingPortrait() {
  const { serviceId } = await aPortrait(world, studio(), 'on_request');
  const params = { organizationId, serviceId };
  const { revision, draft } = await world.as(owner)(offers.edit, { params });
  const asking = ServiceDraft.parse({
    title: draft.title,
    kind: draft.kind,
    price: 12_000,
    vatRateBp: 2000,
    duration: draft.duration,
    locations: ['at_pro', 'online'],
    brief: [
      { key: 'faces', label: 'Combien de visages ?', kind: 'number', required: true },
      { key: 'style', label: 'Quel style ?', kind: 'choice', choices: ['Clair', 'Sombre'] },
    ],
  });
  const changed = await world.as(owner)(offers.change, { params, body: { revision, draft: asking } });
  await world.as(owner)(offers.publish, { params, body: { revision: changed.revision } });
  return serviceId;
}

describe('asking for what one holds', () => {
  it('says what the pro wants to know, and both sides read it', async () => {
    const serviceId = await anAskingPortrait();
    const call = world.as(client);
    const { id } = await call(bookings.hold, { body: { serviceId, startsAt: at(9) } });
    const ask = (details: object) =>
      call(bookings.changeStatus, { ...of(id), body: { status: 'requested', details: details as never } });
    await expect(call(bookings.changeStatus, { ...of(id), body: { status: 'requested' } })).rejects.toMatchObject(
      refusal('bookings.location_not_offered', { field: 'details.location' }),
    );
    await expect(ask({ location: 'online' })).rejects.toMatchObject(
      refusal('bookings.answer_missing', { field: 'details.answers.faces' }),
    );
    await expect(ask({ location: 'online', answers: { faces: 'deux' } })).rejects.toMatchObject(
      refusal('bookings.answer_unfit', { field: 'details.answers.faces' }),
    );
    expect((await call(bookings.one, of(id))).state).toBe('held'); // nothing was lost by it

    const details = { location: 'online' as const, answers: { faces: 2 }, message: 'À bientôt' };
    expect(await ask(details)).toMatchObject({ state: 'requested' });
    expect(await call(bookings.one, of(id))).toMatchObject({
      title: 'Portrait',
      organization: { name: 'Studio Lumen' },
      terms: { price: { amount: 12_000, currency: 'EUR' }, brief: [{ key: 'faces' }, { key: 'style' }] },
      details,
      history: [
        { by: 'client', state: 'held' },
        { by: 'client', state: 'requested' },
      ],
    });
    const seen = await world.as(owner)(bookings.ofOrganizationOne, { params: { organizationId, bookingId: id } });
    expect(seen.details).toEqual(details);
  });

  it('is kept with half a character that was sent', async () => {
    const { serviceId } = await aPortrait(world, studio());
    const { id } = await world.as(client)(bookings.hold, { body: { serviceId, startsAt: at(9) } });
    const details = { answers: {}, message: 'coup\ud83c' };
    await world.as(client)(bookings.changeStatus, { ...of(id), body: { status: 'requested', details } });
    expect((await world.as(client)(bookings.one, of(id))).details?.message).toBe('coup\ufffd');
  });

  it('is nothing a pro does, and nothing said beside another state', async () => {
    const { serviceId } = await aPortrait(world, studio());
    const { id } = await world.as(client)(bookings.hold, { body: { serviceId, startsAt: at(9) } });
    await expect(
      world.as(owner)(bookings.changeStatus, { ...of(id), body: { status: 'requested' } }),
    ).rejects.toMatchObject(refusal('bookings.not_allowed'));
    const body = { status: 'cancelled' as const, details: { answers: {}, message: '' } };
    await expect(world.as(client)(bookings.changeStatus, { ...of(id), body })).rejects.toMatchObject({
      problem: { status: 422 },
    });
  });
});

describe('one’s own bookings', () => {
  it('are those to come, the next first, or those that are over; a hold that was let go is neither', async () => {
    const member = await aMember(world);
    const mine = async (when?: 'upcoming' | 'past') =>
      (await world.as(member)(bookings.mine, { query: { when } })).items.map(({ id }) => id);
    const { serviceId } = await aPortrait(world, studio());
    const late = await book(world, member, { serviceId, startsAt: at(14) });
    const early = await book(world, member, { serviceId, startsAt: at(10) });
    const off = await book(world, member, { serviceId, startsAt: at(12) });
    await world.as(member)(bookings.changeStatus, { ...of(off.id), body: { status: 'cancelled' } });
    const held = await world.as(member)(bookings.hold, { body: { serviceId, startsAt: at(16) } });
    expect(await mine('upcoming')).toEqual([early.id, late.id, held.id]);
    const { slots, held: own } = await world.as(member)(bookings.slots, { params: { serviceId }, query: day });
    expect(own?.id).toBe(held.id);
    expect(slots.map(({ startsAt }) => Date.parse(startsAt))).toContain(Date.parse(held.startsAt));
    await world.as(member)(bookings.changeStatus, { ...of(held.id), body: { status: 'cancelled' } });
    expect(await mine('upcoming')).toEqual([early.id, late.id]);
    expect(await mine('past')).toEqual([off.id]);
    expect(await mine()).toHaveLength(4);
    expect((await world.as()(bookings.slots, { params: { serviceId }, query: day })).held).toBeNull();
  });

  it('are nobody else’s, not even those of one’s own organization by this way', async () => {
    const { serviceId } = await aPortrait(world, studio());
    const { id } = await book(world, client, { serviceId, startsAt: at(9) });
    for (const who of [stranger, owner])
      for (const route of [bookings.one, bookings.calendar] as const)
        await expect(world.as(who)(route as typeof bookings.one, of(id))).rejects.toMatchObject(
          refusal('bookings.not_found'),
        );
    await expect(world.as(client)(bookings.one, of(newId()))).rejects.toMatchObject(refusal('bookings.not_found'));
    await expect(world.as()(bookings.one, of(id))).rejects.toMatchObject({ problem: { status: 401 } });
  });

  it('go into a calendar, and out of it again when they are called off', async () => {
    const { serviceId } = await aPortrait(world, studio());
    const { id } = await book(world, client, { serviceId, startsAt: at(9) });
    const read = async () => {
      const answer = await fetch(`${world.url}/api/bookings/${id}/calendar.ics`, {
        headers: { authorization: `Bearer ${client!.token}`, 'accept-language': 'fr' },
      });
      const [entry] = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent');
      const { uid, summary, sequence, location } = new ICAL.Event(entry!);
      return { uid, summary, sequence, location, status: entry!.getFirstPropertyValue('status') };
    };
    const first = await read();
    expect(first).toMatchObject({ summary: 'Portrait · Studio Lumen', status: 'CONFIRMED' });
    expect(first.location).toMatch(/^Studio Lumen/);
    await world.as(client)(bookings.changeStatus, { ...of(id), body: { status: 'cancelled' } });
    const last = await read();
    expect(last).toMatchObject({ uid: first.uid, status: 'CANCELLED' });
    expect(last.sequence).toBeGreaterThan(first.sequence);
  });
});
