import { offers } from '@estrade/api/offers';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OffersPort } from '#core/offers';
import { OrganizationReactivated, OrganizationSuspended } from '#core/organizations';
import type { Fact } from '#kit/facts/fact';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { aMember, anOrganization, type Person } from '../../../test/people.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { OffersExamination } from './examination.repository.ts';
import { aDraft, aPublishedService, aService } from './offers.factory.ts';

let world: World;
let owner: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  ({ id: organizationId } = await anOrganization(world, owner));
});
afterAll(() => world.close());

const refusal = (code: string) => ({ problem: { code } });
const at = (serviceId: string, organization = organizationId) => ({ organizationId: organization, serviceId });

/** All are refused alike; asked at once, so that none is left without somebody to hear its refusal. */
async function expectAll(asked: readonly Promise<unknown>[], expected: object): Promise<void> {
  for (const outcome of await Promise.allSettled(asked))
    expect(outcome).toMatchObject({ status: 'rejected', reason: expected });
}

describe('lists', () => {
  it('find what is published by organization, kind and words, page by page', async () => {
    const { id } = await anOrganization(world, owner, { name: 'Les Ondes' });
    const make = (draft: Parameters<typeof aDraft>[0]) =>
      aPublishedService(world, owner, { organizationId: id, draft });
    for (let n = 1; n <= 13; n++) await make({ title: `Mixage n° ${n}`, kind: 'mixage' });
    await make({ title: 'Séance été', kind: 'portrait', description: `${'mot '.repeat(80)}fin` });
    const hidden = await aService(world, owner, { organizationId: id, draft: { title: 'Brouillon' } });
    const list = (query: object) => world.as()(offers.list, { query: { organizationId: id, ...query } });
    const first = await list({ limit: 12 });
    const second = await list({ limit: 12, after: first.next });
    expect([first.items.length, second.items.length, second.next]).toEqual([12, 2, null]);
    expect([...first.items, ...second.items].map(({ title }) => title).slice(0, 2)).toEqual([
      'Séance été',
      'Mixage n° 13',
    ]);
    expect(first.items[0]!.excerpt).toMatch(/^mot( mot)+…$/);
    const titles = async (query: object) => (await list(query)).items.map(({ title }) => title);
    expect(await titles({ q: 'seance ete' })).toEqual(['Séance été']);
    expect(await titles({ q: '%' })).toEqual([]);
    expect(await titles({ kind: 'portrait' })).toEqual(['Séance été']);
    expect(await titles({ trade: 'photography' })).toEqual(['Séance été']);
    expect(await titles({ trade: 'photography', kind: 'mixage' })).toEqual([]);
    expect(await titles({ trade: 'alchemy' })).toEqual([]);
    expect(await titles({ location: 'online' })).toEqual([]);
    expect(await titles({ location: 'at_pro', kind: 'portrait' })).toEqual(['Séance été']);
    expect(await titles({ organizationId: newId() })).toEqual([]);
    await expect(list({ after: 'x' })).rejects.toMatchObject(refusal('kit.bad_cursor'));
    const mine = (query: object) => world.as(owner)(offers.ofOrganization, { params: { organizationId: id }, query });
    expect((await mine({ status: 'draft' })).items.map((one) => one.id)).toEqual([hidden.id]);
    expect((await mine({ q: 'brouillon', kind: 'portrait' })).items).toHaveLength(1);
    const page = await mine({ limit: 12 });
    expect((await mine({ limit: 12, after: page.next! })).items).toHaveLength(3);
  });

  it('leave out what belongs to a closed organization until it is open again', async () => {
    const { id } = await anOrganization(world, owner);
    const service = await aPublishedService(world, owner, { organizationId: id });
    const params = at(service.id, id);
    const tell = async (fact: Fact) => {
      await world.database.tx((tx) => world.get(Facts).tell(tx, fact));
      await world.settle();
    };
    const found = async () => (await world.as()(offers.list, { query: { organizationId: id } })).items.length;
    await tell(new OrganizationSuspended({ organizationId: id }));
    expect(await found()).toBe(0);
    await expect(world.as()(offers.show, { params })).rejects.toMatchObject(refusal('offers.service_not_found'));
    expect(await port().current({ serviceId: service.id })).toBeNull();
    await world.as(owner)(offers.pause, { params, body: { revision: 2 } });
    await expectAll(
      [world.as(owner)(offers.resume, { params }), world.as(owner)(offers.publish, { params, body: { revision: 3 } })],
      refusal('organizations.suspended'),
    );
    await tell(new OrganizationReactivated({ organizationId: id }));
    await world.as(owner)(offers.resume, { params });
    expect(await found()).toBe(1);
  });
});

describe('an examination', () => {
  it('finds the house in order, and what was broken by hand', async () => {
    const wrong = async () => (await world.get(OffersExamination).examine()).filter(({ ok }) => !ok);
    const { id } = await aPublishedService(world, owner, { organizationId });
    expect(await wrong()).toEqual([]);
    await sql`update offers.versions set number = 3, published_at = now() where service_id = ${id} and number is null`.execute(
      world.database.read,
    );
    expect((await wrong()).map(({ check }) => check)).toEqual([
      'every service has a draft',
      'what is on offer is the newest version',
      'versions are numbered without a gap',
    ]);
  });
});

describe('what other modules are told', () => {
  it('is the version that was booked, whatever came after, and the one to book now', async () => {
    const first = await aPublishedService(world, owner, {
      organizationId,
      draft: { duration: { days: 2 }, seats: 4, bufferAfterMinutes: 30, approval: 'instant' },
    });
    const params = at(first.id);
    await world.as(owner)(offers.change, { params, body: { revision: 2, draft: aDraft({ title: 'Autre' }) } });
    const second = await world.as(owner)(offers.publish, { params, body: { revision: 3 } });
    const ids = [first.published!.id, second.published!.id];
    expect(await port().current({ serviceId: first.id })).toMatchObject({ versionId: ids[1], title: 'Autre' });
    await world.as(owner)(offers.archive, { params, body: { revision: 4 } });
    const told = await port().services({ versionIds: [...ids, newId()] });
    expect(told).toHaveLength(2);
    expect(told.find(({ versionId }) => versionId === ids[0])).toEqual({
      versionId: ids[0],
      serviceId: first.id,
      organizationId,
      title: 'Portrait en studio',
      duration: { days: 2 },
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 30,
      noticeMinutes: 1440,
      horizonDays: 90,
      seats: 4,
      approval: 'instant',
    });
    expect(await port().current({ serviceId: first.id })).toBeNull();
    expect(await port().current({ serviceId: newId() })).toBeNull();
  });
});

function port(): OffersPort {
  return world.get(OffersPort as never as abstract new () => OffersPort);
}
