import { bookings } from '@estrade/api/bookings';
import ICAL from 'ical.js';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aPortrait, at, book } from './appointments.ts';
import { neighbours, type Person } from './people.ts';
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

const create = (resourceId: string | null = null, who: Person | undefined = owner) =>
  world.as(who)(bookings.createFeed, { params: { organizationId }, body: { resourceId, locale: 'fr' } });
const secretIn = (url: string) => /calendar-feeds\/([\w-]{43})\/calendar\.ics$/.exec(url)?.[1] ?? '';
const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });

/** The feed as a calendar reads it. */
async function read(url: string) {
  const response = await fetch(`${world.url}/api/calendar-feeds/${secretIn(url)}/calendar.ics`);
  const text = await response.text();
  if (response.status !== 200) return { status: response.status, text, calendar: null, entries: new Map() };
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const entries = new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const start = event.startDate.toJSDate().toISOString().replace('.000', '');
      const status = component.getFirstPropertyValue('status');
      return [event.uid.split('@')[0], { event, start, status, component }] as const;
    }),
  );
  return { status: 200, text, calendar, entries };
}

it('is read by a calendar: the same entry, raised by every change and called off in the end', async () => {
  const { serviceId, resourceId } = await aPortrait(world, { owner: owner, organizationId });
  const { url } = await create();
  const { id } = await book(world, client, { serviceId, startsAt: at(9) });
  const held = await world.as(stranger)(bookings.hold, { body: { serviceId, startsAt: at(15) } });

  const first = await read(url);
  expect(first.text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
  expect(first.text).toContain('X-PUBLISHED-TTL:PT1H');
  expect(first.calendar?.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(first.entries.has(held.id)).toBe(false);
  const entry = first.entries.get(id)!;
  expect(entry).toMatchObject({ start: at(9), status: 'CONFIRMED' });
  expect(entry.event.summary).toBe('Inès · Portrait');
  expect(entry.component.getFirstPropertyValue('last-modified')).toBeTruthy();

  await world.as(owner)(bookings.reschedule, { params: { bookingId: id }, body: { startsAt: at(11) } });
  const moved = (await read(url)).entries.get(id)!;
  expect(moved.start).toBe(at(11));
  expect(moved.event.uid).toBe(entry.event.uid);
  expect(moved.event.sequence).toBeGreaterThan(entry.event.sequence);

  await world.as(client)(bookings.changeStatus, { params: { bookingId: id }, body: { status: 'cancelled' } });
  const cancelled = await read(url);
  expect(cancelled.calendar?.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(cancelled.entries.get(id)).toMatchObject({ status: 'CANCELLED' });
  expect(cancelled.entries.get(id)!.event.sequence).toBeGreaterThan(moved.event.sequence);
  await sql`update bookings.bookings set changed_at = now() - interval '91 days' where id = ${id}`.execute(
    world.database.read,
  );
  expect((await read(url)).entries.has(id)).toBe(false);

  const other = await aPortrait(world, { owner: owner, organizationId }, 'on_request');
  const asked = await book(world, client, { serviceId: other.serviceId, startsAt: at(10) });
  expect((await read((await create(resourceId)).url)).entries.has(asked.id)).toBe(false);
  const ofOther = await read((await create(other.resourceId)).url);
  expect(ofOther.entries.get(asked.id)).toMatchObject({ status: 'TENTATIVE' });
});

it('is a secret of those who run it, shown once, and over when it is revoked', async () => {
  const { feed, url } = await create();
  const { items } = await world.as(owner)(bookings.feeds, { params: { organizationId } });
  expect(JSON.stringify(items)).not.toContain(secretIn(url));
  expect(items).toContainEqual(expect.objectContaining({ id: feed.id, readAt: null }));
  await read(url);
  const after = await world.as(owner)(bookings.feeds, { params: { organizationId } });
  expect(after.items.find(({ id }) => id === feed.id)?.readAt).not.toBeNull();

  await expect(create(null, operator)).rejects.toMatchObject(refusal('organizations.not_allowed'));
  await expect(create(null, stranger)).rejects.toMatchObject(refusal('organizations.not_found'));
  await expect(create(newId())).rejects.toMatchObject(refusal('bookings.resource_not_found'));
  for (const params of [
    { organizationId: elsewhere, feedId: feed.id },
    { organizationId: elsewhere, feedId: newId() },
  ])
    await expect(world.as(stranger)(bookings.revokeFeed, { params })).rejects.toMatchObject(
      refusal('bookings.feed_not_found', { status: 404 }),
    );
  await world.as(owner)(bookings.revokeFeed, { params: { organizationId, feedId: feed.id } });
  expect(await read(url)).toMatchObject({ status: 404 });
});
