import { ticketing } from '@estrade/api/ticketing';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/world.ts';
import { aHouse, counters, flaws, type House } from '../specs.factory.ts';
import { aBuyer, aQuota, aShow, aTicketType } from '../ticketing.factory.ts';
import { Sweeping } from './sweeping.service.ts';

let world: World;
let house: House;
beforeAll(async () => {
  world = await openWorld();
  house = await aHouse(world);
});
afterAll(() => world.close());

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
const capacities = [7, 5, 9] as const;
/** Which quotas a ticket of each type takes a place of. */
const typesTake = [[0], [0, 1], [1, 2]] as const;

type Step =
  | { readonly do: 'hold'; readonly asked: readonly { readonly type: number; readonly quantity: number }[] }
  | { readonly do: 'release' | 'order' | 'expire' | 'cancel'; readonly which: number }
  | { readonly do: 'sweep' }
  | { readonly do: 'shrink'; readonly quota: number; readonly capacity: number };

const which = fc.nat({ max: 40 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      asked: fc.array(fc.record({ type: fc.nat({ max: 2 }), quantity: fc.integer({ min: 1, max: 3 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('order' as const, 'release' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('expire' as const, 'cancel' as const), which }) },
  { weight: 1, arbitrary: fc.constant({ do: 'sweep' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('shrink' as const),
      quota: fc.nat({ max: 2 }),
      capacity: fc.integer({ min: 0, max: 10 }),
    }),
  },
);

/** Only a refusal is a "no"; anything else is a bug. */
function refused(error: unknown): null {
  expect(error).toMatchObject({ problem: { code: expect.stringMatching(/^ticketing\./) } });
  return null;
}

/** What should happen, in a few lines: one step after another, nothing clever. */
class Model {
  readonly quotas = capacities.map((capacity) => ({ capacity, held: 0, sold: 0 }));
  readonly holds: {
    asked: (Step & { do: 'hold' })['asked'];
    state: 'active' | 'over' | 'converted' | 'released' | 'expired';
  }[] = [];
  readonly tickets: { type: number; live: boolean }[] = [];

  hold(asked: (Step & { do: 'hold' })['asked']): boolean {
    // whoever finds nothing left sweeps first, what is over of the quotas they want
    if (!this.fits(asked)) this.sweep(new Set(asked.flatMap(({ type }) => [...typesTake[type]!])));
    if (!this.fits(asked)) return false;
    this.move(asked, 1, 0);
    this.holds.push({ asked, state: 'active' });
    return true;
  }

  sweep(quotas?: ReadonlySet<number>): void {
    for (const hold of this.holds) {
      const concerned = !quotas || hold.asked.some(({ type }) => typesTake[type]!.some((quota) => quotas.has(quota)));
      if (hold.state !== 'over' || !concerned) continue;
      this.move(hold.asked, -1, 0);
      hold.state = 'expired';
    }
  }

  move(asked: (Step & { do: 'hold' })['asked'], held: number, sold: number): void {
    for (const { type, quantity } of asked) {
      for (const quota of typesTake[type]!) {
        this.quotas[quota]!.held += held * quantity;
        this.quotas[quota]!.sold += sold * quantity;
      }
    }
  }

  private fits(asked: (Step & { do: 'hold' })['asked']): boolean {
    return this.quotas.every(({ capacity, held, sold }, quota) => {
      const wanted = asked
        .filter(({ type }) => (typesTake[type] as readonly number[]).includes(quota))
        .reduce((sum, { quantity }) => sum + quantity, 0);
      return wanted === 0 || held + sold + wanted <= capacity;
    });
  }
}

it(`does what a simple model does, whatever the order of steps (SEED=${seed})`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 45 }), agrees), {
    seed,
    numRuns: 12,
    endOnFailure: true,
  });
  expect(await flaws(world)).toEqual([]);
});

async function agrees(steps: readonly Step[]): Promise<void> {
  const show = await aShow(world.database, { organizationId: house.organizationId });
  const dateId = show.dateIds[0]!;
  const quotaIds = await Promise.all(capacities.map((capacity) => aQuota(world.database, show, { capacity, dateId })));
  const typeIds: string[] = [];
  for (const take of typesTake)
    typeIds.push(await aTicketType(world.database, show, { quotaIds: take.map((quota) => quotaIds[quota]!) }));
  const model = new Model();
  const holds: { id: string; secret: string; total: { amount: number; currency: string } }[] = [];
  const tickets: { secret: string; id: string }[] = [];
  const api = world.as();

  const doHold = async (asked: (Step & { do: 'hold' })['asked']) => {
    const lines = asked.map(({ type, quantity }) => ({ ticketTypeId: typeIds[type]!, dateId, quantity }));
    const opened = await api(ticketing.openHold, { body: { eventId: show.eventId, lines } }).catch(refused);
    expect(opened !== null).toBe(model.hold(asked));
    if (opened) holds.push({ ...opened, total: opened.price.total });
  };
  const doOrder = async (i: number) => {
    const hold = model.holds[i]!;
    const { id, secret, total } = holds[i]!;
    const quantity = hold.asked.reduce((sum, one) => sum + one.quantity, 0);
    const holders = Array.from({ length: quantity }, (_, n) => `Personne ${n}`);
    const placed = await api(ticketing.placeOrder, {
      body: { holdId: id, holdSecret: secret, buyer: aBuyer, holders, total },
    }).catch(refused);
    expect(placed !== null).toBe(hold.state === 'active' || hold.state === 'converted');
    if (!placed || hold.state === 'converted') return;
    hold.state = 'converted';
    model.move(hold.asked, -1, 1);
    for (const ticket of (await api(ticketing.order, { params: { secret: placed.secret } })).tickets) {
      tickets.push({ secret: placed.secret, id: ticket.id });
      model.tickets.push({ type: typeIds.indexOf(ticket.ticketTypeId), live: true });
    }
  };
  const doRelease = async (i: number) => {
    const hold = model.holds[i]!;
    await api(ticketing.releaseHold, { params: { holdId: holds[i]!.id }, query: { secret: holds[i]!.secret } });
    if (hold.state !== 'active' && hold.state !== 'over') return;
    hold.state = 'released';
    model.move(hold.asked, -1, 0);
  };
  const doExpire = async (i: number) => {
    await sql`update ticketing.holds set expires_at = now() - interval '1 second' where id = ${holds[i]!.id}`.execute(
      world.database.read,
    );
    if (model.holds[i]!.state === 'active') model.holds[i]!.state = 'over';
  };
  const doCancel = async (i: number) => {
    const ticket = model.tickets[i]!;
    const given = await api(ticketing.returnTicket, {
      params: { secret: tickets[i]!.secret, ticketId: tickets[i]!.id },
    }).catch(refused);
    expect(given !== null).toBe(ticket.live);
    if (ticket.live) model.move([{ type: ticket.type, quantity: 1 }], 0, -1);
    ticket.live = false;
  };
  const doShrink = async ({ quota, capacity }: Step & { do: 'shrink' }) => {
    const { held, sold } = model.quotas[quota]!;
    const changed = await world
      .as(house.owner)(ticketing.changeQuota, { params: { quotaId: quotaIds[quota]! }, body: { capacity } })
      .catch(refused);
    expect(changed !== null).toBe(held + sold <= capacity);
    if (changed) Object.assign(model.quotas[quota]!, { capacity });
  };

  const doSweep = async () => {
    await world.get(Sweeping).sweepAll();
    model.sweep();
  };
  const doOne = { order: doOrder, release: doRelease, expire: doExpire, cancel: doCancel } as const;

  for (const one of steps) {
    if (one.do === 'hold') await doHold(one.asked);
    else if (one.do === 'shrink') await doShrink(one);
    else if (one.do === 'sweep') await doSweep();
    else {
      const known = one.do === 'cancel' ? tickets.length : holds.length;
      if (known > 0) await doOne[one.do](one.which % known);
    }
    const counted = await Promise.all(quotaIds.map((quotaId) => counters(world, quotaId)));
    expect(counted).toMatchObject(model.quotas);
  }
}
