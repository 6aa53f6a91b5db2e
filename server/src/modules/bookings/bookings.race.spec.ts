import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '#kit/refusal';
import { type Chance, chance, seed } from '../../../test/chance.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { Acting } from './acting.service.ts';
import { type Booking, occupies } from './booking.ts';
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
type Client = ReturnType<typeof aClient>;
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

/** Three services over two rooms, one of them with seats, half past and full hours, buffers: they get in each other's way. */
async function aHouse() {
  const [a, b] = await Promise.all([aResource(world.database), aResource(world.database)]);
  return {
    services: [
      await aService(world.database, { resourceIds: [a, b], stepMinutes: 30, bufferAfterMinutes: 15 }),
      await aService(world.database, { resourceIds: [b, a], stepMinutes: 30 }),
      await aService(world.database, { resourceIds: [b], stepMinutes: 30, seats: 2 }),
    ],
    clients: Array.from({ length: 4 }, () => aClient()),
  };
}

interface Made {
  booking: Booking;
  readonly service: Service;
  readonly client: Client;
}

/** What should happen, in a few lines: one step after another, nothing clever. */
class Model {
  readonly made: Made[] = [];

  /** What a client should hear who wants this time. */
  says(service: Service, client: Client, startsAt: Temporal.Instant): string {
    const own = this.heldBy(service, client);
    if (own.some(({ booking }) => booking.startsAt.equals(startsAt))) return 'won';
    const others = this.made.filter((one) => occupies(one.booking.state) && !own.includes(one));
    const together = others.filter((one) => one.service === service && one.booking.startsAt.equals(startsAt));
    if (service.seats > 1 && together.length > 0) return together.length < service.seats ? 'won' : 'bookings.full';
    const wanted = around(service, startsAt);
    return others.some((one) => meets(around(one.service, one.booking.startsAt), wanted)) ? 'bookings.taken' : 'won';
  }

  won(booking: Booking, service: Service, client: Client): void {
    const known = this.made.find((one) => one.booking.id === booking.id);
    for (const one of this.heldBy(service, client)) if (one !== known) this.end(one, 'cancelled');
    if (!known) this.made.push({ booking, service, client });
  }

  end(one: Made, state: 'cancelled' | 'expired'): void {
    one.booking = { ...one.booking, state };
  }

  private heldBy(service: Service, client: Client): Made[] {
    return this.made.filter((one) => one.service === service && one.client === client && one.booking.state === 'held');
  }
}

/** Minutes since the first start of these specs. All services need the second room, so that any two of them may clash. */
function around(service: Service, startsAt: Temporal.Instant): readonly [number, number] {
  const minute = startsAt.since(start).total('minutes');
  return [minute - service.bufferBeforeMinutes, minute + 60 + service.bufferAfterMinutes];
}

const meets = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1];
const anyTime = (lot: Chance) => start.add({ minutes: 30 * lot.between(0, 8) });

describe(`random histories (SEED=${seed})`, () => {
  it('go as a model says, one step after another', async () => {
    const { services, clients } = await aHouse();
    const lot = chance(seed);
    const model = new Model();
    const heard: string[] = [];
    const said: string[] = [];

    const holdSome = async () => {
      const [service, client, startsAt] = [lot.oneOf(services), lot.oneOf(clients), anyTime(lot)];
      said.push(model.says(service, client, startsAt));
      const booking = await hold(service, startsAt, client).catch(refused);
      heard.push(typeof booking === 'string' ? booking : 'won');
      if (typeof booking !== 'string') model.won(booking, service, client);
    };
    const actOn = async (one: Made) => {
      const what = lot.often(50) ? ('request' as const) : ('cancel' as const);
      const possible = one.booking.state === 'held' || (one.booking.state === 'confirmed' && what === 'cancel');
      const result = await world.get(Acting).act(one.client, one.booking.id, what).catch(refused);
      said.push(`${what} ${possible}`);
      heard.push(`${what} ${typeof result !== 'string'}`);
      if (typeof result !== 'string') one.booking = result;
    };
    const letExpire = async (one: Made) => {
      if (one.booking.state !== 'held') return;
      await runOut(world.database, one.booking.id);
      model.end(one, 'expired');
      if (lot.often(50)) await world.get(Sweeping).sweep();
    };

    for (let step = 0; step < 250; step++) {
      if (model.made.length === 0 || lot.often(50)) await holdSome();
      else await (lot.often(60) ? actOn : letExpire)(lot.oneOf(model.made));
    }
    await world.get(Sweeping).sweep();
    expect(heard).toEqual(said);
    const ids = model.made.map(({ booking }) => booking.id);
    const { rows } = await sql<{ id: string; state: string }>`
      select id, state from bookings.bookings where id = any(${ids}::uuid[])`.execute(world.database.read);
    const kept = new Map(rows.map(({ id, state }) => [id, state]));
    expect(ids.map((id) => kept.get(id))).toEqual(model.made.map(({ booking }) => booking.state));
    expect(await inOrder()).toEqual([]);
  });

  it('end in order when everybody acts at once', async () => {
    const { services, clients } = await aHouse();
    const known: { readonly booking: Booking; readonly client: Client }[] = [];

    const holdSome = async (lot: Chance, client: Client) => {
      const booking = await hold(lot.oneOf(services), anyTime(lot), client).catch(refused);
      if (typeof booking !== 'string') known.push({ booking, client });
    };
    const meddle = async (lot: Chance, { booking, client }: (typeof known)[number]) => {
      if (lot.often(80)) {
        await world
          .get(Acting)
          .act(client, booking.id, lot.often(40) ? 'request' : 'cancel')
          .catch(refused);
        return;
      }
      await sql`update bookings.bookings set expires_at = now() - interval '1 second'
        where id = ${booking.id} and state = 'held'`.execute(world.database.read);
      if (lot.often(30)) await world.get(Sweeping).sweep();
    };

    await Promise.all(
      Array.from({ length: 12 }, async (_, worker) => {
        const lot = chance(seed + worker);
        for (let step = 0; step < 40; step++) {
          if (known.length === 0 || lot.often(50)) await holdSome(lot, clients[worker % clients.length]!);
          else await meddle(lot, lot.oneOf(known));
        }
      }),
    );
    expect(known.length).toBeGreaterThan(20);
    expect(await inOrder()).toEqual([]);
  });
});
