import { events } from '@estrade/api/events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMember, anOrganization, joins, type Person, told } from '../../../test/people.ts';
import { openWorld, type Someone, someone, type World } from '../../../test/world.ts';
import { newId } from '#kit/ids';
import { aDate, anEvent, aPublishedEvent } from './events.factory.ts';
import type { Draft } from './draft.ts';

let world: World;
let owner: Person;
let operator: Someone & { id: string };
let moderator: Someone & { id: string };
let stranger: Someone;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld({ settings: { EDITION: 'meetral' } }); // every event is read before it is published
  owner = await aMember(world);
  organizationId = (await anOrganization(world, owner)).id;
  operator = await someone();
  await joins(world, operator, { organizationId, role: 'operator' });
  moderator = await someone('moderator');
  stranger = await someone();
});
afterAll(() => world.close());

const act = (eventId: string, who: Someone = owner) => {
  const [call, params] = [world.as(who), { eventId }];
  return {
    submit: () => call(events.submit, { params }),
    withdraw: () => call(events.withdraw, { params }),
    publish: () => call(events.publish, { params }),
    archive: () => call(events.archive, { params }),
    cancel: (reason = 'La salle est fermée.') => call(events.cancel, { params, body: { reason } }),
    decide: (decision: Decision, reason?: string) => call(events.decide, { params, body: { decision, reason } }),
    history: async () => (await call(events.history, { params })).items,
  };
};
type Decision = 'approve' | 'request_changes' | 'suspend' | 'restore' | 'remove';
const written = (over: Partial<Draft> = {}) => anEvent(world, { category: 'tech', ...over }, organizationId);
const published = (over: Partial<Draft> = {}) => aPublishedEvent(world, { category: 'tech', ...over }, organizationId);
const latest = async (name: string) => (await told(world, name))[0];
const shown = (slug: string) => world.as()(events.show, { params: { slug } });

describe('the way to the stage', () => {
  it('leads through a moderator, who says why it is not ready', async () => {
    const event = await written();
    const about = { eventId: event.id, organizationId };
    expect(await act(event.id).submit()).toMatchObject({ status: 'submitted', acts: ['withdraw'] });
    expect(await latest('events.submitted')).toEqual(about);
    const reason = 'Précisez l’adresse.';
    const back = await act(event.id, moderator).decide('request_changes', reason);
    expect(back).toMatchObject({ status: 'changes_requested', reason });
    expect(await latest('events.changes_requested')).toEqual({ ...about, reason });
    expect(await world.as(owner)(events.edit, { params: { eventId: event.id } })).toMatchObject({ reason });
    await act(event.id).submit();
    expect(await act(event.id, moderator).decide('approve')).toMatchObject({ status: 'published', reason: null });
    expect(await latest('events.approved')).toEqual(about);
    expect(await latest('events.published')).toEqual(about);
    expect(await shown(event.slug)).toMatchObject({ status: 'published', publishedAt: expect.any(String) });
    expect((await act(event.id).history()).map(({ action, reason: why }) => [action, why])).toEqual([
      ['events.published', null],
      ['events.approved', null],
      ['events.submitted', null],
      ['events.changes_requested', reason],
      ['events.submitted', null],
      ['events.created', null],
    ]);
  });

  it('is not open to what is incomplete, and says the first thing to complete', async () => {
    const event = await written({ dates: [aDate(5, { place: null })] });
    await expect(act(event.id).submit()).rejects.toMatchObject({
      problem: { code: 'events.place_missing', field: 'dates.0.place', detail: 'Dites où : un lieu ou un lien.' },
    });
  });

  it('may be left again while nobody has decided', async () => {
    const event = await written();
    await act(event.id).submit();
    const body = { revision: 2, title: 'Autre' };
    const save = () => world.as(owner)(events.save, { params: { eventId: event.id }, body });
    await expect(save()).rejects.toThrow('events.not_editable');
    expect(await act(event.id).withdraw()).toMatchObject({ status: 'draft' });
    await expect(act(event.id, moderator).decide('approve')).rejects.toThrow('events.act_impossible');
  });
});

describe('an event on stage', () => {
  it('is called off with a reason that people read, and leaves the lists', async () => {
    const event = await published({ title: 'Annulé demain' });
    const reason = 'La chanteuse est souffrante.';
    await expect(act(event.id).cancel('  ')).rejects.toThrow('kit.invalid');
    await act(event.id).cancel(reason);
    expect(await latest('events.cancelled')).toEqual({ eventId: event.id, organizationId, reason });
    expect(await shown(event.slug)).toMatchObject({ status: 'cancelled', cancelledReason: reason });
    await expect(act(event.id).cancel()).rejects.toThrow('events.act_impossible');
    const { items } = await world.as()(events.list, { query: { q: 'Annulé demain' } });
    expect(items).toEqual([]);
  });

  it('is suspended and restored by a moderator, and may be called off meanwhile', async () => {
    const event = await published();
    await expect(act(event.id, moderator).decide('suspend')).rejects.toThrow('events.reason_required');
    await act(event.id, moderator).decide('suspend', 'Un signalement.');
    expect(await latest('events.withdrawn')).toMatchObject({ eventId: event.id, status: 'suspended' });
    await expect(shown(event.slug)).rejects.toThrow('events.not_found');
    await act(event.id, moderator).decide('restore');
    expect(await shown(event.slug)).toMatchObject({ status: 'published' });
    await act(event.id, moderator).decide('suspend', 'Un autre signalement.');
    expect(await act(event.id).cancel()).toMatchObject({ status: 'cancelled' });
  });

  it('is put away when it is over, not before', async () => {
    const event = await published();
    await expect(act(event.id).archive()).rejects.toThrow('events.still_to_come');
    const params = { eventId: event.id, dateId: event.dates[0]!.id };
    await world.as(owner)(events.cancelDate, { params, body: { reason: 'Grève.' } });
    expect(await latest('events.changed')).toMatchObject({ changes: [{ what: 'date_cancelled' }] });
    expect(await act(event.id).archive()).toMatchObject({ status: 'archived' });
  });

  it('has dates of its own only', async () => {
    const [event, other] = [await published(), await published()];
    const params = { eventId: event.id, dateId: other.dates[0]!.id };
    const body = { reason: 'Grève.' };
    await expect(world.as(owner)(events.cancelDate, { params, body })).rejects.toThrow('events.date_not_found');
    await expect(world.as(owner)(events.postponeDate, { params, body })).rejects.toThrow('events.date_not_found');
    await expect(world.as(stranger)(events.cancelDate, { params, body })).rejects.toThrow('events.not_found');
    await expect(world.as(operator)(events.cancelDate, { params, body })).rejects.toThrow('kit.forbidden');
  });
});

describe('who may do what', () => {
  it.each(['submit', 'withdraw', 'publish', 'archive', 'cancel'] as const)('%s is the organizer’s', async (verb) => {
    const event = await written();
    await expect(act(event.id, operator)[verb]()).rejects.toThrow('events.act_not_yours');
    await expect(act(event.id, stranger)[verb]()).rejects.toThrow('events.not_found');
    await expect(act(newId())[verb]()).rejects.toThrow('events.not_found');
    await expect(act(event.id, { token: '' })[verb]()).rejects.toThrow('kit.sign_in');
  });

  it('deciding is the moderators’, but not about their own house', async () => {
    const event = await written();
    await act(event.id).submit();
    await expect(act(event.id).decide('approve')).rejects.toThrow('kit.forbidden');
    const insider = await someone('moderator');
    await joins(world, insider, { organizationId, role: 'manager' });
    await expect(act(event.id, insider).decide('approve')).rejects.toThrow('events.act_not_yours');
    expect(await act(event.id, moderator).decide('approve')).toMatchObject({ status: 'published' });
  });

  it('history is for those who run it and for staff', async () => {
    const event = await written();
    expect(await act(event.id, operator).history()).toHaveLength(1);
    expect(await act(event.id, moderator).history()).toHaveLength(1);
    await expect(act(event.id, stranger).history()).rejects.toThrow('events.not_found');
  });
});
