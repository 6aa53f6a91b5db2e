import { clients } from '@estrade/api/clients';
import type { TypedMeasure } from '@estrade/api/clients-measures';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ClientsPort } from '#core/clients';
import { newId } from '#kit/ids';
import { aMember, anOrganization, joins, type Person } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aClient } from '../clients.factory.ts';
import { ClientsExamination } from '../examination.repository.ts';

let world: World;
let owner: Person;
let operator: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world, { name: 'Ava Fil' });
  operator = await aMember(world);
  ({ id: organizationId } = await anOrganization(world, owner, { trade: 'couture' }));
  await joins(world, operator, { organizationId, role: 'operator' });
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const typed = (point: string, value: number, over: Partial<TypedMeasure> = {}): TypedMeasure => {
  return { point, kind: 'body', unit: 'cm', sure: false, value, ...over };
};
const asked = (values: TypedMeasure[], revision = 1) => ({ revision, measuredOn: '2026-03-02', note: 'Toile', values });

async function somebody() {
  const { id: clientId } = await aClient(world, owner, { organizationId });
  return { organizationId, clientId };
}

async function begun(params: { organizationId: string; clientId: string }, from: 'nothing' | 'latest' = 'nothing') {
  const { id } = await world.as(owner)(clients.beginMeasures, { params, body: { from } });
  return { ...params, setId: id };
}

it('keeps body, ease and finished apart, as they were typed and in millimetres', async () => {
  const params = await begun(await somebody());
  const values = [
    typed('waist', 68.5),
    typed('waist', 4, { kind: 'ease' }),
    typed('waist', 72.5, { kind: 'finished' }),
    typed('bust', 34.5, { unit: 'in' }),
  ];
  const saved = await world.as(owner)(clients.saveMeasures, { params, body: asked(values) });
  expect(saved).toMatchObject({ status: 'draft', revision: 2, number: null, note: 'Toile', measuredOn: '2026-03-02' });
  expect(saved.measuredBy).toEqual({ id: owner.id, name: 'Ava Fil' });
  expect(saved.values.map(({ point, kind, mm, question }) => [point, kind, mm, question])).toEqual([
    ['bust', 'body', 876.3, null],
    ['waist', 'body', 685, null],
    ['waist', 'ease', 40, null],
    ['waist', 'finished', 725, null],
  ]);
  expect(saved.values[0]).toMatchObject({ value: 34.5, unit: 'in' });
});

it('asks about inches typed in a field of centimetres, and confirms nothing before it has an answer', async () => {
  const params = await begun(await somebody());
  const call = world.as(owner);
  const body = asked([typed('waist', 27), typed('bust', 86)]);
  const saved = await call(clients.saveMeasures, { params, body });
  expect(saved.values.find(({ point }) => point === 'waist')).toMatchObject({ mm: 270, question: 'inches' });
  const early = call(clients.confirmMeasures, { params, body: { revision: 2 } });
  await expect(early).rejects.toMatchObject(refusal('clients.measures_doubtful', { params: { count: 1 } }));
  const right = asked([typed('waist', 27, { unit: 'in' }), typed('bust', 86)], 2);
  expect((await call(clients.saveMeasures, { params, body: right })).values.map(({ question }) => question)).toEqual([
    null,
    null,
  ]);
  const confirmed = await call(clients.confirmMeasures, { params, body: { revision: 3 } });
  expect(confirmed).toMatchObject({ status: 'confirmed', number: 1 });
});

it('takes somebody at her word who is sure', async () => {
  const params = await begun(await somebody());
  const body = asked([typed('waist', 44, { sure: true })]);
  const saved = await world.as(owner)(clients.saveMeasures, { params, body });
  expect(saved.values[0]).toMatchObject({ sure: true, question: null });
});

it('never changes what was confirmed, not even by hand; a later set supersedes it', async () => {
  const place = await somebody();
  const first = await begun(place);
  const call = world.as(owner);
  await call(clients.saveMeasures, { params: first, body: asked([typed('waist', 70)]) });
  await call(clients.confirmMeasures, { params: first, body: { revision: 2 } });
  for (const act of [
    () => call(clients.saveMeasures, { params: first, body: asked([typed('waist', 71)], 3) }),
    () => call(clients.confirmMeasures, { params: first, body: { revision: 3 } }),
    () => call(clients.dropMeasures, { params: first }),
  ])
    await expect(act()).rejects.toMatchObject(refusal('clients.set_confirmed'));
  for (const statement of [
    sql`update clients.measures set tenths = 1 where set_id = ${first.setId}`,
    sql`delete from clients.measures where set_id = ${first.setId}`,
    sql`update clients.measure_sets set note = 'x' where id = ${first.setId}`,
    sql`delete from clients.measure_sets where id = ${first.setId}`,
  ])
    await expect(statement.execute(world.database.read)).rejects.toThrow(/stay as they are/);

  const second = await begun(place, 'latest');
  await expect(begun(place)).rejects.toMatchObject(refusal('clients.draft_there'));
  const { items } = await call(clients.measures, { params: place });
  expect(items[0]).toMatchObject({ status: 'draft', values: [{ point: 'waist', value: 70 }] });
  const changed = await call(clients.saveMeasures, { params: second, body: asked([typed('waist', 95)]) });
  expect(changed.values[0]).toMatchObject({ question: 'changed' });
  await call(clients.saveMeasures, { params: second, body: asked([typed('waist', 72)], 2) });
  await call(clients.confirmMeasures, { params: second, body: { revision: 3 } });
  const sets = await call(clients.measures, { params: place });
  expect(sets.items.map(({ status, number }) => [status, number])).toEqual([
    ['confirmed', 2],
    ['superseded', 1],
  ]);
  const current = await world.get(ClientsPort).currentMeasures({ clientIds: [place.clientId] });
  expect(current).toEqual([{ clientId: place.clientId, setId: second.setId }]);
  const history = await call(clients.history, { params: place });
  expect(history.items.map(({ kind, detail }) => [kind, detail])).toEqual([
    ['measured', '2'],
    ['measured', '1'],
    ['created', ''],
  ]);
});

it('lets go of a draft, and begins one at a time however many begin at once', async () => {
  const place = await somebody();
  const rivals = Array.from({ length: 8 }, () =>
    begun(place).then(
      ({ setId }) => setId,
      () => null,
    ),
  );
  const [won, ...others] = (await Promise.all(rivals)).filter((id) => id !== null);
  expect(others).toEqual([]);
  await world.as(owner)(clients.dropMeasures, { params: { ...place, setId: won! } });
  expect(await world.as(owner)(clients.measures, { params: place })).toEqual({ items: [] });
});

it('refuses what cannot be, and those who have no business there', async () => {
  const place = await somebody();
  const params = await begun(place);
  const save = (over: object) =>
    world.as(owner)(clients.saveMeasures, { params, body: { ...asked([typed('waist', 70)]), ...over } });
  await expect(save({ values: [typed('tail', 3)] })).rejects.toMatchObject(refusal('clients.unknown_point'));
  await expect(save({ measuredOn: '2999-01-01' })).rejects.toMatchObject(refusal('clients.bad_measuring_day'));
  await expect(save({ revision: 9 })).rejects.toMatchObject(refusal('clients.edited_meanwhile'));
  const empty = world.as(owner)(clients.confirmMeasures, { params, body: { revision: 1 } });
  await expect(empty).rejects.toMatchObject(refusal('clients.measures_empty'));
  const other = { ...(await somebody()), setId: params.setId };
  await expect(world.as(owner)(clients.dropMeasures, { params: other })).rejects.toMatchObject(
    refusal('clients.set_not_found'),
  );
  await expect(world.as(operator)(clients.measures, { params: place })).rejects.toMatchObject(
    refusal('organizations.not_allowed'),
  );
  const nobody = { params: { organizationId, clientId: newId() } };
  await expect(world.as(owner)(clients.measures, nobody)).rejects.toMatchObject(refusal('clients.not_found'));
  const plain = await anOrganization(world, owner, { trade: 'events' });
  const { id: clientId } = await aClient(world, owner, { organizationId: plain.id });
  await expect(begun({ organizationId: plain.id, clientId })).rejects.toMatchObject(
    refusal('clients.nothing_to_measure'),
  );
  expect((await world.get(ClientsExamination).examine()).filter(({ ok }) => !ok)).toEqual([]);
});
