import { bookings } from '@estrade/api/bookings';
import { ResourceDraft } from '@estrade/api/bookings-shapes';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, joins, type Person } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aDraft } from './resources.factory.ts';

let world: World;
let organizationId: string;
let elsewhere: string;
let [owner, manager, operator, stranger]: Person[] = [];
beforeAll(async () => {
  world = await openWorld();
  const people: Person[] = [];
  for (const name of ['Léa', 'Mo', 'Op', 'Str']) people.push(await aMember(world, { name }));
  [owner, manager, operator, stranger] = people;
  ({ id: organizationId } = await anOrganization(world, owner!));
  ({ id: elsewhere } = await anOrganization(world, stranger!));
  await joins(world, manager!, { organizationId, role: 'manager' });
  await joins(world, operator!, { organizationId, role: 'operator' });
});
afterAll(() => world.close());

const create = (who: Person | undefined = manager, over: Partial<ResourceDraft> = {}, at = organizationId) =>
  world.as(who)(bookings.createResource, { params: { organizationId: at }, body: aDraft(over) });
const at = (resourceId: string, organization = organizationId) => ({ organizationId: organization, resourceId });
const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });

/** What the journal keeps of something, oldest first. */
async function journal(type: string, id: string): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    select action from kit.audit where subject_type = ${type} and subject_id = ${id} order by at, id`.execute(
    world.database.read,
  );
  return rows.map(({ action }) => action);
}

describe('a resource', () => {
  it('is created, rewritten and put away, each step in the journal', async () => {
    const call = world.as(manager);
    const draft = {
      holidays: 'FR-AM' as const,
      week: [
        { weekday: 1, from: 540, until: 1020, pause: false },
        { weekday: 1, from: 720, until: 780, pause: true },
        { weekday: 6, from: 1200, until: 1560, pause: false },
      ],
      exceptions: [
        { on: '2027-01-04', kind: 'closed' as const, ranges: [] },
        { on: '2027-01-05', kind: 'extra' as const, ranges: [{ from: 1080, until: 1200 }] },
      ],
      travels: [{ first: '2027-02-01', last: '2027-02-07', zone: 'Europe/Lisbon' }],
    };
    const made = await create(manager, draft);
    expect(made).toMatchObject({ ...draft, kind: 'room', revision: 1, archived: false, serviceIds: [] });
    expect(await world.as(operator)(bookings.resource, { params: at(made.id) })).toEqual(made);

    const changed = await call(bookings.changeResource, {
      params: at(made.id),
      body: { revision: 1, draft: aDraft({ name: 'Grand studio', zone: 'indian/reunion', week: draft.week.slice(2) }) },
    });
    expect(changed).toMatchObject({
      name: 'Grand studio',
      zone: 'Indian/Reunion',
      revision: 2,
      exceptions: [],
      travels: [],
    });
    expect(changed.week).toEqual(draft.week.slice(2));
    const late = call(bookings.changeResource, { params: at(made.id), body: { revision: 1, draft: aDraft() } });
    await expect(late).rejects.toMatchObject(refusal('bookings.edited_meanwhile', { status: 409 }));

    const archive = { params: at(made.id), body: { revision: 2 } };
    expect(await call(bookings.archiveResource, archive)).toMatchObject({ archived: true, revision: 3 });
    const again = call(bookings.archiveResource, { ...archive, body: { revision: 3 } });
    await expect(again).rejects.toMatchObject(refusal('bookings.resource_archived'));

    const back = { params: at(made.id) };
    expect(await call(bookings.restoreResource, back)).toEqual({ ...changed, revision: 4 });
    const twice = call(bookings.restoreResource, back);
    await expect(twice).rejects.toMatchObject(refusal('bookings.resource_in_use', { status: 409 }));
    expect(await journal('resource', made.id)).toEqual([
      'bookings.resource_created',
      'bookings.resource_changed',
      'bookings.resource_archived',
      'bookings.resource_restored',
    ]);
  });

  it('is read by everybody who works there and written by owners and managers', async () => {
    const { id, revision } = await create(owner);
    const params = at(id);
    const call = world.as(operator);
    const no = refusal('organizations.not_allowed', { status: 403 });
    await expect(create(operator)).rejects.toMatchObject(no);
    await expect(call(bookings.changeResource, { params, body: { revision, draft: aDraft() } })).rejects.toMatchObject(
      no,
    );
    await expect(call(bookings.archiveResource, { params, body: { revision } })).rejects.toMatchObject(no);
    await expect(call(bookings.restoreResource, { params })).rejects.toMatchObject(no);
    const { items } = await call(bookings.resources, { params: { organizationId } });
    expect(items.map((one) => one.id)).toContain(id);
  });

  it('is not there for another organization, whoever asks and wherever', async () => {
    const { id, revision } = await create(owner);
    const body = { revision, draft: aDraft() };
    const theirs = world.as(stranger);
    for (const params of [at(id, elsewhere), at(newId(), elsewhere)]) {
      const gone = refusal('bookings.resource_not_found', { status: 404 });
      await expect(theirs(bookings.resource, { params })).rejects.toMatchObject(gone);
      await expect(theirs(bookings.changeResource, { params, body })).rejects.toMatchObject(gone);
      await expect(theirs(bookings.archiveResource, { params, body })).rejects.toMatchObject(gone);
      await expect(theirs(bookings.restoreResource, { params })).rejects.toMatchObject(gone);
    }
    for (const params of [at(id), at(id, newId())]) {
      const gone = refusal('organizations.not_found', { status: 404 });
      await expect(theirs(bookings.resource, { params })).rejects.toMatchObject(gone);
      await expect(theirs(bookings.resources, { params })).rejects.toMatchObject(gone);
      await expect(create(stranger, {}, params.organizationId)).rejects.toMatchObject(gone);
      await expect(theirs(bookings.changeResource, { params, body })).rejects.toMatchObject(gone);
      await expect(theirs(bookings.archiveResource, { params, body })).rejects.toMatchObject(gone);
      await expect(theirs(bookings.restoreResource, { params })).rejects.toMatchObject(gone);
    }
  });

  it('is listed page by page, the archived ones apart', async () => {
    const fresh = await anOrganization(world, owner!);
    const params = { organizationId: fresh.id };
    const ids: string[] = [];
    for (let i = 0; i < 14; i++) ids.push((await create(owner, {}, fresh.id)).id);
    const gone = ids.pop()!;
    await world.as(owner)(bookings.archiveResource, { params: { ...params, resourceId: gone }, body: { revision: 1 } });
    const first = await world.as(owner)(bookings.resources, { params, query: { limit: 12 } });
    const rest = await world.as(owner)(bookings.resources, { params, query: { limit: 12, after: first.next! } });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
    expect(rest.next).toBeNull();
    const { items } = await world.as(owner)(bookings.resources, { params, query: { archived: true } });
    expect(items.map(({ id }) => id)).toEqual([gone]);
  });

  it('refuses what cannot be, in the person’s language, and says where', async () => {
    await expect(create(manager, { zone: 'Europe/Atlantis' })).rejects.toMatchObject(
      refusal('bookings.unknown_zone', { status: 422, field: 'zone', detail: 'Ce fuseau horaire n’existe pas.' }),
    );
    const english = world.as({ token: manager!.token, locale: 'en' });
    const asked = { params: { organizationId }, body: aDraft({ zone: 'Europe/Atlantis' }) };
    await expect(english(bookings.createResource, asked)).rejects.toMatchObject(
      refusal('bookings.unknown_zone', { detail: 'There is no such time zone.' }),
    );
    const twice = { weekday: 1, from: 540, until: 600, pause: false };
    await expect(create(manager, { week: [twice, twice] })).rejects.toMatchObject(
      refusal('bookings.hours_overlap', { field: 'week.1' }),
    );
    for (const over of [
      { week: [{ weekday: 1, from: 600, until: 600, pause: false }] },
      { exceptions: [{ on: '2027-01-04', kind: 'instead' as const, ranges: [] }] },
      { exceptions: [{ on: '0000-01-01', kind: 'closed' as const, ranges: [] }] },
      { travels: [{ first: '2027-01-04', last: '2027-01-03', zone: 'Europe/Rome' }] },
    ])
      await expect(create(manager, over)).rejects.toMatchObject({ problem: { status: 422 } });
  });
});
