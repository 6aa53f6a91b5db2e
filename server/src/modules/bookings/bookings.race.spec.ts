import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '#kit/refusal';
import { openWorld, type World } from '../../../test/world.ts';
import { aClient, aResource, aService, runOut } from './bookings.factory.ts';
import { BookingsExamination } from './examination.repository.ts';
import { Holding } from './holding.service.ts';
import { Sweeping } from './sweeping.service.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Service = Awaited<ReturnType<typeof aService>>;
/** Ten o'clock in Paris, some days from now: an hour that every room of these specs is open. */
const start = Temporal.Now.zonedDateTimeISO('Europe/Paris').add({ days: 10 }).withPlainTime('10:00').toInstant();
const hold = (service: Service, startsAt: Temporal.Instant, client = aClient()) =>
  world.get(Holding).hold(client, { clientId: client.id, service, startsAt });

/** The refusal's code; anything else is a bug. */
function refused(error: unknown): string {
  if (error instanceof Refusal && error.code.startsWith('bookings.')) return error.code;
  throw error;
}
const inOrder = async () => (await world.get(BookingsExamination).examine()).filter(({ ok }) => !ok);

describe('50 rivals', () => {
  it('on one slot: one has it, the others hear so, nobody is locked up', async () => {
    const rooms = await Promise.all([aResource(world.database), aResource(world.database), aResource(world.database)]);
    const services = [
      await aService(world.database, { resourceIds: rooms }),
      await aService(world.database, { resourceIds: rooms.toReversed() }),
    ];
    for (let round = 0; round < 5; round++) {
      const startsAt = start.add({ hours: round });
      const rivals = Array.from({ length: 50 }, (_, rival) =>
        hold(services[rival % 2]!, startsAt).then(() => 'won', refused),
      );
      const answers = await Promise.all(rivals);
      expect(answers.filter((answer) => answer === 'won')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'bookings.taken')).toHaveLength(49);
    }
    const { rows } = await sql`select deadlocks from pg_stat_database where datname = current_database()`.execute(
      world.database.read,
    );
    expect(rows).toEqual([{ deadlocks: 0 }]);
    expect(await inOrder()).toEqual([]);
  });

  it('on one that is over: it is theirs at once, and told once', async () => {
    const service = await aService(world.database);
    const old = await hold(service, start);
    await runOut(world.database, old.id);
    const sweeping = world.get(Sweeping).sweep();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => hold(service, start).then(() => 'won', refused)),
    );
    await sweeping;
    expect(answers.filter((answer) => answer === 'won')).toHaveLength(1);
    const { rows } =
      await sql`select from kit.outbox where name = 'bookings.expired' and data->>'bookingId' = ${old.id}`.execute(
        world.database.read,
      );
    expect(rows).toHaveLength(1);
  });

  it('on five seats: five have one', async () => {
    const service = await aService(world.database, { seats: 5 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => hold(service, start).then(() => 'won', refused)),
    );
    expect(answers.filter((answer) => answer === 'won')).toHaveLength(5);
    expect(new Set(answers)).toEqual(new Set(['won', 'bookings.full']));
    expect(await inOrder()).toEqual([]);
  });
});
