import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  accounts,
  aRefund,
  aRequest,
  booksInOrder,
  cards,
  decide,
  openReviews,
  payByCard,
} from '../payments.factory.ts';
import { anEvent, hurryNotices, intentOf, notify } from '../inbox/notifications.factory.ts';
import { stripeDesk } from '../providers/provider-desk.factory.ts';
import { Reconciliation } from '../reconciling/reconciliation.service.ts';
import { openWorld, type World } from '../../../../test/world.ts';
import { PaymentsPort, type PaymentCard } from '#core/payments';

describe('on the embedded network', () => {
  let world: World;
  let before: Record<string, number>;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    before = await accounts(world);
  });
  const port = () => world.get(PaymentsPort);
  const since = async () =>
    Object.fromEntries(Object.entries(await accounts(world)).map(([name, now]) => [name, now - (before[name] ?? 0)]));
  async function paidWith(number: string): Promise<PaymentCard> {
    const payment = await port().open(aRequest());
    await payByCard(world, payment, { number });
    await world.settle();
    return payment;
  }
  const say = async (payment: PaymentCard, ...types: ('dispute.opened' | 'dispute.won' | 'dispute.lost')[]) => {
    const intent = await intentOf(world, payment);
    for (const type of types) await notify(world, [anEvent(intent, { type })]);
    await world.settle();
  };

  it('what is contested leaves the organization, and nothing of it can be refunded beside', async () => {
    const payment = await paidWith(cards.good);
    await say(payment, 'dispute.opened');
    expect(await since()).toMatchObject({ buyer_refunds: -5160, organization_payable: 0, platform_commission: 0 });
    await expect(port().refund(aRefund(payment, 100))).rejects.toMatchObject({ code: 'payments.refund_too_high' });
    expect((await openReviews(world)).filter(({ kind }) => kind === 'disputed')).toMatchObject([{ amount: 5160 }]);
    await booksInOrder(world);
  });

  it('what is lost is gone, with our part of it', async () => {
    const payment = await paidWith(cards.disputed);
    await hurryNotices(world);
    await hurryNotices(world);
    expect(await since()).toMatchObject({ buyer_refunds: 0, provider_clearing: 0, organization_payable: 0 });
    expect(await port().refresh({ paymentId: payment.id })).toMatchObject({ status: 'succeeded', refunded: 5160 });
    expect(await world.get(Reconciliation).reconcile(1)).toMatchObject({ applied: 0, reviews: 0 });
    await booksInOrder(world);
  });

  it('what is won is as if nothing had been, and may be refunded again', async () => {
    const payment = await paidWith(cards.disputedInVain);
    await hurryNotices(world);
    await hurryNotices(world);
    expect(await since()).toMatchObject({ buyer_refunds: 0, provider_clearing: 5160 });
    await port().refund(aRefund(payment, 5000));
    await world.settle();
    expect(await port().refresh({ paymentId: payment.id })).toMatchObject({ refunded: 5000 });
    const kinds = (await openReviews(world)).map(({ kind }) => kind);
    expect(kinds).not.toContain('refund_failed'); // nobody has to try that one again
    await booksInOrder(world);
  });

  it('an opening that comes after its end, or twice, changes nothing', async () => {
    const [won, lost] = [await paidWith(cards.good), await paidWith(cards.good)];
    await say(won, 'dispute.won', 'dispute.opened', 'dispute.opened');
    await say(lost, 'dispute.lost', 'dispute.opened', 'dispute.lost');
    expect(await port().refresh({ paymentId: won.id })).toMatchObject({ refunded: 0 });
    expect(await port().refresh({ paymentId: lost.id })).toMatchObject({ refunded: 5160 });
    expect(await since()).toMatchObject({ buyer_refunds: 0, provider_clearing: 5160 });
    await booksInOrder(world);
  });

  it('a person who has seen it puts it away', async () => {
    const payment = await paidWith(cards.good);
    await say(payment, 'dispute.opened');
    const open = async () => (await openReviews(world)).filter(({ kind }) => kind === 'disputed').map(({ id }) => id);
    const [latest] = (await open()).toReversed();
    await decide(world, latest!, 'dismiss');
    expect(await open()).not.toContain(latest);
    await booksInOrder(world);
  });
});

it('Stripe’s notifications say the same, and its early warnings take no money', async () => {
  const desk = await stripeDesk();
  const payment = await desk.port.open(aRequest());
  await desk.pay(payment);
  await desk.deliver();
  const ref = desk.stripe.intents().at(-1)!.id;
  desk.stripe.dispute(ref, 'warning_needs_response', 5160);
  await desk.deliver();
  expect(await openReviews(desk.world)).toEqual([]);
  desk.stripe.dispute(ref, 'needs_response', 5160);
  await desk.deliver();
  expect((await accounts(desk.world))['buyer_refunds']).toBe(-5160);
  desk.stripe.dispute(ref, 'lost', 5160);
  await desk.deliver();
  expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 5160 });
  await booksInOrder(desk.world);
  await desk.close();
});
