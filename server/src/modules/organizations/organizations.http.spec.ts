import type { ProblemError } from '@estrade/api/client';
import { organizations } from '@estrade/api/organizations';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, joins, type Person, told } from '../../../test/people.ts';
import { openWorld, type World } from '../../../test/world.ts';

let world: World;
let owner: Person;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });

describe('founding', () => {
  it('makes its founder the owner, tells it, and shows a public page', async () => {
    const draft = {
      name: 'Fanfare du Port',
      handle: 'fanfare-du-port',
      bio: '',
      city: 'Nantes',
      skills: ['Cuivres', 'cuivres', 'Fête'],
      contact: { email: 'Bonjour@Fanfare.test' },
    };
    const made = await world.as(owner)(organizations.create, { body: draft });
    expect(made).toMatchObject({
      handle: 'fanfare-du-port',
      role: 'owner',
      bio: null,
      skills: ['Cuivres', 'Fête'],
      trade: 'events',
      suspension: null,
    });
    expect(made.legal).toEqual({ name: 'Fanfare du Port', address: null, registration: null, vatNumber: null });
    expect((await told(world, 'organizations.created'))[0]).toEqual({ organizationId: made.id });
    expect((await told(world, 'organizations.joined'))[0]).toEqual({
      organizationId: made.id,
      memberId: owner.id,
      role: 'owner',
    });
    const page = await world.as()(organizations.show, { params: { handle: 'fanfare-du-port' } });
    expect(page).toMatchObject({
      id: made.id,
      name: 'Fanfare du Port',
      city: 'Nantes',
      contact: { email: 'bonjour@fanfare.test', phone: null },
    });
    expect(page).not.toHaveProperty('role');
    await expect(world.as()(organizations.profile, { params: { username: 'fanfare-du-port' } })).resolves.toEqual(page);
    const { items } = await world.as(owner)(organizations.mine);
    expect(items).toContainEqual({
      id: made.id,
      handle: 'fanfare-du-port',
      name: 'Fanfare du Port',
      logoUrl: null,
      role: 'owner',
      suspended: false,
    });
  });

  it('refuses a handle that is taken, with one that is free; and the words of the house', async () => {
    await anOrganization(world, owner, { handle: 'le-port' });
    const taken = anOrganization(world, owner, { handle: 'le-port' });
    await expect(taken).rejects.toMatchObject(
      refusal('organizations.handle_taken', { status: 409, field: 'handle', params: { suggestion: 'le-port-2' } }),
    );
    await expect(anOrganization(world, owner, { handle: 'admin' })).rejects.toMatchObject(
      refusal('organizations.handle_reserved', { field: 'handle' }),
    );
    const trade = world.as(owner)(organizations.create, { body: { name: 'X', handle: 'x-x-x', trade: 'wizardry' } });
    await expect(trade).rejects.toMatchObject(refusal('organizations.unknown_trade', { field: 'trade' }));
  });

  it('gives one handle to one of many who ask at the same moment', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 8 }, () => anOrganization(world, owner, { handle: 'tout-le-monde' })),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = asked.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as ProblemError).problem.code] : [],
    );
    expect(new Set(reasons)).toEqual(new Set(['organizations.handle_taken']));
  });

  it('is done once for one key', async () => {
    const body = { name: 'Une fois', handle: 'une-fois' };
    const [one, two] = [
      await world.as(owner)(organizations.create, { body }, { key: 'key-of-une-fois' }),
      await world.as(owner)(organizations.create, { body }, { key: 'key-of-une-fois' }),
    ];
    expect(two.id).toBe(one.id);
  });

  it('is for members, with complete input', async () => {
    const body = { name: 'Personne', handle: 'personne' };
    await expect(world.as()(organizations.create, { body })).rejects.toMatchObject(
      refusal('kit.sign_in', { status: 401 }),
    );
    const wrong = {
      name: '',
      handle: 'Pas Une Adresse',
      links: [{ label: 'x', url: 'javascript:alert(1)' }],
      legal: { name: 'X', vatNumber: '123' },
    };
    const refused = await world
      .as(owner)(organizations.create, { body: wrong })
      .catch((error: ProblemError) => error.problem);
    expect(refused).toMatchObject({ status: 422, code: 'kit.invalid' });
    expect((refused as ProblemError['problem']).errors?.map(({ field }) => field)).toEqual([
      'name',
      'handle',
      'links.0.url',
      'legal.vatNumber',
    ]);
  });
});

describe('editing', () => {
  it('changes what was sent, tells it, and keeps the handle left behind', async () => {
    const { id } = await anOrganization(world, owner, { handle: 'avant' });
    const legal = { name: 'SARL Avant', address: '1 quai', registration: '123 456 789', vatNumber: 'fr 12 345678901' };
    const edited = await world.as(owner)(organizations.edit, {
      params: { organizationId: id },
      body: { handle: 'apres', bio: 'Deux\nlignes', legal },
    });
    expect(edited).toMatchObject({ handle: 'apres', bio: 'Deux\nlignes', legal: { vatNumber: 'FR12345678901' } });
    expect((await told(world, 'organizations.changed'))[0]).toEqual({ organizationId: id });
    await expect(world.as()(organizations.show, { params: { handle: 'avant' } })).resolves.toMatchObject({
      handle: 'apres',
    });
    await expect(anOrganization(world, owner, { handle: 'avant' })).rejects.toMatchObject(
      refusal('organizations.handle_taken'),
    );
    const back = world.as(owner)(organizations.edit, { params: { organizationId: id }, body: { handle: 'avant' } });
    await expect(back).resolves.toMatchObject({ handle: 'avant' });
  });

  it('is for owners and managers; to strangers it is not there', async () => {
    const { id: organizationId } = await anOrganization(world, owner);
    const [manager, operator] = [await aMember(world), await aMember(world)];
    await joins(world, manager, { organizationId, role: 'manager' });
    await joins(world, operator, { organizationId, role: 'operator' });
    const edit = (who: Person) =>
      world.as(who)(organizations.edit, { params: { organizationId }, body: { city: 'Rezé' } });
    await expect(edit(manager)).resolves.toMatchObject({ city: 'Rezé', role: 'manager' });
    await expect(edit(operator)).rejects.toMatchObject(refusal('organizations.not_allowed', { status: 403 }));
    await expect(world.as(operator)(organizations.settings, { params: { organizationId } })).resolves.toMatchObject({
      role: 'operator',
    });
    const stranger = await aMember(world);
    for (const params of [{ organizationId }, { organizationId: newId() }, { organizationId: 'nonsense' }]) {
      const tried = await world
        .as(stranger)(organizations.settings, { params })
        .catch((error: ProblemError) => error.problem);
      expect(tried).toMatchObject({ status: 404 });
    }
    await expect(edit(stranger)).rejects.toMatchObject(refusal('organizations.not_found', { status: 404 }));
  });
});

it('writes every change in the journal', async () => {
  const { id } = await anOrganization(world, owner);
  await world.as(owner)(organizations.edit, { params: { organizationId: id }, body: { city: 'Nantes' } });
  const { rows } = await sql<{
    action: string;
    actor_id: string;
  }>`select action, actor_id from kit.audit where subject_id = ${id} order by at`.execute(world.database.read);
  expect(rows).toEqual([
    { action: 'organizations.created', actor_id: owner.id },
    { action: 'organizations.edited', actor_id: owner.id },
  ]);
});
