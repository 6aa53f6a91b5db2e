import { bookings } from '@estrade/api/bookings';
import { notifications } from '@estrade/api/notifications';
import { organizations } from '@estrade/api/organizations';
import ICAL from 'ical.js';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Reminding } from '../src/modules/bookings/reminding.service.ts';
import { Sweeping } from '../src/modules/bookings/sweeping.service.ts';
import { runOut } from '../src/modules/bookings/bookings.factory.ts';
import { aPortrait, at, book } from './appointments.ts';
import { aMember, lettersTo, type Person } from './people.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let owner: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world, { name: 'Soline' });
  const contact = { email: 'bonjour@lucarne.test', phone: null };
  const body = { name: 'Atelier Lucarne', handle: 'lucarne', contact };
  ({ id: organizationId } = await world.as(owner)(organizations.create, { body }));
});
afterAll(() => world.close());

const studio = () => ({ owner, organizationId });
const say = (who: Person, bookingId: string, status: 'confirmed' | 'declined' | 'cancelled', reason?: string) =>
  world.as(who)(bookings.changeStatus, { params: { bookingId }, body: { status, ...(reason && { reason }) } });
const kinds = async (who: Person) => {
  await world.settle();
  return (await lettersTo(world, who.email)).map(({ kind }) => kind).filter((kind) => kind.startsWith('booking_'));
};
const newest = async (who: Person) => (await lettersTo(world, who.email))[0]!;
const noticesOf = async (who: Person) => (await world.as(who)(notifications.list, { query: {} })).items;

/** The entry that travels with the newest letter, as a calendar reads it. */
async function entryFor(who: Person) {
  const { attachments } = await newest(who);
  const [file] = attachments;
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file!.content, 'base64').toString()));
  const [component] = calendar.getAllSubcomponents('vevent');
  const event = new ICAL.Event(component);
  return {
    contentType: file!.contentType,
    method: calendar.getFirstPropertyValue('method'),
    status: component!.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().toISOString().replace('.000', ''),
  };
}

it('a request is told to the pro with its deadline, its answer to the client with the appointment', async () => {
  const client = await aMember(world, { name: 'Inès', locale: 'en' });
  const { serviceId } = await aPortrait(world, studio(), 'on_request');
  const { id } = await book(world, client, { serviceId, startsAt: at(9) });
  expect((await kinds(owner))[0]).toBe('booking_requested');
  const asked = await newest(owner);
  expect(asked.subject).toBe('Inès demande « Portrait »');
  expect(asked.body).toContain('Répondez avant');
  expect(asked.body).toContain(client.email);
  expect(asked.body).toContain(`/workspace/${organizationId}/calendar?booking=${id}`);
  expect(asked.attachments).toEqual([]);
  expect(await noticesOf(owner)).toContainEqual(
    expect.objectContaining({ kind: 'booking_requested', title: 'Inès demande « Portrait »' }),
  );

  await say(owner, id, 'confirmed');
  expect(await kinds(client)).toEqual(['booking_confirmed']);
  expect((await newest(client)).subject).toBe('Confirmed: Portrait');
  const entry = await entryFor(client);
  expect(entry).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED', startsAt: at(9) });
});

it('one appointment is one entry: moved and called off by a higher sequence', async () => {
  const client = await aMember(world, { name: 'Paul' });
  const { serviceId } = await aPortrait(world, studio());
  const { id } = await book(world, client, { serviceId, startsAt: at(9) });
  expect(await kinds(client)).toEqual(['booking_confirmed']);
  expect((await kinds(owner))[0]).toBe('booking_taken');
  const first = await entryFor(client);

  await world.as(owner)(bookings.reschedule, { params: { bookingId: id }, body: { startsAt: at(11) } });
  expect(await kinds(client)).toEqual(['booking_moved', 'booking_confirmed']);
  expect((await newest(client)).body).toMatch(/qui était prévu .* à 09:00 \(Paris\)/);
  const second = await entryFor(client);
  expect(second).toMatchObject({ uid: first.uid, method: 'REQUEST', startsAt: at(11) });
  expect(second.sequence).toBeGreaterThan(first.sequence);

  await say(owner, id, 'cancelled', 'Le studio est inondé.');
  expect((await kinds(client))[0]).toBe('booking_cancelled');
  expect((await newest(client)).body).toContain('Le studio est inondé.');
  const third = await entryFor(client);
  expect(third).toMatchObject({ uid: first.uid, method: 'CANCEL', status: 'CANCELLED' });
  expect(third.contentType).toContain('method=CANCEL');
  expect(third.sequence).toBeGreaterThan(second.sequence);
});

it('each side hears what the other did, and nothing of what is undone before it is said', async () => {
  const client = await aMember(world, { name: 'Mei' });
  const { serviceId } = await aPortrait(world, studio(), 'on_request');
  const declined = await book(world, client, { serviceId, startsAt: at(9) });
  await say(owner, declined.id, 'declined', 'Complet ce jour-là.');
  expect(await kinds(client)).toEqual(['booking_declined']);
  expect((await newest(client)).attachments).toEqual([]);

  const left = await book(world, client, { serviceId, startsAt: at(10) });
  await say(client, left.id, 'cancelled');
  expect((await kinds(owner))[0]).toBe('booking_called_off');
  expect(await kinds(client)).toEqual(['booking_declined']);

  const forgotten = await book(world, client, { serviceId, startsAt: at(11) });
  await world.settle();
  await runOut(world.database, forgotten.id);
  await world.get(Sweeping).sweep();
  expect((await kinds(owner))[0]).toBe('booking_unanswered');
  expect((await kinds(client))[0]).toBe('booking_expired');
});

it('the day before, the client is reminded once for each time it has', async () => {
  const client = await aMember(world, { name: 'Olivia' });
  const { serviceId } = await aPortrait(world, studio());
  const { id } = await book(world, client, { serviceId, startsAt: at(9) });
  const remind = () => world.get(Reminding).remind();
  await remind();
  expect(await kinds(client)).toEqual(['booking_confirmed']);
  // a week later
  await sql`update bookings.bookings set starts_at = now() + interval '23 hours', ends_at = now() + interval '24 hours',
    changed_at = now() - interval '6 days' where id = ${id}`.execute(world.database.read);
  await remind();
  await remind();
  expect(await kinds(client)).toEqual(['booking_reminder', 'booking_confirmed']);
  expect(await entryFor(client)).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED' });
});
