import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { type Chance, chance, seed } from '../../../test/chance.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { Acting } from './acting.service.ts';
import { Blocking } from './blocks/blocking.service.ts';
import type { Block } from './blocks/block.ts';
import { type Booking, occupies } from './booking.ts';
import { aClient, aResource, aService, runOut } from './bookings.factory.ts';
import { BookingsExamination } from './examination.repository.ts';
import { Holding } from './holding.service.ts';
import { Rescheduling } from './rescheduling.service.ts';
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

/** Three services over two rooms, one of them with seats, half past and full hours, buffers: they get in each other's way. */
async function aHouse() {
  const organizationId = newId();
  const [a, b] = await Promise.all([1, 2].map(() => aResource(world.database, { organizationId })));
  return {
    /** Keeps time of the room that all services need. */
    block: (startsAt: Temporal.Instant, minutes: number) => {
      const wish = { organizationId, resourceIds: [b!], startsAt, endsAt: startsAt.add({ minutes }), note: '' };
      return world.get(Blocking).block(pro, wish);
    },
    unblock: ({ id }: Block) => world.get(Blocking).unblock(pro, organizationId, id),
    services: [
      await aService(world.database, { resourceIds: [a!, b!], stepMinutes: 30, bufferAfterMinutes: 15 }),
      await aService(world.database, { resourceIds: [b!, a!], stepMinutes: 30 }),
      await aService(world.database, { resourceIds: [b!], stepMinutes: 30, seats: 2 }),
    ],
    clients: Array.from({ length: 4 }, () => aClient()),
  };
}

const pro = aClient();
const reschedule = ({ booking, service }: Pick<Made, 'booking' | 'service'>, startsAt: Temporal.Instant) =>
  world.get(Rescheduling).reschedule(pro, { booking, service, startsAt });

interface Made {
  booking: Booking;
  readonly service: Service;
  readonly client: Client;
}

/** What should happen, in a few lines: one step after another, nothing clever. */
class Model {
  readonly made: Made[] = [];
  readonly blocks: Block[] = [];

  /** What a client should hear who wants this time. */
  says(service: Service, client: Client, startsAt: Temporal.Instant): string {
    const own = this.heldBy(service, client);
    if (own.some(({ booking }) => booking.startsAt.equals(startsAt))) return 'won';
    return this.meets(service, startsAt, own);
  }

  /** What the pro should hear who moves a booking to this time. */
  saysMoved(one: Made, startsAt: Temporal.Instant): string {
    if (one.booking.state === 'expired') return 'bookings.over';
    if (one.booking.state !== 'confirmed') return 'bookings.not_possible';
    if (one.booking.startsAt.equals(startsAt)) return 'won';
    return this.meets(one.service, startsAt, [one]).replace('full', 'taken');
  }

  saysBlocked(startsAt: Temporal.Instant, minutes: number): string {
    const from = minuteOf(startsAt);
    return this.takes([from, from + minutes], []) ? 'bookings.in_the_way' : 'won';
  }

  private meets(service: Service, startsAt: Temporal.Instant, own: readonly Made[]): string {
    const others = this.made.filter((one) => occupies(one.booking.state) && !own.includes(one));
    const together = others.filter((one) => one.service === service && one.booking.startsAt.equals(startsAt));
    if (service.seats > 1 && together.length > 0) return together.length < service.seats ? 'won' : 'bookings.full';
    return this.takes(around(service, startsAt), own) ? 'bookings.taken' : 'won';
  }

  private takes(wanted: readonly [number, number], own: readonly Made[]): boolean {
    const others = this.made.filter((one) => occupies(one.booking.state) && !own.includes(one));
    const taken = others.map((one) => around(one.service, one.booking.startsAt));
    const kept = this.blocks.map(({ startsAt, endsAt }) => [minuteOf(startsAt), minuteOf(endsAt)] as const);
    return [...taken, ...kept].some((one) => meets(one, wanted));
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
  const minute = minuteOf(startsAt);
  return [minute - service.bufferBeforeMinutes, minute + 60 + service.bufferAfterMinutes];
}

const minuteOf = (instant: Temporal.Instant) => instant.since(start).total('minutes');
const meets = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1];
/** The pro also has hours that no client asks for. */
const anyTimeOfThePro = (lot: Chance) => start.add({ minutes: 30 * lot.between(0, 14) });
const anyTime = (lot: Chance) => start.add({ minutes: 30 * lot.between(0, 8) });

describe(`random histories (SEED=${seed})`, () => {
  it('go as a model says, one step after another', async () => {
    const { services, clients, block, unblock } = await aHouse();
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

    const movable = () => {
      const confirmed = model.made.filter(({ booking }) => booking.state === 'confirmed');
      return confirmed.length > 0 && lot.often(80) ? confirmed : model.made;
    };
    const moveSome = async (one: Made) => {
      const startsAt = anyTimeOfThePro(lot);
      said.push(`move ${model.saysMoved(one, startsAt)}`);
      const result = await reschedule(one, startsAt).catch(refused);
      heard.push(`move ${typeof result === 'string' ? result : 'won'}`);
      if (typeof result !== 'string') one.booking = result;
    };
    const blockSome = async () => {
      const [startsAt, minutes] = [anyTimeOfThePro(lot), 15 * lot.between(1, 6)];
      said.push(`block ${model.saysBlocked(startsAt, minutes)}`);
      const result = await block(startsAt, minutes).catch(refused);
      heard.push(`block ${typeof result === 'string' ? result : 'won'}`);
      if (typeof result !== 'string') model.blocks.push(result);
    };
    const unblockSome = async () => {
      const [gone] = model.blocks.splice(0, 1);
      if (gone) await unblock(gone);
    };
    const pros = [blockSome, unblockSome, unblockSome, () => moveSome(lot.oneOf(movable()))];

    for (let step = 0; step < 400; step++) {
      const clientsDo = lot.often(60) ? actOn : letExpire;
      const others = lot.often(40) ? lot.oneOf(pros) : () => clientsDo(lot.oneOf(model.made));
      await (model.made.length === 0 || lot.often(40) ? holdSome : others)();
    }
    await world.get(Sweeping).sweep();
    expect(heard).toEqual(said);
    const outcomes = ['move won', 'move bookings.taken', 'block won', 'block bookings.in_the_way'];
    expect(heard).toEqual(expect.arrayContaining(outcomes));
    const ids = model.made.map(({ booking }) => booking.id);
    const { rows } = await sql<{ id: string; state: string }>`
      select id, state from bookings.bookings where id = any(${ids}::uuid[])`.execute(world.database.read);
    const kept = new Map(rows.map(({ id, state }) => [id, state]));
    expect(ids.map((id) => kept.get(id))).toEqual(model.made.map(({ booking }) => booking.state));
    expect(await inOrder()).toEqual([]);
  });

  it('end in order when everybody acts at once', async () => {
    const { services, clients, block, unblock } = await aHouse();
    const known: Made[] = [];
    const blocks: Block[] = [];

    const holdSome = async (lot: Chance, client: Client) => {
      const service = lot.oneOf(services);
      const booking = await hold(service, anyTime(lot), client).catch(refused);
      if (typeof booking !== 'string') known.push({ booking, service, client });
    };
    const workAsPro = async (lot: Chance, one: Made) => {
      if (lot.often(50)) {
        const moved = await reschedule(one, anyTime(lot)).catch(refused);
        if (typeof moved !== 'string') one.booking = moved;
        return;
      }
      const kept = await block(anyTime(lot), 30).catch(refused);
      if (typeof kept !== 'string') blocks.push(kept);
      const gone = lot.often(80) && blocks.shift();
      if (gone) await unblock(gone);
    };
    const meddle = async (lot: Chance, one: Made) => {
      const { booking, client } = one;
      if (lot.often(40)) return workAsPro(lot, one);
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
