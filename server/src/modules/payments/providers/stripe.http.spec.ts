import Stripe from 'stripe';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#kit/config/settings';
import { testSettings } from '../../../../test/world.ts';
import { accounts, aRefund, aRequest, booksInOrder, decide, openReviews, refOf } from '../payments.factory.ts';
import { Reconciliation } from '../reconciling/reconciliation.service.ts';
import { Submission } from '../refunds/submission.service.ts';
import { notifyStripe, stripeDesk } from './provider-desk.factory.ts';
import { StripeProvider } from './stripe.provider.ts';

let desk: Awaited<ReturnType<typeof stripeDesk>>;
beforeAll(async () => {
  desk = await stripeDesk();
});
afterAll(() => desk.close());
afterEach(() => booksInOrder(desk.world)); // whatever a test did

const open = (over: Parameters<typeof aRequest>[0] = {}) => desk.port.open(aRequest(over));
const paid = async () => {
  const payment = await open();
  await desk.pay(payment);
  await desk.deliver();
  return payment;
};

const anEvent = async (over: object = {}) => {
  await desk.pay(await open());
  const [event] = desk.stripe.takeEvents();
  return { ...event, ...over };
};

describe('a notification of Stripe', () => {
  it('is refused clearly when the signature is wrong or old', async () => {
    const event = await anEvent();
    for (const over of [{ secret: 'whsec_other' }, { timestamp: Math.floor(Date.now() / 1000) - 400 }]) {
      const answer = await notifyStripe(desk, event, over);
      expect(answer.status).toBe(422);
      await expect(answer.json()).resolves.toMatchObject({ code: 'payments.bad_signature' });
    }
  });

  it('is refused when it speaks another version of the interface', async () => {
    const answer = await notifyStripe(desk, await anEvent({ api_version: '2024-06-20' }));
    expect(answer.status).toBe(422);
    await expect(answer.json()).resolves.toMatchObject({
      code: 'payments.wrong_version',
      params: { version: '2024-06-20' },
    });
  });

  it('is refused when it is about real money and we are testing', async () => {
    const answer = await notifyStripe(desk, await anEvent({ livemode: true }));
    await expect(answer.json()).resolves.toMatchObject({ status: 422, code: 'payments.wrong_mode' });
  });

  it('about something else is taken and forgotten', async () => {
    const answer = await notifyStripe(
      desk,
      await anEvent({ type: 'customer.created', data: { object: { object: 'customer', id: 'cus_1' } } }),
    );
    await expect(answer.json()).resolves.toEqual({ received: 0 });
  });
});

describe('when Stripe does not answer', () => {
  it('nothing is opened twice: the same key finds what the first question opened', async () => {
    const request = aRequest();
    for (const trouble of ['lost', 'down'] as const) desk.stripe.trouble('POST /v1/payment_intents', trouble);
    const before = desk.stripe.intents().length;
    const opened = await desk.port.open(request); // the SDK asks again under the same key
    expect(desk.stripe.intents()).toHaveLength(before + 1);
    expect(await desk.port.open(request)).toEqual(opened);
  });

  it('the buyer is told, and may try again', async () => {
    const request = aRequest();
    const away = desk.stripe.away('POST /v1/payment_intents');
    await expect(desk.port.open(request)).rejects.toMatchObject({ code: 'payments.provider_down' });
    away.back();
    expect(await desk.port.open(request)).toMatchObject({ status: 'created', client: { secret: expect.any(String) } });
  });

  it('a cancellation is unknown, not done, and the browser sees what we know', async () => {
    const payment = await open();
    await desk.pay(payment);
    const away = [
      desk.stripe.away('POST /v1/payment_intents/:id/cancel'),
      desk.stripe.away('GET /v1/payment_intents/:id'),
    ];
    expect(await desk.port.cancel({ paymentId: payment.id })).toEqual({ outcome: 'unknown' });
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ status: 'created' });
    for (const one of away) one.back();
    expect(await desk.port.cancel({ paymentId: payment.id })).toEqual({ outcome: 'succeeded' });
  });

  it('a refund is asked for again under its own key, and moves money once', async () => {
    const payment = await paid();
    const away = desk.stripe.away('POST /v1/refunds', 'lost');
    await desk.port.refund(aRefund(payment, 1100));
    await desk.world.get(Submission).submitAll();
    away.back();
    await desk.world.get(Reconciliation).reconcile(1); // the money has left: its notification says so, or this does
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 1100 });
    await desk.deliver();
    expect(
      desk.stripe.intents().find((intent) => intent.metadata['paymentId'] === payment.id)?.latest_charge
        ?.amount_refunded,
    ).toBe(1100);
    expect(await openReviews(desk.world)).toEqual([]);
  });

  it('the reconciliation says so and goes on', async () => {
    const away = desk.stripe.away('GET /v1/payment_intents');
    await expect(desk.world.get(Reconciliation).reconcile(72)).resolves.toMatchObject({ looked: expect.any(Number) });
    away.back();
  });
});

describe('a refund that Stripe refuses', () => {
  it('stands with the organization again, is told to a person, and can be tried anew', async () => {
    const before = await accounts(desk.world);
    const payment = await paid();
    const sold = await accounts(desk.world);
    const ref = await refOf(desk.world, payment);
    desk.stripe.refundInDashboard(ref, 5000);
    await desk.port.refund(aRefund(payment, 600));
    await desk.world.get(Submission).submitAll(); // only 160 are left there
    expect(await accounts(desk.world)).toEqual(sold);
    await desk.deliver();
    const reviews = await openReviews(desk.world);
    expect(reviews.map(({ kind }) => kind).toSorted()).toEqual(['refund_failed', 'refunded_elsewhere']);
    const failed = reviews.find(({ kind }) => kind === 'refund_failed');
    await expect(decide(desk.world, failed!.id, 'retry')).rejects.toMatchObject({
      problem: { code: 'payments.refund_too_high' },
    });
    for (const review of reviews) await decide(desk.world, review.id, 'dismiss');
    expect((await accounts(desk.world))['provider_clearing']).toBe((before['provider_clearing'] ?? 0) + 160);
  });
});

const settings = (key: string) => testSettings({ DATABASE_URL: 'postgres://x/y', STRIPE_SECRET_KEY: key });

describe('the settings of Stripe', () => {
  it('decide by the key whether money is real', () => {
    expect(new StripeProvider(settings('sk_live_x')).live).toBe(true);
    expect(new StripeProvider(settings('sk_test_x')).live).toBe(false);
    expect(() => readSettings({ PAYMENT_PROVIDER: 'cash' })).toThrow('PAYMENT_PROVIDER');
    expect(Stripe.API_VERSION).toMatch(/^\d{4}-\d{2}-\d{2}\.\w+$/);
  });
});
