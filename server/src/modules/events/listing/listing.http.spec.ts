import { events } from '@estrade/api/events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '#kit/auth/actor';
import { newId } from '#kit/ids';
import { openWorld, type World } from '../../../../test/world.ts';
import { aDate, aPublishedEvent, anEvent } from '../events.factory.ts';
import type { SavedEvent } from '../saved-event.ts';
import { StagesService } from '../stages.service.ts';

const PARIS = {
  name: 'La Cigale',
  address: '120 bd de Rochechouart',
  city: 'Paris',
  postcode: '75018',
  country: 'FR',
  lat: 48.8821,
  lng: 2.3404,
};
const SAINT_ETIENNE = {
  name: 'Le Fil',
  address: '20 bd Thiers',
  city: 'Saint-Étienne',
  postcode: '42000',
  country: 'FR',
  lat: 45.4397,
  lng: 4.3872,
};

let world: World;
let tour: SavedEvent;
beforeAll(async () => {
  world = await openWorld();
  await aPublishedEvent(world, { title: 'Veillée manouche à Lyon', dates: [aDate(3)] });
  await aPublishedEvent(world, {
    title: 'Atelier de couture',
    category: 'ateliers',
    food: { offer: 'Soupe du marché', diets: ['vegetarian'] },
    dates: [aDate(5, { place: SAINT_ETIENNE })],
  });
  tour = await aPublishedEvent(world, {
    title: 'La grande tournée',
    dates: [aDate(10, { place: PARIS }), aDate(12), aDate(14, { place: PARIS })],
  });
  await aPublishedEvent(world, { title: 'Sur invitation', visibility: 'unlisted' });
  await anEvent(world, { title: 'Encore un brouillon' });
});
afterAll(() => world.close());

const titles = async (query: Record<string, unknown> = {}) =>
  (await world.as()(events.list, { query })).items.map((item) => item.title);

describe('the public list', () => {
  it('shows published public events once each, by date', async () => {
    expect(await titles()).toEqual(['Veillée manouche à Lyon', 'Atelier de couture', 'La grande tournée']);
  });

  it.each([
    ['an accent forgotten', 'veillee', ['Veillée manouche à Lyon']],
    ['a letter wrong', 'manuche', ['Veillée manouche à Lyon']],
    ['another form of the word', 'ateliers couture', ['Atelier de couture']],
    ['the place', 'cigale', ['La grande tournée']],
    ['nothing at all', 'zzzzzz', []],
  ])('forgives %s', async (_, q, found) => {
    expect(await titles({ q })).toEqual(found);
  });

  it('finds by town whatever its accents, and only the dates there', async () => {
    expect(await titles({ city: 'saint-etienne' })).toEqual(['Atelier de couture']);
    const { items } = await world.as()(events.list, { query: { city: 'Lyon' } });
    expect(items.map((item) => [item.title, item.next?.place?.city])).toEqual([
      ['Veillée manouche à Lyon', 'Lyon'],
      ['La grande tournée', 'Lyon'],
    ]);
  });

  it('finds around a point and says how far', async () => {
    const { items } = await world.as()(events.list, { query: { lat: 45.75, lng: 4.85, radius: 60, sort: 'distance' } });
    expect(items.map((item) => item.title)).toEqual([
      'Veillée manouche à Lyon',
      'La grande tournée',
      'Atelier de couture',
    ]);
    expect(items[2]?.distance).toBeGreaterThan(40);
  });

  it('finds by day, each event by its first date in the span', async () => {
    const day = aDate(13).startsAt.slice(0, 10);
    const { items } = await world.as()(events.list, { query: { from: day } });
    expect(items.map((item) => [item.title, item.next?.startsAt])).toEqual([
      ['La grande tournée', tour.dates[2]?.startsAt],
    ]);
  });

  it('pages with a cursor, without a gap or a repeat', async () => {
    const organizationId = newId();
    for (let n = 0; n < 14; n++)
      await aPublishedEvent(world, { title: `Série ${n}`, dates: [aDate(30 + Math.floor(n / 3))] }, organizationId);
    const first = await world.as()(events.list, { query: { organization: organizationId, limit: 12 } });
    const second = await world.as()(events.list, {
      query: { organization: organizationId, limit: 12, after: first.next! },
    });
    const all = [...first.items, ...second.items].map((item) => item.title);
    expect(new Set(all).size).toBe(14);
    expect(second.next).toBeNull();
  });

  it('counts what each filter would leave', async () => {
    const facets = await world.as()(events.facets, { query: { freeFood: 'true' as never } });
    expect(facets.total).toBe(1);
    expect(facets.city).toEqual([{ value: 'saint-etienne', count: 1 }]);
  });

  it('gives the map its points', async () => {
    const { points } = await world.as()(events.map, { query: { city: 'Paris' } });
    expect(points.map((point) => point.title)).toEqual(['La grande tournée']);
  });

  it('refuses a cursor of another sort', async () => {
    await expect(world.as()(events.list, { query: { after: 'rubbish' } })).rejects.toThrow('kit.bad_cursor');
  });
});

describe('an event page', () => {
  it('opens by its address, and an unlisted one too', async () => {
    const { items } = await world.as()(events.list, { query: { q: 'tournée' } });
    const event = await world.as()(events.show, { params: { slug: items[0]!.slug } });
    expect(event.dates).toHaveLength(3);
    await expect(world.as()(events.show, { params: { slug: 'sur-invitation' } })).resolves.toMatchObject({
      visibility: 'unlisted',
    });
  });

  it('is not found as long as it is a draft', async () => {
    await expect(world.as()(events.show, { params: { slug: 'encore-un-brouillon' } })).rejects.toThrow(
      'events.not_found',
    );
  });

  it('stays for those who held a ticket when it is cancelled, and leaves the lists', async () => {
    const event = await aPublishedEvent(world, { title: 'Bientôt annulé' });
    await world.get(StagesService).act(systemActor, event.id, { act: 'cancel', reason: 'La salle est fermée.' });
    await expect(world.as()(events.show, { params: { slug: event.slug } })).resolves.toMatchObject({
      status: 'cancelled',
      cancelledReason: 'La salle est fermée.',
    });
    expect(await titles({ q: 'bientôt annulé' })).toEqual([]);
  });
});

describe('the map', () => {
  it('has no point for what takes place nowhere', async () => {
    const online = { place: null, onlineUrl: 'https://salon.example/entrer' };
    await aPublishedEvent(world, { title: 'Salon en ligne', dates: [aDate(20, online)] });
    expect(await titles({ q: 'salon en ligne' })).toEqual(['Salon en ligne']);
    for (const query of [{}, { q: 'salon en ligne' }]) {
      const { points } = await world.as()(events.map, { query });
      expect(points.map(({ title }) => title)).not.toContain('Salon en ligne');
    }
  });
});
