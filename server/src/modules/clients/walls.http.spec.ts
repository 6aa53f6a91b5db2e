import { clients } from '@estrade/api/clients';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, joins, type Person } from '../../../test/people.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { aClient, aDraft } from './clients.factory.ts';

type Name = keyof typeof clients;
type Params = Readonly<Record<string, string>>;

let world: World;
let owner: Person;
let operator: Person;
let stranger: Person;
let mine: string;
let theirs: string;
/** What there really is in the organization of the owner. */
let there: Params;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  operator = await aMember(world);
  stranger = await aMember(world);
  ({ id: mine } = await anOrganization(world, owner, { trade: 'couture' }));
  ({ id: theirs } = await anOrganization(world, stranger, { trade: 'couture' }));
  await joins(world, operator, { organizationId: mine, role: 'operator' });
  const { id: clientId } = await aClient(world, owner, { organizationId: mine });
  const other = await aClient(world, owner, { organizationId: mine, draft: { lastName: 'Autre' } });
  const params = { organizationId: mine, clientId };
  const { id: noteId } = await world.as(owner)(clients.note, { params, body: { text: 'x' } });
  const { id: setId } = await world.as(owner)(clients.beginMeasures, { params, body: {} });
  const body = { mergedId: other.id, revision: 1, mergedRevision: 1 };
  await world.as(owner)(clients.merge, { params, body });
  const { items } = await world.as(owner)(clients.merges, { params });
  const form = new FormData();
  form.append('file', new Blob(['Nom\nA']), 'a.csv');
  const { id: importId } = await world.as(owner)(clients.startImport, { params, body: form as never });
  there = { clientId, noteId, setId, mergeId: items[0]!.id, importId };
});
afterAll(() => world.close());

const bodies: Partial<Record<Name, () => object>> = {
  create: () => aDraft(),
  change: () => ({ revision: 1, draft: aDraft() }),
  note: () => ({ text: 'x' }),
  beginMeasures: () => ({}),
  saveMeasures: () => ({ revision: 1, measuredOn: '2026-01-01', values: [] }),
  confirmMeasures: () => ({ revision: 1 }),
  keepApart: () => ({ otherId: newId() }),
  merge: () => ({ mergedId: newId(), revision: 1, mergedRevision: 1 }),
  mapImport: () => ({ columns: {} }),
  startImport: () => {
    const form = new FormData();
    form.append('file', new Blob(['Nom\nA']), 'a.csv');
    return form;
  },
};

/** What a route answers to somebody, with these ids in its address. */
async function answer(who: Person, name: Name, params: Params): Promise<string> {
  const call = world.as(who) as (route: unknown, input: object) => Promise<unknown>;
  try {
    await call(clients[name], { params, ...(bodies[name] && { body: bodies[name]() }) });
    return 'let in';
  } catch (refusal) {
    return (refusal as { problem: { code: string } }).problem.code;
  }
}

const names = Object.keys(clients) as Name[];
/** Those about one thing of an organization, by the last id in their address. */
const about = names.flatMap((name) => {
  const ids = [...clients[name].path.matchAll(/:(\w+)/g)].map(([, id]) => id!);
  return ids.length > 1 ? [{ name, ids, last: ids.at(-1)! }] : [];
});

it.each(names)('%s: an organization that is not theirs is as one that is not there', async (name) => {
  const [real, unreal] = [
    await answer(stranger, name, { ...there, organizationId: mine }),
    await answer(stranger, name, { ...there, organizationId: newId() }),
  ];
  expect([real, unreal]).toEqual(['organizations.not_found', 'organizations.not_found']);
});

it.each(names)('%s: who only works at the door does not know the clients', async (name) => {
  expect(await answer(operator, name, { ...there, organizationId: mine })).toBe('organizations.not_allowed');
});

it.each(about)('$name: what belongs to others is as what is not there', async ({ name, last }) => {
  const own = await aClient(world, stranger, { organizationId: theirs });
  const place = { ...there, organizationId: theirs, ...(last !== 'clientId' && { clientId: own.id }) };
  const real = await answer(stranger, name, place);
  const unreal = await answer(stranger, name, { ...place, [last]: newId() });
  expect(real).toMatch(/^clients\.\w*not_found$/);
  expect(unreal).toBe(real);
});
