import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PaymentsPort, type PaymentCard } from '#core/payments';
import { openWorld, type World } from '../../../../test/world.ts';
import { aPaidPayment, booksInOrder, cards, openPayment, payByCard, told } from '../payments.factory.ts';
import { anEvent, hurryNotices, intentOf, notify } from './notifications.factory.ts';

let world: World;
let port: PaymentsPort;
beforeAll(async () => {
  world = await openWorld();
  port = world.get(PaymentsPort);
});
afterAll(() => world.close());
afterEach(() => booksInOrder(world)); // whatever a test did

const state = async (payment: PaymentCard) => (await port.bySubjects({ subjects: [payment.subject] }))[0]?.status;

describe('a notification', () => {
  it('is refused when it is not signed, signed by somebody else, changed, or old', async () => {
    const payment = await openPayment(world);
    const event = anEvent(await intentOf(world, payment, { state: 'succeeded' }));
    const unsigned = await fetch(`${world.url}/api/payments/webhooks/embedded`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events: [event] }),
    });
    const forged = await notify(world, [event], { secret: 'somebody-else-somebody-else-somebody' });
    const old = await notify(world, [event], { seconds: Math.floor(Date.now() / 1000) - 301 });
    for (const answer of [unsigned, forged, old]) {
      expect(answer.status).toBe(422);
      await expect(answer.json()).resolves.toMatchObject({ code: 'payments.bad_signature' });
    }
    await world.settle();
    expect(await state(payment)).toBe('created');
  });

  it('of a provider that is not set up is not known here', async () => {
    const answer = await fetch(`${world.url}/api/payments/webhooks/stripe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(404);
  });

  it('is kept before it is answered, and worked from there', async () => {
    const payment = await openPayment(world);
    const event = anEvent(await intentOf(world, payment, { state: 'succeeded' }));
    expect((await notify(world, [event])).status).toBe(200);
    expect(await state(payment)).toBe('created');
    await world.settle();
    expect(await state(payment)).toBe('succeeded');
  });

  it.each([
    ['twice', cards.twice],
    ['out of order', cards.reordered],
  ])('that comes %s settles once', async (_, card) => {
    const payment = await openPayment(world);
    await payByCard(world, payment, { number: card });
    await world.settle();
    await hurryNotices(world);
    expect(await state(payment)).toBe('succeeded');
    const { rows } = await sql<{
      kind: string;
    }>`select kind from payments.postings where payment_id = ${payment.id}`.execute(world.database.read);
    expect(rows).toEqual([{ kind: 'captured' }]);
  });

  it('that comes an hour late still settles', async () => {
    const payment = await openPayment(world);
    await payByCard(world, payment, { number: cards.late, cvc: '900' });
    await world.settle();
    expect(await state(payment)).toBe('created');
    await hurryNotices(world);
    expect(await state(payment)).toBe('succeeded');
  });

  it('of a failure after the success changes nothing', async () => {
    const payment = await aPaidPayment(world);
    await notify(world, [anEvent(await intentOf(world, payment, { state: 'requires_card', failure: 'declined' }))]);
    await notify(world, [anEvent(await intentOf(world, payment, { state: 'cancelled' }))]);
    await world.settle();
    expect(await state(payment)).toBe('succeeded');
    expect(await told(world, 'payments.failed', payment.id)).toEqual([]);
  });

  it('of a success after a cancellation still counts: the money is there', async () => {
    const payment = await openPayment(world);
    await port.cancel({ paymentId: payment.id });
    await notify(world, [anEvent(await intentOf(world, payment, { state: 'succeeded' }))]);
    await world.settle();
    expect(await state(payment)).toBe('succeeded');
  });

  it('that cannot be worked waits, and holds nobody else back', async () => {
    const good = await openPayment(world);
    const goodEvent = anEvent(await intentOf(world, good, { state: 'succeeded' }));
    const bad = anEvent(
      await intentOf(world, good, { id: `ci_${'0'.repeat(32)}`, state: 'succeeded', currency: 'ZZZ', amount: 1 }),
    );
    await sql`alter table payments.reviews add constraint spec_trouble check (currency <> 'ZZZ')`.execute(
      world.database.read,
    );
    await notify(world, [bad, goodEvent]);
    await world.settle();
    expect(await state(good)).toBe('succeeded');
    const { rows } = await sql`select done_at, error from payments.webhook_inbox where event_id = ${bad.id}`.execute(
      world.database.read,
    );
    expect(rows).toMatchObject([{ done_at: null, error: expect.stringContaining('spec_trouble') }]);
    await sql`delete from payments.webhook_inbox where event_id = ${bad.id}`.execute(world.database.read);
    await sql`alter table payments.reviews drop constraint spec_trouble`.execute(world.database.read);
  });
});
