import { offers } from '@estrade/api/offers';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chance, chance, seed } from '../../../test/chance.ts';
import { aMember, anOrganization, joins, type Person } from '../../../test/people.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { OffersExamination } from './examination.repository.ts';
import { aDraft, aService } from './offers.factory.ts';

let world: World;
let team: Person[];
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  team = [await aMember(world), await aMember(world), await aMember(world)];
  ({ id: organizationId } = await anOrganization(world, team[0]!));
  for (const one of team.slice(1)) await joins(world, one, { organizationId, role: 'manager' });
});
afterAll(() => world.close());

const REFUSALS = new Set(['offers.edited_meanwhile', 'offers.nothing_new', 'offers.cannot_pass']);
const STEPS = 40;
let prices = 0;

/** Somebody looks, thinks of something, and does it; what came of it. */
async function step(luck: Chance, serviceId: string): Promise<string> {
  const call = world.as(luck.oneOf(team));
  const params = { organizationId, serviceId };
  const { revision } = await call(offers.edit, { params });
  const acts = [
    () => call(offers.change, { params, body: { revision, draft: aDraft({ price: ++prices }) } }),
    () => call(offers.publish, { params, body: { revision } }),
    () => call(offers.pause, { params, body: { revision } }),
    () => call(offers.resume, { params }),
  ];
  return luck
    .oneOf(acts)()
    .then(
      () => 'done',
      (error: { problem: { code: string } }) => error.problem.code,
    );
}

/** What each published version says, as text: to be the same for ever. */
async function published(serviceId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; said: string }>`
    select id, to_jsonb(v)::text as said from offers.versions v where service_id = ${serviceId} and number is not null`.execute(
    world.database.read,
  );
  return new Map(rows.map(({ id, said }) => [id, said]));
}

it(`three people at work on one service never mix, lose or rewrite a version (seed ${seed})`, async () => {
  const luck = chance(seed);
  const { id } = await aService(world, team[0]!, { organizationId });
  const [seen, outcomes] = [new Map<string, string>(), ['done']];
  for (let round = 0; round < 5; round++) {
    outcomes.push(...(await Promise.all(Array.from({ length: STEPS / 5 }, () => step(luck, id)))));
    const now = await published(id);
    for (const [version, said] of seen) expect(now.get(version)).toBe(said);
    for (const [version, said] of now) seen.set(version, said);
  }
  expect(outcomes.filter((code) => code !== 'done' && !REFUSALS.has(code))).toEqual([]);
  const { revision } = await world.as(team[0])(offers.edit, { params: { organizationId, serviceId: id } });
  expect(revision).toBe(outcomes.filter((code) => code === 'done').length);
  expect((await world.get(OffersExamination).examine()).filter(({ ok }) => !ok)).toEqual([]);
});
