import { clients } from '@estrade/api/clients';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, type Person } from '../../../test/people.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { aClient, aDraft } from './clients.factory.ts';

type Name = keyof typeof clients;

let world: World;
let owner: Person;
let params: Readonly<Record<string, string>>;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  const { id: organizationId } = await anOrganization(world, owner, { trade: 'couture' });
  const { id: clientId } = await aClient(world, owner, { organizationId });
  const { id: setId } = await world.as(owner)(clients.beginMeasures, {
    params: { organizationId, clientId },
    body: {},
  });
  params = { organizationId, clientId, setId, importId: newId(), noteId: newId(), mergeId: newId() };
});
afterAll(() => world.close());

/** What nobody should send and everybody does, in every field of something that would be taken. */
const NASTY: readonly unknown[] = [
  null,
  true,
  '',
  '\u0000',
  '\ud800',
  '🎟️'.repeat(3000),
  'é\u0301'.repeat(40),
  -1,
  1e308,
  0.1,
  Number.MAX_SAFE_INTEGER + 2,
  '9999-99-99',
  '0000-01-01',
  '+275760-09-13',
  [],
  [[]],
  [null],
  ['\ud800', 'x'],
  {},
  { constructor: { prototype: { x: 1 } } },
  "'; drop table clients.clients; --",
  '%_\\',
];

const typed = { point: 'waist', kind: 'body', value: 70, unit: 'cm', sure: false };
const BODIES: Partial<Record<Name, object>> = {
  create: { ...aDraft(), custom: { posture: 'x' } },
  change: { revision: 1, draft: aDraft() },
  note: { text: 'x' },
  saveMeasures: { revision: 1, measuredOn: '2026-01-01', note: '', values: [typed] },
  confirmMeasures: { revision: 1 },
  keepApart: { otherId: newId() },
  merge: { mergedId: newId(), revision: 1, mergedRevision: 1, choices: { custom: {} } },
  mapImport: { columns: { Nom: 'name' } },
};
const QUERIES: Partial<Record<Name, readonly string[]>> = {
  list: ['q', 'tag', 'state', 'sort', 'after', 'limit'],
  csv: ['q', 'tag', 'state'],
  history: ['after', 'limit'],
  notes: ['after', 'limit'],
};

async function statusOf(name: Name, { query = '', body }: { query?: string; body?: unknown }): Promise<number> {
  const { method, path } = clients[name];
  const address = path.replaceAll(/:(\w+)/g, (_, id: string) => params[id] ?? '');
  const headers = {
    authorization: `Bearer ${owner.token}`,
    'idempotency-key': newId(),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const answer = await fetch(`${world.url}/api${address}${query}`, { method, headers, body: JSON.stringify(body) });
  await answer.text();
  return answer.status;
}

it.each(Object.keys(BODIES) as Name[])('%s answers to whatever stands in a field of it', async (name) => {
  const least = BODIES[name]!;
  const statuses: [string, unknown, number][] = [];
  for (const [field, value] of Object.entries(least)) {
    for (const nasty of NASTY) {
      const whole = { ...least, [field]: nasty };
      const inside = { ...least, [field]: inEachOf(value, nasty) };
      for (const body of [whole, inside]) statuses.push([field, nasty, await statusOf(name, { body })]);
    }
  }
  expect(statuses.filter(([, , status]) => status >= 500)).toEqual([]);
});

it.each(Object.entries(QUERIES))('%s answers to whatever is asked', async (name, fields) => {
  const statuses: [string, unknown, number][] = [];
  for (const field of fields) {
    for (const nasty of [
      ...NASTY,
      Buffer.from('["x","y"]').toString('base64url'),
      Buffer.from('[1]').toString('base64url'),
    ]) {
      const text = typeof nasty === 'string' ? nasty : JSON.stringify(nasty);
      const query = `?${new URLSearchParams({ [field]: text.toWellFormed() }).toString()}`;
      statuses.push([field, nasty, await statusOf(name as Name, { query })]);
    }
  }
  expect(statuses.filter(([, , status]) => status >= 500)).toEqual([]);
});

/** Every part of it replaced: the fields of an object, the things of a list. */
function inEachOf(value: unknown, nasty: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => inEachOf(one, nasty));
  if (typeof value !== 'object' || value === null) return nasty;
  return Object.fromEntries(Object.keys(value).map((key) => [key, nasty]));
}
