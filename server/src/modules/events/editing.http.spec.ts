import { events } from '@estrade/api/events';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, anOrganization, joins, type Person, told } from '../../../test/people.ts';
import { openWorld, type Someone, someone, type World } from '../../../test/world.ts';
import { newId } from '#kit/ids';
import { Storage } from '#kit/storage/storage';
import { aDate, aDraft, anEvent, aPublishedEvent } from './events.factory.ts';

let world: World;
let owner: Person;
let operator: Someone & { id: string };
let moderator: Someone;
let stranger: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  organizationId = (await anOrganization(world, owner)).id;
  operator = await someone();
  await joins(world, operator, { organizationId, role: 'operator' });
  moderator = await someone('moderator');
  stranger = await aMember(world);
  await anOrganization(world, stranger);
});
afterAll(() => world.close());

const create = (body: object = {}, who: Someone | undefined = owner) =>
  world.as(who)(events.create, { params: { organizationId }, body: { title: 'Bal folk', ...body } });
const save = (eventId: string, body: object, who: Someone = owner) =>
  world.as(who)(events.save, { params: { eventId }, body: body as never });
const draftOf = (eventId: string, who: Someone = owner) => world.as(who)(events.edit, { params: { eventId } });

const beginWithOneKey = () =>
  fetch(`${world.url}/api/organizations/${organizationId}/events`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${owner.token}`,
      'content-type': 'application/json',
      'idempotency-key': 'la-meme-cle-deux-fois',
    },
    body: JSON.stringify({ title: 'Une seule fois' }),
  }).then((response) => response.json() as Promise<{ id: string }>);

describe('beginning an event', () => {
  it('takes a title alone, and says what is missing in the language of whoever writes', async () => {
    const event = await create({}, { ...owner, locale: 'en' });
    expect(event).toMatchObject({
      status: 'draft',
      revision: 1,
      visibility: 'public',
      acts: ['submit', 'archive'],
      source: null,
    });
    expect(event.missing.map(({ field, detail }) => [field, detail])).toEqual([
      ['summary', 'Describe the event in a few words.'],
      ['category', 'Choose a category.'],
      ['dates', 'Add at least one date.'],
    ]);
    expect((await draftOf(event.id)).missing[0]?.detail).toBe('Décrivez l’événement en quelques mots.');
  });

  it('gives each event an address of its own, also when many begin with one title', async () => {
    const begun = await Promise.all(Array.from({ length: 6 }, () => create({ title: 'La même soirée' })));
    const slugs = begun.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(6);
    expect(slugs).toContain('la-meme-soiree');
  });

  it('is done once however often it is sent', async () => {
    const [first, second] = [await beginWithOneKey(), await beginWithOneKey()];
    expect(second.id).toBe(first.id);
  });

  it.each([
    [{ title: '  ' }, 'kit.invalid', 'title'],
    [{ title: 'x'.repeat(141) }, 'kit.invalid', 'title'],
    [{ title: 'Bal\u0000' }, 'kit.invalid', 'title'],
    [{ capacity: 0 }, 'kit.invalid', 'capacity'],
    [{ dates: [{ startsAt: 'demain', zone: 'Europe/Paris' }] }, 'kit.invalid', 'dates.0.startsAt'],
    [{ dates: [{ startsAt: '2027-02-30T20:00', zone: 'Europe/Paris' }] }, 'events.time_unreadable', 'dates.0.startsAt'],
    [{ dates: [{ startsAt: '2027-03-28T02:30', zone: 'Europe/Paris' }] }, 'events.time_skipped', 'dates.0.startsAt'],
    [{ dates: [{ startsAt: '2027-05-01T20:00', zone: 'Europe/Ailleurs' }] }, 'events.zone_unknown', 'dates.0.zone'],
    [{ category: 'jamais-vue' }, 'events.category_unknown', 'category'],
    [{ labels: ['jamais-vu'] }, 'events.label_unknown', 'labels'],
    [{ labels: ['coup-de-coeur'] }, 'events.label_not_yours', 'labels'],
    [{ labels: ['freefood'] }, 'events.label_not_yours', 'labels'],
  ])('refuses %j', async (body, code, field) => {
    const { problem } = (await create(body).catch((error: unknown) => error)) as { problem: Problem };
    expect([problem.code, problem.field ?? problem.errors?.[0]?.field]).toEqual([code, field]);
  });

  it('is for those who make the programme', async () => {
    await expect(create({}, operator)).rejects.toThrow('kit.forbidden');
    await expect(create({}, stranger)).rejects.toThrow('organizations.not_found');
    await expect(create({}, moderator)).rejects.toThrow('organizations.not_found');
    await expect(create({}, { token: '' })).rejects.toThrow('kit.sign_in');
  });
});

interface Problem {
  readonly code: string;
  readonly field?: string;
  readonly errors?: { field: string }[];
}

describe('saving', () => {
  it('changes what is sent and nothing else', async () => {
    const before = await create({ ...aDraft({ category: 'musique' }) });
    const after = await save(before.id, { revision: 1, title: 'Grand bal folk' });
    expect(after).toEqual({
      ...before,
      title: 'Grand bal folk',
      revision: 2,
      savedAt: after.savedAt,
    });
  });

  it('keeps the address: it may be printed already', async () => {
    const { id, slug } = await create({ title: 'Premier titre' });
    expect((await save(id, { revision: 1, title: 'Second titre' })).slug).toBe(slug);
  });

  it('refuses what was typed over an older version', async () => {
    const { id } = await create();
    await save(id, { revision: 1, summary: 'De ma collègue.' });
    await expect(save(id, { revision: 1, summary: 'De moi.' })).rejects.toThrow('events.edited_elsewhere');
    expect((await draftOf(id)).summary).toBe('De ma collègue.');
  });

  it('keeps the hour that happens twice as it was meant', async () => {
    const date = { startsAt: '2027-10-31T02:30', startsFold: 'later', zone: 'Europe/Paris' };
    const { id, dates } = await create({ dates: [date] });
    expect(dates[0]).toMatchObject(date);
    expect((await draftOf(id)).dates[0]).toMatchObject({ startsFold: 'later' });
  });

  it('is for those who make the programme; to the others the event is not there', async () => {
    const { id } = await create();
    await expect(save(id, { revision: 1 }, operator)).rejects.toThrow('kit.forbidden');
    await expect(save(id, { revision: 1 }, moderator)).rejects.toThrow('kit.forbidden');
    await expect(save(id, { revision: 1 }, stranger)).rejects.toThrow('events.not_found');
    await expect(save(newId(), { revision: 1 })).rejects.toThrow('events.not_found');
    await expect(draftOf(id, stranger)).rejects.toThrow('events.not_found');
    expect((await draftOf(id, operator)).acts).toEqual([]);
  });
});

describe('an event that is on stage', () => {
  it('tells its holders what matters, and only that', async () => {
    const event = await aPublishedEvent(world, {}, organizationId);
    const { revision, dates } = await draftOf(event.id);
    const count = async () => (await told(world, 'events.changed')).length;
    const before = await count();
    const retouched = await save(event.id, { revision, description: 'Une coquille de moins.' });
    expect(await count()).toBe(before);
    const moved = dates.map((date) => ({ ...date, startsAt: date.startsAt.replace('T20', 'T19') }));
    await save(event.id, { revision: retouched.revision, dates: moved });
    expect((await told(world, 'events.changed'))[0]).toMatchObject({
      eventId: event.id,
      changes: [{ what: 'date', dateId: dates[0]!.id }],
    });
  });

  it.each([
    [{ title: 'Un' }, 'events.title_too_short', 'title'],
    [{ summary: '', description: '' }, 'events.summary_missing', 'summary'],
    [{ category: null }, 'events.category_missing', 'category'],
    [{ dates: [] }, 'events.date_sold', 'dates'],
    [{ dates: [aDate(9)] }, 'events.date_sold', 'dates'],
  ])('does not lose what it was published for: %j', async (body, code, field) => {
    const event = await aPublishedEvent(world, {}, organizationId);
    await expect(save(event.id, { revision: event.revision, ...body })).rejects.toMatchObject({
      problem: { code, field },
    });
  });

  it('takes more dates', async () => {
    const event = await aPublishedEvent(world, {}, organizationId);
    const { revision, dates } = await draftOf(event.id);
    expect((await save(event.id, { revision, dates: [...dates, aDate(20)] })).dates).toHaveLength(2);
  });

  it('puts a postponed date on again by giving it its day, and leaves a cancelled one alone', async () => {
    const event = await aPublishedEvent(world, { dates: [aDate(5), aDate(6)] }, organizationId);
    const params = { eventId: event.id, dateId: event.dates[0]!.id };
    const reason = 'La salle est prise.';
    await world.as(owner)(events.postponeDate, { params, body: { reason } });
    const { revision, dates } = await draftOf(event.id);
    expect(dates.map(({ status }) => status)).toEqual(['postponed', 'scheduled']);
    const [late, other] = dates;
    const day = aDate(40);
    const again = await save(event.id, { revision, dates: [{ ...late!, ...day }, other!] });
    expect(again.dates.map(({ status }) => status)).toEqual(['scheduled', 'scheduled']);
    await world.as(owner)(events.cancelDate, { params, body: { reason } });
    await expect(world.as(owner)(events.cancelDate, { params, body: { reason } })).rejects.toThrow(
      'events.date_act_impossible',
    );
    const called = await draftOf(event.id);
    const revived = called.dates.map((date) => ({ ...date, startsAt: aDate(50).startsAt, endsAt: null }));
    await expect(save(event.id, { revision: called.revision, dates: revived })).rejects.toThrow(
      'events.date_act_impossible',
    );
  });
});

describe('copying and deleting', () => {
  it('begins anew from an event, weeks later, with dates of its own', async () => {
    const event = await anEvent(world, { dates: [aDate(3)] }, organizationId);
    const copy = await world.as(owner)(events.copy, { params: { eventId: event.id }, body: { weeks: 52 } });
    expect(copy).toMatchObject({ title: event.title, status: 'draft', revision: 1, pictures: [] });
    expect(copy.dates[0]!.id).not.toBe(event.dates[0]!.id);
    expect(copy.dates[0]!.startsAt.slice(10)).toBe('T20:30');
    expect(Date.parse(copy.dates[0]!.startsAt) - Date.parse(event.dates[0]!.startsAt)).toBe(52 * 7 * 86_400_000);
    await expect(
      world.as(stranger)(events.copy, { params: { eventId: event.id }, body: { weeks: 0 } }),
    ).rejects.toThrow('events.not_found');
  });

  it('deletes a draft, and nothing that others have seen', async () => {
    const draft = await anEvent(world, {}, organizationId);
    const body = new FormData();
    const png = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#123' } })
      .png()
      .toBuffer();
    body.append('file', new Blob([new Uint8Array(png)]), 'photo.png');
    const picture = await world.as(owner)(events.addPicture, { params: { eventId: draft.id }, body: body as never });
    const remove = (eventId: string, who: Someone = owner) => world.as(who)(events.remove, { params: { eventId } });
    await expect(remove(draft.id, operator)).rejects.toThrow('kit.forbidden');
    await expect(remove(draft.id, stranger)).rejects.toThrow('events.not_found');
    await remove(draft.id);
    await expect(draftOf(draft.id)).rejects.toThrow('events.not_found');
    const published = await aPublishedEvent(world, {}, organizationId);
    await expect(remove(published.id)).rejects.toThrow('events.not_deletable');
    await world.settle();
    expect(await world.get(Storage).has(`events/${draft.id}/${picture.id}/320.webp`)).toBe(false);
  });
});

describe('the programme of an organization', () => {
  it('shows everything to its people, by words, state and time, page by page', async () => {
    const mine = await aMember(world);
    const { id } = await anOrganization(world, mine);
    await anEvent(world, { title: 'Ébauche 100 %' }, id);
    await aPublishedEvent(world, { title: 'Sur scène' }, id);
    const list = async (query: object = {}, who: Someone = mine) =>
      (await world.as(who)(events.mine, { params: { organizationId: id }, query })).items.map(({ title }) => title);
    expect(await list()).toEqual(['Sur scène', 'Ébauche 100 %']);
    expect(await list({ q: 'ebauche' })).toEqual(['Ébauche 100 %']);
    expect(await list({ q: '100 %' })).toEqual(['Ébauche 100 %']);
    expect(await list({ q: '_' })).toEqual(['Sur scène', 'Ébauche 100 %']);
    expect(await list({ q: 'ab\\' })).toEqual([]);
    expect(await list({ status: 'published' })).toEqual(['Sur scène']);
    expect(await list({ time: 'past' })).toEqual([]);
    await expect(list({}, stranger)).rejects.toThrow('organizations.not_found');
    await expect(list({ after: 'rubbish' })).rejects.toThrow('kit.bad_cursor');
    for (let n = 0; n < 12; n++) await anEvent(world, { title: `N° ${n}` }, id);
    const call = (after?: string) =>
      world.as(mine)(events.mine, { params: { organizationId: id }, query: { limit: 12, ...(after && { after }) } });
    const first = await call();
    const second = await call(first.next!);
    expect(new Set([...first.items, ...second.items].map((item) => item.id)).size).toBe(14);
    expect(second.next).toBeNull();
  });
});
