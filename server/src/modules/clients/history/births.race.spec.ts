import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { type Chance, chance, seed } from '../../../../test/chance.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { ClientsExamination } from '../examination.repository.ts';
import { Births, type Coming } from './births.service.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const organizationId = newId();
const coming = (email: string, key: string): Coming => ({
  organizationId,
  email,
  name: 'Rivale Foule',
  phone: null,
  language: 'fr',
  source: 'purchase',
  did: { kind: 'order_paid', key, amount: 100, currency: 'EUR' },
});
const welcome = (comings: readonly Coming[]) => world.database.tx((tx) => world.get(Births).welcome(tx, comings));

interface Counted {
  readonly clients: number;
  readonly addresses: number;
  readonly activities: number;
}

async function counted(like: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    select (select count(*)::int from clients.clients where email like ${like}) as clients,
      (select count(*)::int from clients.addresses where email like ${like}) as addresses,
      (select count(*)::int from clients.activities a join clients.clients c on c.id = a.client_id
        where c.email like ${like}) as activities`.execute(world.database.read);
  return rows[0]!;
}

it('50 who come at once with one address are one client', async () => {
  await Promise.all(Array.from({ length: 50 }, () => welcome([coming('one@race.test', newId())])));
  expect(await counted('one@race.test')).toEqual({ clients: 1, addresses: 1, activities: 50 });
});

it(`crowds that bring the same people in any order never lock each other up, and count each once (SEED=${seed})`, async () => {
  const next: Chance = chance(seed);
  const people = Array.from({ length: 20 }, (_, number) => coming(`p${number}@crowd.test`, newId()));
  const crowds = Array.from({ length: 40 }, () => {
    return people.filter(() => next.often(70)).toSorted(() => next.between(-1, 1));
  });
  await Promise.all(crowds.map(welcome));
  expect(await counted('%@crowd.test')).toEqual({ clients: 20, addresses: 20, activities: 20 });
  const { rows } = await sql`select deadlocks from pg_stat_database where datname = current_database()`.execute(
    world.database.read,
  );
  expect(rows).toEqual([{ deadlocks: 0 }]);
  expect((await world.get(ClientsExamination).examine()).filter(({ ok }) => !ok)).toEqual([]);
});
