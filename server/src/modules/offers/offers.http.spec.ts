import type { ProblemError } from '@estrade/api/client';
import { offers } from '@estrade/api/offers';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { aMember, anOrganization, joins, type Person } from '../../../test/people.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { aDraft, aPublishedService, aService } from './offers.factory.ts';

let world: World;
let [owner, manager, operator, stranger]: Person[] = [];
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  for (const name of ['Léa', 'Mo', 'Op', 'Str']) people.push(await aMember(world, { name }));
  [owner, manager, operator, stranger] = people;
  ({ id: organizationId } = await anOrganization(world, owner!, { name: 'Studio Lumen' }));
  await joins(world, manager!, { organizationId, role: 'manager' });
  await joins(world, operator!, { organizationId, role: 'operator' });
});
afterAll(() => world.close());

const people: Person[] = [];
const refusal = (code: string, over: object = {}) => ({ problem: { code, ...over } });
const at = (serviceId: string, organization = organizationId) => ({ organizationId: organization, serviceId });

/** All are refused alike; asked at once, so that none is left without somebody to hear its refusal. */
async function expectAll(asked: readonly Promise<unknown>[], expected: object): Promise<void> {
  for (const outcome of await Promise.allSettled(asked))
    expect(outcome).toMatchObject({ status: 'rejected', reason: expected });
}

function everyWrite(who: Person, params: ReturnType<typeof at>): Promise<unknown>[] {
  const call = world.as(who);
  const body = { revision: 1 };
  return [
    call(offers.change, { params, body: { ...body, draft: aDraft() } }),
    call(offers.publish, { params, body }),
    call(offers.pause, { params, body }),
    call(offers.resume, { params }),
    call(offers.archive, { params, body }),
  ];
}

/** What the journal keeps of a service, oldest first. */
async function journal(serviceId: string): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', action, details->>'from', details->>'to') as line from kit.audit
    where subject_type = 'service' and subject_id = ${serviceId} order by at, id`.execute(world.database.read);
  return rows.map(({ line }) => line);
}

describe('the way of a service', () => {
  it('is not stopped by half a character in a question', async () => {
    const label = 'Combien \ud83c ?';
    const brief = [{ key: 'many', label, kind: 'number' as const, required: false }];
    const begun = await world.as(manager)(offers.create, { params: { organizationId }, body: aDraft({ brief }) });
    expect(begun.draft.brief[0]?.label).toBe('Combien \ufffd ?');
  });

  it('goes from draft to versions that stay, pause and archive, each step in the journal', async () => {
    const call = world.as(manager);
    const begun = await call(offers.create, { params: { organizationId }, body: aDraft() });
    expect(begun).toMatchObject({ status: 'draft', revision: 1, published: null, changed: true });
    const params = at(begun.id);
    await expect(world.as()(offers.show, { params })).rejects.toMatchObject(refusal('offers.service_not_found'));

    const first = await call(offers.publish, { params, body: { revision: 1 } });
    expect(first).toMatchObject({ status: 'published', revision: 2, changed: false, published: { number: 1 } });
    const dearer = aDraft({ price: 15_000, deposit: { kind: 'percentage', nature: 'arrhes', basisPoints: 3000 } });
    const changed = await call(offers.change, { params, body: { revision: 2, draft: dearer } });
    expect(changed).toMatchObject({
      changed: true,
      draft: { price: { amount: 15_000, currency: 'EUR' }, depositDue: { amount: 4500 } },
      published: { id: first.published!.id, terms: { price: { amount: 12_000 }, depositDue: null } },
    });
    await expect(world.as()(offers.show, { params })).resolves.toMatchObject({ price: { amount: 12_000 } });

    const second = await call(offers.publish, { params, body: { revision: 3 } });
    await expect(world.as()(offers.show, { params })).resolves.toMatchObject({
      versionId: second.published!.id,
      price: { amount: 15_000 },
      deposit: { nature: 'arrhes' },
      organization: { id: organizationId, name: 'Studio Lumen' },
      bookable: true,
    });
    await call(offers.pause, { params, body: { revision: 4 } });
    await expect(world.as()(offers.show, { params })).resolves.toMatchObject({ bookable: false });
    await call(offers.resume, { params });
    await call(offers.pause, { params, body: { revision: 6 } });
    const again = await call(offers.publish, { params, body: { revision: 7 } });
    expect(again).toMatchObject({ status: 'published', published: { id: second.published!.id, number: 2 } });
    await expect(call(offers.archive, { params, body: { revision: 8 } })).resolves.toMatchObject({
      status: 'archived',
    });
    await expect(world.as()(offers.show, { params })).rejects.toMatchObject(refusal('offers.service_not_found'));

    const { items } = await call(offers.versions, { params });
    expect(items.map(({ number, terms }) => [number, terms.price?.amount])).toEqual([
      [2, 15_000],
      [1, 12_000],
    ]);
    expect(items[1]).toEqual(first.published);
    expect(await journal(begun.id)).toEqual([
      'offers.service_created',
      'offers.service_published draft published',
      'offers.service_edited published published',
      'offers.service_published published published',
      'offers.service_paused published paused',
      'offers.service_resumed paused published',
      'offers.service_paused published paused',
      'offers.service_published paused published',
      'offers.service_archived published archived',
    ]);
  });

  it('refuses steps that lead nowhere, or were decided on something older', async () => {
    const call = world.as(owner);
    const { id } = await aService(world, owner!, { organizationId });
    const params = at(id);
    const draft = aDraft();
    await expect(call(offers.pause, { params, body: { revision: 1 } })).rejects.toMatchObject(
      refusal('offers.cannot_pass', { status: 409, params: { status: 'draft' } }),
    );
    await expect(call(offers.resume, { params })).rejects.toMatchObject(refusal('offers.cannot_pass'));
    await call(offers.publish, { params, body: { revision: 1 } });
    await expectAll(
      [
        call(offers.change, { params, body: { revision: 1, draft } }),
        call(offers.publish, { params, body: { revision: 1 } }),
        call(offers.pause, { params, body: { revision: 1 } }),
        call(offers.archive, { params, body: { revision: 1 } }),
      ],
      refusal('offers.edited_meanwhile', { status: 409 }),
    );
    await expect(call(offers.publish, { params, body: { revision: 2 } })).rejects.toMatchObject(
      refusal('offers.nothing_new'),
    );
    await call(offers.archive, { params, body: { revision: 2 } });
    await expectAll(
      [
        call(offers.change, { params, body: { revision: 3, draft } }),
        call(offers.publish, { params, body: { revision: 3 } }),
        call(offers.archive, { params, body: { revision: 3 } }),
      ],
      refusal('offers.cannot_pass', { params: { status: 'archived' } }),
    );
  });

  it('keeps what was published even from the database’s own hand', async () => {
    const { published } = await aPublishedService(world, owner!, { organizationId });
    const { id } = published!;
    await expect(
      sql`update offers.versions set price = 1 where id = ${id}`.execute(world.database.read),
    ).rejects.toThrow('stays as it is');
    await expect(sql`delete from offers.versions where id = ${id}`.execute(world.database.read)).rejects.toThrow(
      'stays as it is',
    );
  });

  it('lets one of two who publish at the same moment through', async () => {
    const { id } = await aService(world, owner!, { organizationId });
    const publish = (who?: Person) => world.as(who)(offers.publish, { params: at(id), body: { revision: 1 } });
    const outcomes = await Promise.allSettled([publish(owner), publish(manager), publish(owner)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { items } = await world.as(owner)(offers.versions, { params: at(id) });
    expect(items.map(({ number }) => number)).toEqual([1]);
  });
});

describe('a draft', () => {
  it.each([
    ['offers.unknown_kind', 'kind', { kind: 'sieste' }],
    ['offers.unknown_vat_rate', 'vatRateBp', { vatRateBp: 1234 }],
    ['offers.quote_needs_approval', 'approval', { price: null, approval: 'instant' as const }],
    ['offers.deposit_too_large', 'deposit.amount', { deposit: { kind: 'fixed', nature: 'acompte', amount: 12_001 } }],
    [
      'offers.deposit_without_price',
      'deposit',
      { price: null, deposit: { kind: 'fixed', nature: 'acompte', amount: 1 } },
    ],
    ['offers.notice_beyond_horizon', 'noticeMinutes', { noticeMinutes: 1440, horizonDays: 1 }],
    ['offers.repeated_location', 'locations', { locations: ['online', 'online'] }],
    [
      'offers.tiers_not_falling',
      'cancellation.1',
      { cancellation: [12, 48].map((hoursBefore) => ({ hoursBefore, refundBasisPoints: 0 })) },
    ],
    [
      'offers.repeated_field',
      'brief.1.key',
      { brief: ['Où ?', 'Quand ?'].map((label) => ({ key: 'q', label, kind: 'date' })) },
    ],
    ['kit.invalid', 'title', { title: ' ' }],
    ['kit.invalid', 'duration', { duration: { minutes: 60, days: 1 } }],
    ['kit.invalid', 'price', { price: 12.5 }],
    ['kit.invalid', 'brief.0.choices', { brief: [{ key: 'q', label: 'Où ?', kind: 'choice', choices: ['Ici'] }] }],
  ])('is refused with %s at %s', async (code, field, over) => {
    const body = { ...aDraft(), ...over } as ReturnType<typeof aDraft>;
    const asked = world.as(owner)(offers.create, { params: { organizationId }, body });
    await expect(asked).rejects.toMatchObject(refusal(code, { status: 422 }));
    const { problem } = (await asked.catch((error: unknown) => error)) as ProblemError;
    expect([problem.field, ...(problem.errors ?? []).map((one) => one.field)]).toContain(field);
  });

  it('is written once, however often it is sent, and no more than 200 stand at a time', async () => {
    const { id } = await anOrganization(world, owner!);
    const params = { organizationId: id };
    const key = newId();
    const send = () => world.as(owner)(offers.create, { params, body: aDraft() }, { key });
    expect((await send()).id).toBe((await send()).id);
    await sql`insert into offers.services (id, organization_id) select gen_random_uuid(), ${id} from generate_series(1, 199)`.execute(
      world.database.read,
    );
    await expect(world.as(owner)(offers.create, { params, body: aDraft() })).rejects.toMatchObject(
      refusal('offers.too_many', { status: 409, params: { most: 200 } }),
    );
  });
});

describe('who may', () => {
  it('lets operators read and not write', async () => {
    const { id } = await aService(world, owner!, { organizationId });
    const call = world.as(operator);
    await expect(call(offers.edit, { params: at(id) })).resolves.toMatchObject({ id });
    await expect(call(offers.ofOrganization, { params: { organizationId } })).resolves.toHaveProperty('items');
    await expectAll(everyWrite(operator!, at(id)), refusal('organizations.not_allowed', { status: 403 }));
  });

  it('knows nothing of organizations one has no part in, nor of services that are another’s', async () => {
    const { id } = await aService(world, owner!, { organizationId });
    const elsewhere = await anOrganization(world, stranger!);
    const reads = (who: Person, params: ReturnType<typeof at>) => [
      world.as(who)(offers.edit, { params }),
      world.as(who)(offers.versions, { params }),
    ];
    for (const params of [at(id), at(id, newId())]) {
      const asked = [...everyWrite(stranger!, params), ...reads(stranger!, params)];
      asked.push(world.as(stranger)(offers.ofOrganization, { params }) as never);
      asked.push(world.as(stranger)(offers.create, { params, body: aDraft() }));
      await expectAll(asked, refusal('organizations.not_found', { status: 404 }));
    }
    for (const params of [at(id, elsewhere.id), at(newId(), elsewhere.id)])
      await expectAll(
        [...everyWrite(stranger!, params), ...reads(stranger!, params)],
        refusal('offers.service_not_found', { status: 404 }),
      );
    await expect(world.as()(offers.edit, { params: at(id) })).rejects.toMatchObject(refusal('kit.sign_in'));
  });
});
