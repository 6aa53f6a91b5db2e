import { PaymentsPort } from '#core/payments';
import { newId } from '#kit/ids';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/world.ts';
import { aPaidPayment, aRefund } from '../payments.factory.ts';
import { Examination } from './examination.service.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // the database itself refuses most of this
  for (const table of ['entries', 'postings', 'refunds'])
    await sql`alter table payments.${sql.id(table)} disable trigger user`.execute(world.database.read);
});
afterAll(() => world.close());

/** A payment of which a part went back. */
async function aMovingPayment(): Promise<string> {
  await sql`alter table payments.refunds enable trigger user`.execute(world.database.read);
  const paid = await aPaidPayment(world);
  await world.get(PaymentsPort).refund(aRefund(paid, 1500));
  await world.settle();
  await sql`alter table payments.refunds disable trigger user`.execute(world.database.read);
  return paid.id;
}
const examine = () => world.get(Examination).examine();

const plants: Record<string, (paymentId: string) => RawBuilder<unknown>> = {
  'the ledger sums to zero': (id) => sql`
    update payments.entries set amount = amount + 1 where line = 0 and posting_id in (select id from payments.postings where payment_id = ${id})`,
  'every posting balances': (id) => sql`
    update payments.entries set amount = amount + 7 where line = 0 and posting_id in (select id from payments.postings where payment_id = ${id})`,
  'captured minus refunded is what the provider holds': (id) =>
    sql`update payments.payments set captured = 0, settled = false, refunded = 0 where id = ${id}`,
  'every payment captured once, to the cent': (id) =>
    sql`update payments.payments set captured = 0, settled = false, refunded = 0 where id = ${id}`,
  'sums of refunds equal a recount': (id) => sql`update payments.payments set refunded = refunded + 1 where id = ${id}`,
  'promises to buyers equal the refunds under way': (id) =>
    sql`update payments.refunds set state = 'submitted' where payment_id = ${id}`,
  'money kept apart equals its reviews': () => sql`
    insert into payments.reviews (id, kind, about, provider, provider_ref, amount, currency, held)
    values (${newId()}, 'wrong_amount', ${newId()}, 'embedded', ${newId()}, 500, 'EUR', true)`,
  'no notification waits for more than fifteen minutes': () => sql`
    insert into payments.webhook_inbox (provider, event_id, type, reference, payload, received_at)
    values ('embedded', ${newId()}, 'intent.updated', 'ci_1', '{}', now() - interval '1 hour')`,
  'what was paid exists, goes back, or is known to a person': (id) => sql`
    insert into payments.unfulfilled (payment_id, since) values (${id}, now() - interval '1 hour')
    on conflict (payment_id) do update set since = excluded.since`,
};

it('finds the books of moving money in order, and makes no check that is not planted here', async () => {
  await aMovingPayment();
  const all = await examine();
  expect(all.filter(({ ok }) => !ok)).toEqual([]);
  expect(all.map(({ check }) => check).toSorted()).toEqual(Object.keys(plants).toSorted());
});

it.each(Object.keys(plants))('sees when it is not so that %s', async (check) => {
  const detail = async () => (await examine()).find((finding) => finding.check === check)!.detail;
  const paymentId = await aMovingPayment();
  const before = await detail();
  await plants[check]!(paymentId).execute(world.database.read);
  expect(await detail()).not.toBe(before);
  expect((await examine()).find((finding) => finding.check === check)!.ok).toBe(false);
});
