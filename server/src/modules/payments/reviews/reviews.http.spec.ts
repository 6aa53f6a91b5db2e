import type { CardIntent } from '@estrade/api/card-network';
import { payments } from '@estrade/api/payments';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PaymentsPort, type PaymentCard } from '#core/payments';
import { newId } from '#kit/ids';
import { openWorld, type World } from '../../../../test/world.ts';
import { anEvent, hurryNotices, hurryRefunds, intentOf, notify } from '../inbox/notifications.factory.ts';
import { Inbox } from '../inbox/inbox.service.ts';
import {
  accounts,
  aPaidPayment,
  aRequest,
  askNetwork,
  booksInOrder,
  cards,
  decide,
  openPayment,
  openReviews,
  payByCard,
  told,
} from '../payments.factory.ts';
import { Reconciliation } from '../reconciling/reconciliation.service.ts';

let world: World;
let port: PaymentsPort;
beforeAll(async () => {
  world = await openWorld();
  port = world.get(PaymentsPort);
});
afterAll(() => world.close());
afterEach(() => booksInOrder(world)); // whatever a test did

const state = async (payment: PaymentCard) => (await port.bySubjects({ subjects: [payment.subject] }))[0]?.status;

describe('money that is not what was owed', () => {
  it.each([
    ['amount', { amount: 5159 }, 'wrong_amount'],
    ['currency', { currency: 'USD' }, 'wrong_currency'],
  ])('in %s fulfils nothing and waits for a person', async (_, over, kind) => {
    const payment = await openPayment(world);
    await notify(world, [anEvent(await intentOf(world, payment, { state: 'succeeded', ...over }))]);
    await notify(world, [anEvent(await intentOf(world, payment, { state: 'succeeded', ...over }))]);
    await world.settle();
    expect(await state(payment)).toBe('processing');
    expect(await port.cancel({ paymentId: payment.id })).toEqual({ outcome: 'unknown' });
    expect(await told(world, 'payments.succeeded', payment.id)).toEqual([]);
    const reviews = (await openReviews(world)).filter((review) => review.kind === kind);
    expect(reviews).toHaveLength(1);
  });

  it('that nobody knows is kept apart, and goes back when a person says so', async () => {
    const before = await accounts(world);
    const intents = [
      {
        idempotencyKey: newId(),
        amount: 4200,
        currency: 'EUR',
        description: 'Ailleurs',
        receiptEmail: 'x@estrade.test',
      },
    ];
    const made = (await (await askNetwork(world, 'intents', { intents })).json()) as {
      answers: { intent: CardIntent }[];
    };
    const { clientSecret } = made.answers[0]!.intent;
    const card = { number: cards.good, expMonth: 12, expYear: 2099, cvc: '123', name: 'Léa' };
    await world.as()(payments.confirmCard, { body: { clientSecret, card, returnPath: '/' } });
    await world.settle();
    const review = (await openReviews(world)).find((one) => one.kind === 'unknown_payment');
    expect(review).toMatchObject({ amount: 4200 });
    expect((await accounts(world))['unallocated']).toBe((before['unallocated'] ?? 0) - 4200);
    await expect(decide(world, review!.id, 'retry')).rejects.toMatchObject({
      problem: { code: 'payments.repair_impossible' },
    });
    expect(await decide(world, review!.id, 'refund')).toMatchObject({
      state: 'resolved',
      resolution: { repair: 'refund', reason: 'vérifié' },
    });
    await expect(decide(world, review!.id, 'refund')).rejects.toMatchObject({
      problem: { code: 'payments.review_resolved' },
    });
    await world.settle();
    expect(await accounts(world)).toMatchObject({
      unallocated: before['unallocated'] ?? 0,
      provider_clearing: before['provider_clearing'] ?? 0,
    });
  });

  it('that came twice for the same subject goes back by itself, all of it', async () => {
    const request = aRequest();
    const first = await port.open(request);
    const late = anEvent(await intentOf(world, first, { state: 'succeeded' }));
    await port.cancel({ paymentId: first.id });
    const second = await openPayment(world, { subject: request.subject });
    await payByCard(world, second);
    await notify(world, [late]); // it was under way when we cancelled
    await world.get(Inbox).workAll();
    expect(await told(world, 'payments.succeeded', first.id)).toHaveLength(1);
    await world.settle();
    const cards_ = await port.bySubjects({ subjects: [request.subject] });
    expect(cards_).toMatchObject([{ id: first.id, status: 'succeeded' }]);
    expect(await port.refresh({ paymentId: second.id })).toMatchObject({ status: 'cancelled', refunded: 5160 });
    const { rows } = await sql`select key, state, reason from payments.refunds where payment_id = ${second.id}`.execute(
      world.database.read,
    );
    expect(rows).toEqual([{ key: `refund:${second.id}:1`, state: 'succeeded', reason: 'paid_twice' }]);
  });

  it('that was paid and never fulfilled is told to a person, who may have it told again or give it back', async () => {
    const payment = await aPaidPayment(world);
    await sql`update payments.unfulfilled set since = now() - interval '16 minutes' where payment_id = ${payment.id}`.execute(
      world.database.read,
    );
    await world.get(Reconciliation).reconcile(1);
    const review = (await openReviews(world)).find((one) => one.kind === 'unfulfilled');
    await decide(world, review!.id, 'refund');
    await world.settle();
    expect(await port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 5160 });
  });

  it('that the holder’s bank contests is told to a person', async () => {
    const payment = await aPaidPayment(world, {}, cards.disputed);
    await hurryNotices(world);
    const { rows } = await sql`select kind from payments.reviews where payment_id = ${payment.id}`.execute(
      world.database.read,
    );
    expect(rows).toEqual([{ kind: 'disputed' }]);
    await booksInOrder(world);
  });

  it('that the bank sends back after a refund stands with the organization again, and may be refunded anew', async () => {
    const payment = await aPaidPayment(world, {}, cards.refundFailsLater);
    const { refundId } = await port.refund({
      paymentId: payment.id,
      amount: 1000,
      revenue: 1000,
      fee: 0,
      commission: 0,
      feeVat: 0,
      reason: 'ticket_cancelled',
      key: newId(),
    });
    await world.settle();
    expect(await port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 1000 });
    await hurryRefunds(world);
    expect(await port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 0 });
    const review = (await openReviews(world)).find((one) => one.kind === 'refund_failed');
    await sql`update payments.network_intents set behaviour = 'approve' where id = (select provider_ref from payments.payments where id = ${payment.id})`.execute(
      world.database.read,
    );
    await decide(world, review!.id, 'retry');
    await world.settle();
    expect(await port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 1000 });
    const { rows } = await sql`select state, round from payments.refunds where id = ${refundId}`.execute(
      world.database.read,
    );
    expect(rows).toEqual([{ state: 'succeeded', round: 1 }]);
  });
});
