import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clients } from '@estrade/api/clients';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { chance, seed } from '../../../../test/chance.ts';
import { aMember, anOrganization, type Person } from '../../../../test/people.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { aClient } from '../clients.factory.ts';
import { ClientsExamination } from '../examination.repository.ts';
import { Births } from '../history/births.service.ts';
import { MergingService } from './merging.service.ts';
import { SeparatingService } from './separating.service.ts';

let world: World;
let owner: Person;
let organizationId: string;
beforeAll(async () => {
  world = await openWorld();
  owner = await aMember(world);
  ({ id: organizationId } = await anOrganization(world, owner, { trade: 'couture' }));
});
afterAll(() => world.close());

const actor = () => ({ id: owner.id, role: 'member', session: null, locale: 'fr', ip: '', userAgent: '' }) as const;
const email = (number: number) => `n${number}@race.test`;

/** What was refused was refused in words; anything else is a bug. */
function refused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

it(`merges, separations and purchases of the same people in any order leave everything in order (SEED=${seed})`, async () => {
  const next = chance(seed);
  const people = await Promise.all(
    Array.from({ length: 8 }, (_, number) =>
      aClient(world, owner, { organizationId, draft: { lastName: `N${number}`, email: email(number) } }),
    ),
  );
  const someone = () => next.oneOf(people).id;
  const read = (clientId: string) => world.as(owner)(clients.show, { params: { organizationId, clientId } });

  async function merge() {
    const [kept, merged] = [await read(someone()), await read(someone())];
    const place = { organizationId, clientId: kept.id };
    const revisions = { revision: kept.revision, mergedRevision: merged.revision };
    const asked = { mergedId: merged.id, ...revisions, choices: { custom: {} } };
    await world.get(MergingService).merge(actor(), place, asked).catch(refused);
  }

  async function separate() {
    const place = { organizationId, clientId: someone() };
    const [last] = await world.get(SeparatingService).list(actor(), place);
    if (!last) return;
    await world
      .get(SeparatingService)
      .separate(actor(), { ...place, mergeId: last.id })
      .catch(refused);
  }

  async function buy() {
    const did = { kind: 'order_paid', key: newId(), amount: 100, currency: 'EUR' } as const;
    const who = { name: 'N', phone: null, language: 'fr', source: 'purchase' } as const;
    const coming = { organizationId, email: email(next.between(0, 7)), ...who, did };
    await world.database.tx((tx) => world.get(Births).welcome(tx, [coming]));
  }

  const bought = 60;
  const works = [
    ...Array.from({ length: 60 }, () => merge),
    ...Array.from({ length: 40 }, () => separate),
    ...Array.from({ length: bought }, () => buy),
  ].toSorted(() => next.between(-1, 1));
  await Promise.all(works.map((work) => work()));

  expect((await world.get(ClientsExamination).examine()).filter(({ ok }) => !ok)).toEqual([]);
  const { rows } = await sql<{ sums: number; activities: number; clients: number }>`
    select sum(amount)::int as sums, count(*)::int as activities, (select count(*)::int from clients.clients) as clients
    from clients.activities where kind = 'order_paid'`.execute(world.database.read);
  expect(rows).toEqual([{ sums: bought * 100, activities: bought, clients: 8 }]);
});
