import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { client } from '@estrade/api/client';
import { PaymentsPort, type PaymentCard } from '#core/payments';
import { startBeside } from '../../../test/beside.ts';
import { openWorld, type World } from '../../../test/world.ts';
import { Inbox } from './inbox/inbox.service.ts';
import { Courier } from './network/courier.service.ts';
import { aRefund, aRequest, booksInOrder, payByCard } from './payments.factory.ts';
import { Submission } from './refunds/submission.service.ts';

let world: World;
let life: World | undefined;
beforeAll(async () => {
  world = await openWorld();
  const { read } = world.database;
  await sql`create sequence public.spec_deaths`.execute(read);
  await sql`create function public.spec_die() returns trigger language plpgsql as $$ begin
    if nextval('public.spec_deaths') <= 2 then raise exception 'the process died'; end if; return new; end $$`.execute(
    read,
  );
});
afterAll(async () => {
  await life?.close();
  await world.close();
});

/** Where a process may die: just before it writes there. What it wrote elsewhere before stays. */
const steps = [
  ['insert', 'payments.payments'],
  ['insert', 'payments.network_intents'],
  ['update', 'payments.payments'],
  ['update', 'payments.network_intents'],
  ['insert', 'payments.network_events'],
  ['insert', 'payments.webhook_inbox'],
  ['update', 'payments.network_events'],
  ['update', 'payments.webhook_inbox'],
  ['insert', 'payments.history'],
  ['insert', 'payments.postings'],
  ['insert', 'payments.entries'],
  ['insert', 'payments.unfulfilled'],
  ['insert', 'kit.outbox'],
  ['insert', 'payments.refunds'],
  ['update', 'payments.refunds'],
  ['insert', 'payments.network_refunds'],
] as const;

it.each(steps)('survives dying before an %s of %s, at any moment of buying and refunding', async (event, table) => {
  const request = aRequest();
  const heal = await dieBefore(event, table);
  let done: PaymentCard | null = null;
  // die, be started again, and let the people try again what did not work
  for (let lives = 0; lives < 9 && done?.refunded !== 1200; lives++) {
    life ??= await rebirth();
    done = await buyAndRefund(life, request).catch(die);
  }
  expect(done).toMatchObject({ status: 'succeeded', amount: 5160, refunded: 1200 });
  expect(await heal()).toBeGreaterThan(2);
  const { id } = done!;
  expect(await count(sql`kit.outbox where name = 'payments.succeeded' and data ->> 'paymentId' = ${id}`)).toBe(1);
  expect(await count(sql`kit.outbox where name = 'payments.refund_succeeded' and data ->> 'paymentId' = ${id}`)).toBe(
    1,
  );
  expect(await count(sql`payments.network_intents where metadata ->> 'paymentId' = ${id} and refunded = 1200`)).toBe(1);
  await booksInOrder(life!);
});

/** The first two writes fail, wherever in the story they come; a sequence also counts what is rolled back. */
async function dieBefore(event: string, table: string): Promise<() => Promise<number>> {
  const { read } = world.database;
  await sql`alter sequence public.spec_deaths restart`.execute(read);
  await sql`create trigger aa_spec_die before ${sql.raw(event)} on ${sql.table(table)}
    for each row execute function public.spec_die()`.execute(read);
  return async () => {
    await sql`drop trigger aa_spec_die on ${sql.table(table)}`.execute(read);
    const { rows } = await sql<{ deaths: number }>`select last_value as deaths from public.spec_deaths`.execute(read);
    return rows[0]?.deaths ?? 0;
  };
}

async function die(): Promise<null> {
  await life?.close();
  life = undefined;
  return null;
}

/** The house after its process was started again. */
async function rebirth(): Promise<World> {
  const running = await startBeside(world);
  return {
    ...world,
    app: running.app,
    url: running.url,
    as: () => client({ baseUrl: running.url }),
    get: (token) => running.app.get(token as never, { strict: false }),
    close: () => running.close(),
  };
}

async function buyAndRefund(house: World, request: ReturnType<typeof aRequest>): Promise<PaymentCard> {
  const port = house.get(PaymentsPort);
  const payment = await port.open(request);
  if (payment.client) await payByCard(house, payment);
  await workOff(house);
  await port.refund(aRefund(payment, 1200, { key: `refund ${payment.id}` }));
  await workOff(house);
  return port.refresh({ paymentId: payment.id });
}

/** What the jobs do, without waiting for pauses between tries. */
async function workOff(house: World): Promise<void> {
  const { read } = house.database;
  for (let round = 0; round < 2; round++) {
    await sql`update payments.network_events set due_at = now() where delivered_at is null`.execute(read);
    await house.get(Courier).deliverAll();
    await sql`update payments.webhook_inbox set due_at = now() where done_at is null`.execute(read);
    await house.get(Inbox).workAll();
    await sql`update payments.refunds set due_at = now() where state in ('requested', 'submitted')`.execute(read);
    await house.get(Submission).submitAll();
  }
}

async function count(of: ReturnType<typeof sql>): Promise<number | undefined> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${of}`.execute(world.database.read);
  return rows[0]?.count;
}
