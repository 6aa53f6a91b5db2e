import { events } from '@estrade/api/events';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/world.ts';
import { newId } from '#kit/ids';
import { EventsHistory } from '../history/history.service.ts';
import { aDate, aPublishedEvent } from '../events.factory.ts';
import { ListingRowsRepository } from './listing-rows.repository.ts';

const AT = (lat: number, lng: number) => ({
  name: 'Ici',
  address: null,
  city: 'Lyon',
  postcode: null,
  country: 'FR',
  lat,
  lng,
});
const organizationId = newId();
const EVENTS = 30;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (let n = 0; n < EVENTS; n++) {
    const date = aDate(20 + (n % 7), { place: AT(45.7 + (n % 5) * 0.02, 4.8) });
    const labels = n % 3 === 0 ? ['accessible'] : [];
    const event = await aPublishedEvent(
      world,
      { title: `Concert de jazz ${n}`, dates: [date], labels },
      organizationId,
    );
    await world.database.tx((tx) => world.get(ListingRowsRepository).rank(tx, event.id, n % 4));
  }
});
afterAll(() => world.close());

const day = (days: number) => aDate(days).startsAt.slice(0, 10);
const list = (query: Record<string, unknown>) => world.as()(events.list, { query });

async function allOf(query: Record<string, unknown>) {
  const items = [];
  for (let after: string | undefined; ;) {
    const page = await list({ limit: 12, ...query, ...(after && { after }) });
    items.push(...page.items);
    if (!page.next) return items;
    after = page.next;
  }
}

const forged = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
const ids = async (query: Record<string, unknown>) => (await list(query)).items.map(({ id }) => id);
const titles = async (query: Record<string, unknown>) => (await list(query)).items.map(({ title }) => title);

describe('a list', () => {
  it.each([
    ['by date', {}, EVENTS],
    ['by date, with a rarer filter', { label: 'accessible' }, 10],
    ['by date, from a day on', { from: day(22), to: day(25) }, 16],
    ['by distance', { sort: 'distance', lat: 45.7, lng: 4.8, radius: 50 }, EVENTS],
    [
      'by distance, from a day on',
      { sort: 'distance', lat: 45.7, lng: 4.8, radius: 50, from: day(22), to: day(25) },
      16,
    ],
    ['by popularity, from a day on', { sort: 'popularity', from: day(22), to: day(25) }, 16],
    ['by distance, with a rarer filter', { sort: 'distance', lat: 45.7, lng: 4.8, label: 'accessible' }, 10],
    ['by popularity', { sort: 'popularity' }, EVENTS],
    ['by popularity, with a rarer filter', { sort: 'popularity', label: 'accessible' }, 10],
    ['by likeness', { q: 'jazz' }, EVENTS],
    ['by likeness, in a place and on few days', { q: 'jazz', city: 'lyon', from: day(20), to: day(26) }, EVENTS],
  ])('%s is paged without a gap or a repeat', async (_, query, count) => {
    const items = await allOf(query);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items).toHaveLength(count);
    const whole = await allOf({ ...query, limit: 48 });
    expect(whole.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  it('is in the order it says', async () => {
    const starts = (await allOf({})).map(({ next }) => next!.startInstant);
    expect(starts).toEqual(starts.toSorted());
    const far = (await allOf({ sort: 'distance', lat: 45.7, lng: 4.8 })).map(({ distance }) => distance!);
    expect(far).toEqual(far.toSorted((a, b) => a - b));
  });

  it.each([
    ['date', { sort: 'date' }],
    ['distance', { sort: 'distance', lat: 45.7, lng: 4.8 }],
    ['popularity', { sort: 'popularity' }],
    ['relevance', { q: 'jazz' }],
  ])('by %s refuses the cursor of another', async (sort, query) => {
    for (const key of [['x', newId()], [null, newId()], [1, 'x'], [1e300], 'rubbish']) {
      await expect(list({ ...query, after: forged(key) })).rejects.toThrow('kit.bad_cursor');
    }
    if (sort !== 'date') return;
    await expect(list({ after: forged([1e300, newId()]) })).rejects.toThrow('kit.bad_cursor');
  });

  it('looks for distance only from somewhere, and for likeness only to something', async () => {
    expect(await ids({ sort: 'distance' })).toEqual(await ids({}));
    expect(await ids({ sort: 'relevance' })).toEqual(await ids({}));
  });
});

describe('words', () => {
  it('of a title weigh more than those of a description', async () => {
    await aPublishedEvent(world, {
      title: 'Soirée sans nom',
      description: 'On y parle de trapèze.',
      dates: [aDate(2)],
    });
    await aPublishedEvent(world, { title: 'Le grand trapèze', dates: [aDate(60)] });
    expect(await titles({ q: 'trapeze' })).toEqual(['Le grand trapèze', 'Soirée sans nom']);
    expect(await titles({ q: 'trapeze', sort: 'date' })).toEqual(['Soirée sans nom', 'Le grand trapèze']);
    expect(await titles({ q: 'trap' })).toContain('Le grand trapèze');
    expect(await titles({ q: '"grand trapèze"' })).toEqual(['Le grand trapèze']);
    expect(await titles({ q: 'trapèze -grand' })).toEqual(['Soirée sans nom']);
    expect(await titles({ q: '«' })).toHaveLength(24);
    expect(await titles({ q: 'le' })).toEqual([]);
    expect(await titles({ q: "'); drop table events.listings; --" })).toEqual([]);
    expect(await titles({ q: 'a|&!:*<->' })).toEqual([]);
  });
});

describe('time', () => {
  it('finds an exhibition on each of its days, and what is over nowhere but in the past', async () => {
    const own = newId();
    const show = { startsAt: aDate(30).startsAt, endsAt: aDate(80).startsAt };
    await aPublishedEvent(world, { title: 'Exposition', dates: [aDate(30, show)] }, own);
    const short = await aPublishedEvent(world, { title: 'Un soir', dates: [aDate(1)] }, own);
    const ofOwn = (query: object) => titles({ organization: own, ...query });
    expect(await ofOwn({ from: day(60), to: day(61) })).toEqual(['Exposition']);
    expect(await ofOwn({ from: day(81) })).toEqual([]);
    expect(await ofOwn({})).toEqual(['Un soir', 'Exposition']);
    await world.database.tx((tx) => world.get(EventsHistory).moveBack(tx, { eventId: short.id, weeks: 3 }));
    expect(await ofOwn({})).toEqual(['Exposition']);
    expect(await ofOwn({ from: day(-25), to: day(-15) })).toEqual(['Un soir']);
  });

  it('sweeps what is over out of the lists of what is to come, once', async () => {
    const event = await aPublishedEvent(world, { title: 'Bientôt fini', dates: [aDate(1)] });
    await sql`update events.listings set starts_at = now() - interval '3 hours', over_at = now() - interval '1 hour' where event_id = ${event.id}`.execute(
      world.database.read,
    );
    expect((await list({ q: 'bientôt fini' })).items).toEqual([]);
    const sweep = () => world.database.tx((tx) => world.get(ListingRowsRepository).sweep(tx, 100));
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
  });
});

describe('counts', () => {
  it('leave each filter’s own choice open, and count labels one by one', async () => {
    const counts = await world.as()(events.facets, {
      query: { organization: organizationId, label: 'accessible', category: 'musique' } as never,
    });
    expect(counts.total).toBe(10);
    expect(counts.label).toEqual([{ value: 'accessible', count: 10 }]);
    expect(counts.category).toEqual([{ value: 'musique', count: 10 }]);
    expect(counts.city).toEqual([{ value: 'lyon', count: 10 }]);
    const others = await world.as()(events.facets, {
      query: { organization: organizationId, category: 'theatre' } as never,
    });
    expect(others).toMatchObject({ total: 0, category: [{ value: 'musique', count: EVENTS }], label: [] });
  });
});
