import { events } from '@estrade/api/events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, anOrganization, type Person } from '../../../../test/people.ts';
import { openWorld, type Someone, someone, type World } from '../../../../test/world.ts';
import { newId } from '#kit/ids';
import { anEvent } from '../events.factory.ts';

let world: World;
let owner: Person;
let moderator: Someone;
let admin: Someone;
beforeAll(async () => {
  world = await openWorld({ settings: { EDITION: 'meetral' } });
  owner = await aMember(world);
  moderator = await someone('moderator');
  admin = await someone('admin');
});
afterAll(() => world.close());

async function submitted(title: string, over: object = {}) {
  const { id } = await anOrganization(world, owner);
  const event = await anEvent(world, { title, category: 'tech', ...over }, id);
  await world.as(owner)(events.submit, { params: { eventId: event.id } });
  return event;
}

const list = (query: object) => world.as(moderator)(events.cases, { query });

describe('events to decide about', () => {
  it('wait in the order they came, with what deserves a closer look', async () => {
    const first = await submitted('Un premier bal');
    const second = await submitted('UNE NUIT DE FOLIE PURE', {
      capacity: 5000,
      description: 'Billets sur https://ailleurs.example.org',
    });
    const { items } = await world.as({ ...moderator, locale: 'en' })(events.cases, { query: {} });
    expect(items.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(items[0]).toMatchObject({
      earlierPublished: 0,
      signals: [{ code: 'first_event', detail: 'First event of this organization' }],
    });
    expect(items[1]!.signals.map(({ code }) => code)).toEqual(['first_event', 'many_places', 'links', 'shouting']);
  });

  it('are found by words and state, page by page', async () => {
    for (let n = 0; n < 13; n++) await submitted(`Série ${n}`);
    const first = await list({ q: 'serie', limit: 12 });
    const second = await list({ q: 'serie', limit: 12, after: first.next! });
    expect([...first.items, ...second.items].map(({ title }) => title)).toEqual(
      Array.from({ length: 13 }, (_, n) => `Série ${n}`),
    );
    expect((await list({ status: 'published' })).items).toEqual([]);
    await expect(list({ after: 'rubbish' })).rejects.toThrow('kit.bad_cursor');
  });

  it('open in any state, with everything that happened', async () => {
    const event = await submitted('À ouvrir');
    const params = { eventId: event.id };
    const opened = await world.as(moderator)(events.case, { params });
    expect(opened).toMatchObject({
      event: { title: 'À ouvrir', status: 'submitted', editable: false },
      case: { submittedAt: expect.any(String) },
      history: [{ action: 'events.submitted', actorId: owner.id }, { action: 'events.created' }],
    });
    await expect(world.as(moderator)(events.case, { params: { eventId: newId() } })).rejects.toThrow(
      'events.not_found',
    );
  });

  it('are for moderators', async () => {
    const params = { eventId: newId() };
    await expect(world.as(owner)(events.cases, { query: {} })).rejects.toThrow('kit.forbidden');
    await expect(world.as(owner)(events.case, { params })).rejects.toThrow('kit.forbidden');
    await expect(world.as()(events.cases, { query: {} })).rejects.toThrow('kit.sign_in');
  });
});

const grant = (eventId: string, labels: string[], who: Someone = moderator) =>
  world.as(who)(events.grantLabels, { params: { eventId }, body: { labels } });

describe('labels the house gives', () => {
  it('are given and taken by moderators, and survive what organizers save', async () => {
    const { id } = await anOrganization(world, owner);
    const given = await world.as(owner)(events.create, {
      params: { organizationId: id },
      body: { title: 'À honorer', labels: ['debutants'] },
    });
    const eventId = given.id;
    expect(await grant(eventId, ['partenaire'])).toEqual({ labels: ['debutants', 'partenaire'] });
    const { revision } = await world.as(owner)(events.edit, { params: { eventId } });
    const save = (labels: string[]) =>
      world.as(owner)(events.save, { params: { eventId }, body: { revision, labels } });
    await expect(save(['debutants'])).rejects.toThrow('events.label_not_yours');
    expect((await save(['partenaire'])).labels).toEqual(['partenaire']);
    const copy = await world.as(owner)(events.copy, { params: { eventId }, body: { weeks: 1 } });
    expect(copy.labels).toEqual([]);
    expect(await grant(eventId, [])).toEqual({ labels: [] });
    const { items } = await world.as(owner)(events.history, { params: { eventId } });
    expect(items[0]).toMatchObject({ action: 'events.labels_granted', actorRole: 'moderator' });
  });

  it('are neither the organizer’s nor invented', async () => {
    const event = await submitted('Sans faveur');
    await expect(grant(event.id, ['partenaire'], owner)).rejects.toThrow('kit.forbidden');
    await expect(grant(event.id, ['debutants'])).rejects.toThrow('events.label_not_yours');
    await expect(grant(event.id, ['jamais-vu'])).rejects.toThrow('events.label_unknown');
    await expect(grant(newId(), ['partenaire'])).rejects.toThrow('events.not_found');
    const insider = await aMember(world, { role: 'moderator' });
    const { id } = await anOrganization(world, insider);
    const own = await world.as(insider)(events.create, { params: { organizationId: id }, body: { title: 'Chez moi' } });
    await expect(grant(own.id, ['partenaire'], insider)).rejects.toThrow('events.act_not_yours');
  });
});

const put = (slug: string, body: object, who: Someone = admin) =>
  world.as(who)(events.putTerm, { params: { family: 'categories', slug }, body: body as never });

describe('the words events are sorted by', () => {
  it('begin as the edition’s, and are the admins’ to change', async () => {
    const before = await world.as()(events.terms, {});
    expect(before.categories.length).toBeGreaterThan(5);
    expect(await put('cirque', { name: { fr: 'Cirque', en: 'Circus' }, tone: 'warm' })).toMatchObject({
      slug: 'cirque',
      archived: false,
    });
    await put('cirque', { name: { fr: 'Arts du cirque', en: 'Circus arts' } });
    const after = await world.as()(events.terms, {});
    expect(after.categories.at(-1)).toMatchObject({ slug: 'cirque', name: { fr: 'Arts du cirque' } });
    await expect(put('cirque', { name: { fr: '', en: 'x' } })).rejects.toThrow('kit.invalid');
    await expect(put('cirque', { name: { fr: 'x', en: 'x' } }, moderator)).rejects.toThrow('kit.forbidden');
  });

  it('are no longer offered once they are put away, and stay with the events that have them', async () => {
    const { id } = await anOrganization(world, owner);
    await put('magie', { name: { fr: 'Magie', en: 'Magic' } });
    const params = { organizationId: id };
    const event = await world.as(owner)(events.create, { params, body: { title: 'Tour', category: 'magie' } });
    await put('magie', { name: { fr: 'Magie', en: 'Magic' }, archived: true });
    const again = world.as(owner)(events.create, { params, body: { title: 'Autre tour', category: 'magie' } });
    await expect(again).rejects.toThrow('events.category_unknown');
    const saved = await world.as(owner)(events.save, {
      params: { eventId: event.id },
      body: { revision: event.revision, summary: 'Encore un.' },
    });
    expect(saved.category).toBe('magie');
  });
});

const towns = async (query: { q: string; lat?: number; lng?: number }, locale: 'fr' | 'en' = 'fr') =>
  (await world.as({ token: '', locale })(events.towns, { query })).items;

describe('places', () => {
  it('are towns near what was typed, in the language of the reader', async () => {
    expect((await towns({ q: 'londres' }))[0]).toMatchObject({ name: 'Londres', country: 'GB', zone: 'Europe/London' });
    expect((await towns({ q: 'londres' }, 'en'))[0]).toMatchObject({ name: 'London' });
    expect((await towns({ q: 'marseile' }))[0]).toMatchObject({ name: 'Marseille', region: '13' });
    expect((await towns({ q: 'saint-denis', lat: -20.9, lng: 55.4 }))[0]).toMatchObject({ country: 'RE' });
    await expect(towns({ q: ' ' })).rejects.toThrow('kit.invalid');
  });
});
