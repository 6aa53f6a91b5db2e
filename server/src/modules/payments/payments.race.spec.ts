import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PaymentsPort, type PaymentCard } from '#core/payments';
import { Refusal } from '#kit/refusal';
import { openWorld, type World } from '../../../test/world.ts';
import { Courier } from './network/courier.service.ts';
import { Inbox } from './inbox/inbox.service.ts';
import { aRefund, aRequest, booksInOrder, cards, payByCard } from './payments.factory.ts';
import { Reconciliation } from './reconciling/reconciliation.service.ts';
import { Submission } from './refunds/submission.service.ts';

let world: World;
let port: PaymentsPort;
beforeAll(async () => {
  world = await openWorld();
  port = world.get(PaymentsPort);
  // every fact ever told, also after it was delivered
  await sql`create table public.spec_told (name text, data jsonb)`.execute(world.database.read);
  await sql`create function public.spec_tell() returns trigger language plpgsql as $$ begin
    insert into public.spec_told values (new.name, new.data); return null; end $$`.execute(world.database.read);
  await sql`create trigger spec_tell after insert on kit.outbox for each row execute function public.spec_tell()`.execute(
    world.database.read,
  );
});
afterAll(() => world.close());

/** Repeatable chance (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NUMBERS = [cards.good, cards.good, cards.poor, cards.twice, cards.never, cards.reordered, cards.refundWaits];
/** Refusals and answers that a rush may bring about; anything else is a mistake. */
const EXPECTED = /^(payments\.(refund_too_high|provider_down)|card_network\.(no_such_intent|too_many_attempts))$/;

async function allow(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    const code =
      error instanceof Refusal ? error.code : ((error as { problem?: { code: string } }).problem?.code ?? '');
    if (!EXPECTED.test(code)) throw error;
  });
}

/** One buyer with several tabs, an impatient organizer, and a house that looks after itself. */
async function live(request: ReturnType<typeof aRequest>, next: () => number): Promise<void> {
  const opened: PaymentCard[] = [];
  const one = () => opened[Math.floor(next() * opened.length)]!;
  const open = async () => {
    const total = next() < 0.25 ? 2660 : 5160;
    opened.push(
      await port
        .open({ ...request, total, revenue: total - 160, key: next() < 0.5 ? request.key : `${request.key}:${next()}` })
        .catch(() => one() ?? port.open(request)),
    );
  };
  const pay = async (number: string) => {
    const payment = one();
    if (payment.client) await payByCard(world, payment, { number });
  };
  const acts: (() => Promise<unknown>)[] = [
    open,
    () => pay(NUMBERS[Math.floor(next() * NUMBERS.length)]!),
    () => pay(cards.good),
    () => port.refresh({ paymentId: one().id }),
    () => port.cancel({ paymentId: one().id }),
    () => port.refund(aRefund(one(), 1 + Math.floor(next() * 3000))),
    () => world.get(Courier).deliverAll(),
    () => world.get(Inbox).workAll(),
    () => world.get(Submission).submitAll(),
  ];
  await open();
  for (let step = 0; step < 14; step++) {
    const some = Array.from({ length: 1 + Math.floor(next() * 3) }, () => acts[Math.floor(next() * acts.length)]!);
    await Promise.all(some.map((act) => allow(act())));
  }
}

const seeds = process.env['SEED'] ? [Number(process.env['SEED'])] : [1, 20_261_120, Date.now() % 1_000_000];

it.each(seeds)('keeps every cent through a rush of tabs, cards, cancellations and refunds (seed %i)', async (seed) => {
  const next = chance(seed);
  const requests = Array.from({ length: 24 }, () => aRequest());
  const started = await told();
  await Promise.all(requests.map((request) => live(request, chance(Math.floor(next() * 2 ** 32)))));
  await sql`update payments.refunds set due_at = now() where state in ('requested', 'submitted')`.execute(
    world.database.read,
  );
  await sql`update payments.network_events set due_at = now() where delivered_at is null and due_at < 'infinity'`.execute(
    world.database.read,
  );
  await world.get(Courier).deliverAll();
  await world.settle();
  await world.get(Reconciliation).reconcile(72);
  await world.settle();

  await booksInOrder(world);
  expect(await strangers(), `seed ${seed}`).toEqual([]);
  const { rows: settled } = await sql<{ id: string }>`select id from payments.payments where settled`.execute(
    world.database.read,
  );
  const after = await told();
  expect(after.succeeded.toSorted()).toEqual(settled.map(({ id }) => id).toSorted());
  expect(new Set(after.succeeded).size).toBe(after.succeeded.length);
  expect(after.succeeded.length).toBeGreaterThan(started.succeeded.length);
});

/** Which payments were told to have succeeded. */
async function told(): Promise<{ succeeded: string[] }> {
  const { rows } = await sql<{ id: string }>`
    select data ->> 'paymentId' as id from public.spec_told where name = 'payments.succeeded'`.execute(
    world.database.read,
  );
  return { succeeded: rows.map(({ id }) => id) };
}

/** Where the network's books and ours disagree: who paid, and how much went back. */
async function strangers(): Promise<unknown[]> {
  const { rows } = await sql`
    select i.id, i.state, i.refunded, p.state as ours, p.captured, p.refunded as "ourRefunds"
    from payments.network_intents i join payments.payments p on p.provider_ref = i.id
    where (i.state = 'succeeded') <> (p.state = 'succeeded') or (i.state = 'cancelled') <> (p.state = 'cancelled')
      or i.refunded <> p.refunded or p.captured <> case when i.state = 'succeeded' then i.amount else 0 end`.execute(
    world.database.read,
  );
  return rows;
}
