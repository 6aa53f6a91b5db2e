import { createHash } from 'node:crypto';
import { events } from '@estrade/api/events';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, anOrganization, type Person } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { systemActor } from '#kit/auth/actor';
import { newId } from '#kit/ids';
import { aDate, aPublishedEvent, anEvent } from '../events.factory.ts';
import { StagesService } from '../stages.service.ts';

let world: World;
let owner: Person;
let organization: { id: string; handle: string };
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  organization = await anOrganization(world, owner, { name: 'Les Harpes', handle: 'les-harpes' });
});
afterAll(() => world.close());

const get = (path: string, who?: Person, locale = 'en') =>
  fetch(`${world.url}/api${path}`, {
    headers: { 'accept-language': locale, ...(who ? { authorization: `Bearer ${who.token}` } : {}) },
  });
const entriesOf = async (response: Response) =>
  new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const printOf = async (response: Response) =>
  createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex');

describe('the calendar of an event', () => {
  it('holds every date at its local time, with its place and its page', async () => {
    const dates = [aDate(5), aDate(9)];
    const event = await aPublishedEvent(world, { title: 'Deux soirs', dates }, organization.id);
    const response = await get(`/events/${event.slug}/calendar.ics`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('public');
    const entries = await entriesOf(response);
    expect(entries.map(({ summary, startDate }) => [summary, startDate.toString().slice(0, 16)])).toEqual(
      dates.map(({ startsAt }) => ['Deux soirs', startsAt]),
    );
    expect(entries[0]?.startDate.zone.tzid).toBe('Europe/Paris');
    expect(entries[0]?.location).toContain('12 rue des Lilas');
    expect(String(entries[0]?.component.getFirstPropertyValue('url'))).toMatch(new RegExp(`/fr/events/${event.slug}$`));
  });

  it('says that a date was called off, with a higher sequence', async () => {
    const event = await aPublishedEvent(world, { dates: [aDate(5), aDate(9)] }, organization.id);
    const dateId = event.dates[0]!.id;
    const params = { eventId: event.id, dateId };
    await world.as(owner)(events.cancelDate, { params, body: { reason: 'Le chanteur est souffrant.' } });
    const entries = await entriesOf(await get(`/events/${event.slug}/calendar.ics`));
    const one = entries.find(({ uid }) => uid.startsWith(dateId))!;
    expect(String(one.component.getFirstPropertyValue('status'))).toBe('CANCELLED');
    expect(one.sequence).toBe(1);
  });

  it('never tells the link of what is online', async () => {
    const dates = [aDate(5, { place: null, onlineUrl: 'https://live.example.org/secret' })];
    const event = await aPublishedEvent(world, { dates }, organization.id);
    expect(await (await get(`/events/${event.slug}/calendar.ics`)).text()).not.toContain('secret');
  });

  it('of a private event needs its key, and is kept by nobody', async () => {
    const event = await aPublishedEvent(world, { visibility: 'private' }, organization.id);
    expect((await get(`/events/${event.slug}/calendar.ics`)).status).toBe(404);
    expect((await get(`/events/${event.slug}/card.jpg`)).status).toBe(404);
    const opened = await get(`/events/${event.slug}/calendar.ics?key=${event.invitationKey}`);
    expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  });

  it('of a draft is for those who write it, and is kept by nobody', async () => {
    const event = await anEvent(world, { title: 'Pas encore' }, organization.id);
    expect((await get(`/events/${event.slug}/calendar.ics`)).status).toBe(404);
    const opened = await get(`/events/${event.slug}/calendar.ics`, owner);
    expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  });
});

describe('the calendar of an organization', () => {
  it('holds what it shows in public, in order', async () => {
    const other = await anOrganization(world, owner, { name: 'Les Luths', handle: 'les-luths' });
    await aPublishedEvent(world, { title: 'Après', dates: [aDate(20)] }, other.id);
    await aPublishedEvent(world, { title: 'Avant', dates: [aDate(10)] }, other.id);
    await aPublishedEvent(world, { title: 'Sur invitation', visibility: 'unlisted' }, other.id);
    await anEvent(world, { title: 'Brouillon' }, other.id);
    const cancelled = await aPublishedEvent(world, { title: 'Annulé', dates: [aDate(15)] }, other.id);
    await world.get(StagesService).act(systemActor, cancelled.id, { act: 'cancel', reason: 'Il neige.' });
    const response = await get('/organizations/les-luths/calendar.ics?locale=fr');
    const entries = await entriesOf(response);
    expect(entries.map(({ summary }) => summary)).toEqual(['Avant', 'Annulé', 'Après']);
    expect(response.headers.get('cache-control')).toContain('public');
  });

  it('of nobody is not found', async () => {
    const response = await get('/organizations/personne/calendar.ics');
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      404,
      'organizations.not_found',
    ]);
  });
});

describe('the card of an event', () => {
  it('is a picture of 1200 × 630, drawn once and kept until it says something else', async () => {
    const event = await aPublishedEvent(world, { title: 'Une carte' }, organization.id);
    const address = `/events/${event.slug}/card.jpg`;
    const first = await get(address);
    expect(first.headers.get('content-type')).toBe('image/jpeg');
    const bytes = Buffer.from(await first.arrayBuffer());
    await expect(sharp(bytes).metadata()).resolves.toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    const print = createHash('sha256').update(bytes).digest('hex');
    expect(await printOf(await get(address))).toBe(print);
    expect(await printOf(await get(`${address}?locale=en`))).not.toBe(print);
    const [{ revision }, params] = [event, { eventId: event.id }];
    await world.as(owner)(events.save, { params, body: { revision, title: 'Une autre carte' } });
    expect(await printOf(await get(address))).not.toBe(print);
  });

  it('shows the cover', async () => {
    const event = await aPublishedEvent(world, {}, organization.id);
    const without = await printOf(await get(`/events/${event.slug}/card.jpg`));
    const body = new FormData();
    const red = await sharp({ create: { width: 800, height: 800, channels: 3, background: '#f00' } })
      .png()
      .toBuffer();
    body.append('file', new Blob([new Uint8Array(red)]), `${newId()}.png`);
    await world.as(owner)(events.addPicture, { params: { eventId: event.id }, body: body as never });
    const card = Buffer.from(await (await get(`/events/${event.slug}/card.jpg`)).arrayBuffer());
    expect(createHash('sha256').update(card).digest('hex')).not.toBe(without);
    const place = await sharp(card).extract({ left: 850, top: 100, width: 300, height: 300 }).toBuffer();
    const { dominant } = await sharp(place).stats();
    expect(dominant.r).toBeGreaterThan(200);
    expect(dominant.g).toBeLessThan(60);
  });
});
