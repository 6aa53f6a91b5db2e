import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { events } from '@estrade/api/events';
import { offers } from '@estrade/api/offers';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { aDraft, aPublishedService } from '../src/modules/offers/offers.factory.ts';
import { aMember, anOrganization } from './people.ts';
import { openWorld, someone, type World } from './world.ts';
import { OfferChanged } from '#core/ticketing';
import { systemActor } from '#kit/auth/actor';
import { Config } from '#kit/config/settings';
import { Facts } from '#kit/facts/facts';
import { aPublishedEvent } from '../src/modules/events/events.factory.ts';
import { StagesService } from '../src/modules/events/stages.service.ts';
import { RenewEvent } from '../src/modules/events/renewal/renewal.jobs.ts';
import { RenewalService } from '../src/modules/events/renewal/renewal.service.ts';

/** A web that notes what it is told. */
let web: Server;
let answer = 200;
const told: { path: string | undefined; secret: unknown; tags: string[] }[] = [];
let world: World;
beforeAll(async () => {
  web = createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => (text += piece));
    request.on('end', () => {
      const { tags } = JSON.parse(text) as { tags: string[] };
      told.push({ path: request.url, secret: request.headers['x-estrade-peer'], tags });
      response.writeHead(answer).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => web.once('listening', listening));
  world = await openWorld({ settings: { WEB_URL: `http://127.0.0.1:${(web.address() as AddressInfo).port}` } });
});
afterAll(async () => {
  await world.close();
  web.close();
});
beforeEach(() => {
  told.length = 0;
  answer = 200;
});

/** Settles, waits for what was put off by a second, settles again. */
async function settle(): Promise<void> {
  await world.settle();
  await new Promise((passed) => setTimeout(passed, 1_200));
  await world.settle();
}
const offer = { currency: 'EUR', fromPrice: 1200, toPrice: 1200, availability: 'many', sold: 0 } as const;
const tellOffer = (eventId: string, over: object = {}) =>
  world.database.tx((tx) => world.get(Facts).tell(tx, new OfferChanged({ eventId, ...offer, ...over })));

it('has the web renew an event and the lists, once for changes that follow each other', async () => {
  const event = await aPublishedEvent(world);
  await world.get(StagesService).act(systemActor, event.id, { act: 'cancel', reason: 'Il neige.' });
  await settle();
  expect(told).toEqual([
    {
      path: '/internal/revalidate',
      secret: world.get(Config).values.PRIVATE_SECRET,
      tags: ['events', `event:${event.slug}`, `offer:${event.id}`],
    },
  ]);
});

it('says so when it leaves the stage', async () => {
  const event = await aPublishedEvent(world);
  await settle();
  told.length = 0;
  await world.get(StagesService).decide(systemActor, event.id, { act: 'suspend', reason: 'Un doute.' });
  await settle();
  expect(told.map(({ tags }) => tags[0])).toEqual(['events']);
});

it('leaves the lists alone when only one more ticket was sold, and ranks by it', async () => {
  const [first, second] = [await aPublishedEvent(world), await aPublishedEvent(world)];
  await tellOffer(first.id);
  await tellOffer(second.id);
  await settle();
  told.length = 0;
  await tellOffer(second.id, { sold: 3 });
  await settle();
  expect(told.map(({ tags }) => tags)).toEqual([[`event:${second.slug}`, `offer:${second.id}`]]);
  const { items } = await world.as()(events.list, { query: { sort: 'popularity' } });
  expect(items[0]).toMatchObject({ id: second.id, fromPrice: 1200, availability: 'many' });
  await tellOffer(second.id, { sold: 3 });
  await settle();
  expect(told).toHaveLength(1);
});

it('renews the words of filters when staff change them', async () => {
  const admin = await someone('admin');
  await world.as(admin)(events.putTerm, {
    params: { family: 'categories', slug: 'cirque' },
    body: { name: { fr: 'Cirque', en: 'Circus' } },
  });
  await settle();
  expect(told.map(({ tags }) => tags)).toEqual([['terms']]);
});

it('renews what is offered by appointment at every step visitors see, and at no other', async () => {
  const owner = await aMember(world);
  const { id: organizationId } = await anOrganization(world, owner);
  const { id: serviceId, revision, draft } = await aPublishedService(world, owner, { organizationId });
  const renewed = ['services', `service:${serviceId}`];
  await settle();
  expect(told.map(({ tags }) => tags)).toContainEqual(renewed);
  told.length = 0;
  const params = { organizationId, serviceId };
  await world.as(owner)(offers.change, { params, body: { revision, draft: aDraft({ title: `${draft.title} II` }) } });
  await settle();
  expect(told).toEqual([]);
  await world.as(owner)(offers.pause, { params, body: { revision: revision + 1 } });
  await settle();
  expect(told.map(({ tags }) => tags)).toEqual([renewed]);
});

it('is tried again when the web refuses, or is away', async () => {
  const event = await aPublishedEvent(world);
  await settle();
  answer = 404;
  const job = new RenewEvent({ eventId: event.id, lists: true });
  await expect(world.get(RenewalService).renewEvent(job)).rejects.toThrow('404');
  web.close();
  web.closeAllConnections();
  await expect(world.get(RenewalService).renewEvent(job)).rejects.toThrow('ECONNREFUSED');
});
