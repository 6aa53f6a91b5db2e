import { organizations } from '@estrade/api/organizations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrganizationsPort } from '#core/organizations';
import { newId } from '#kit/ids';
import { aMember, anOrganization, type Person, told } from '../../../test/people.ts';
import { openWorld, someone, type World } from '../../../test/world.ts';

let world: World;
let owner: Person;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
});
afterAll(() => world.close());

const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });

describe('the public list', () => {
  it('finds by word, skill and place, whatever the accents, page by page', async () => {
    const other = await openWorld();
    try {
      const person = await aMember(other);
      for (const [name, city, skills] of [
        ['Éclats de rue', 'Saint-Nazaire', ['Théâtre', 'Feu']],
        ['Atelier Zinc', 'Nantes', ['Lumière']],
        ['Brume & Co', 'Nantes', ['Théâtre', 'Lumière']],
      ] as const)
        await anOrganization(other, person, { name, city, skills: [...skills] });
      const names = async (query: object) =>
        (await other.as()(organizations.list, { query })).items.map(({ name }) => name);
      await expect(names({})).resolves.toEqual(['Atelier Zinc', 'Brume & Co', 'Éclats de rue']);
      await expect(names({ q: 'eclat' })).resolves.toEqual(['Éclats de rue']);
      await expect(names({ q: '%' })).resolves.toEqual([]);
      await expect(names({ skills: 'theatre' })).resolves.toEqual(['Brume & Co', 'Éclats de rue']);
      await expect(names({ skills: ['THÉÂTRE', 'lumiere'], location: 'nantes' })).resolves.toEqual(['Brume & Co']);
      await expect(names({ trade: 'wizardry' })).resolves.toEqual([]);
      for (let n = 0; n < 12; n++) await anOrganization(other, person, { name: `Même nom` });
      const first = await other.as()(organizations.profiles, { query: { limit: 12 } });
      const second = await other.as()(organizations.profiles, { query: { limit: 12, after: first.next! } });
      expect([...first.items, ...second.items].map(({ id }) => id)).toHaveLength(15);
      expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(15);
      expect(second.next).toBeNull();
      await expect(names({ after: 'nonsense' })).rejects.toMatchObject(refusal('kit.bad_cursor'));
    } finally {
      await other.close();
    }
  });
});

describe('administration', () => {
  it('lists all with their owners, and is for administrators', async () => {
    const made = await anOrganization(world, owner, { name: 'À surveiller' });
    const admin = await someone('admin');
    const { items } = await world.as(admin)(organizations.all, { query: { q: 'a surveiller' } });
    expect(items).toEqual([
      expect.objectContaining({
        id: made.id,
        memberCount: 1,
        owners: [{ memberId: owner.id, name: owner.name, email: owner.email }],
      }),
    ]);
    await expect(world.as(await someone('moderator'))(organizations.all)).rejects.toMatchObject(
      refusal('kit.forbidden', { status: 403 }),
    );
  });

  it('suspends: the page is gone, its people see why; and opens again', async () => {
    const { id, handle } = await anOrganization(world, owner);
    const admin = await someone('admin');
    const closed = await world.as(admin)(organizations.suspend, {
      params: { organizationId: id },
      body: { reason: 'Usurpation' },
    });
    expect(closed.suspension?.reason).toBe('Usurpation');
    await expect(world.as()(organizations.show, { params: { handle } })).rejects.toMatchObject(
      refusal('organizations.not_found'),
    );
    await expect(world.as(owner)(organizations.settings, { params: { organizationId: id } })).resolves.toMatchObject({
      suspension: { reason: 'Usurpation' },
    });
    const listed = await world.as(admin)(organizations.all, { query: { status: 'suspended' } });
    expect(listed.items.map((one) => one.id)).toEqual([id]);
    await expect(
      world.get(OrganizationsPort as never as abstract new () => OrganizationsPort).cards({ ids: [id] }),
    ).resolves.toMatchObject([{ suspended: true }]);
    expect((await told(world, 'organizations.suspended'))[0]).toEqual({ organizationId: id });
    await world.as(admin)(organizations.reactivate, { params: { organizationId: id } });
    await expect(world.as()(organizations.show, { params: { handle } })).resolves.toMatchObject({ id });
    expect((await told(world, 'organizations.reactivated'))[0]).toEqual({ organizationId: id });
    const unknown = world.as(admin)(organizations.suspend, {
      params: { organizationId: newId() },
      body: { reason: 'x' },
    });
    await expect(unknown).rejects.toMatchObject(refusal('organizations.not_found'));
  });
});
