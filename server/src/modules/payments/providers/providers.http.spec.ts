import { payments } from '@estrade/api/payments';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#kit/ids';
import { Inbox } from '../inbox/inbox.service.ts';
import { accounts, aRefund, aRequest, booksInOrder, told } from '../payments.factory.ts';
import { Reconciliation } from '../reconciling/reconciliation.service.ts';
import { type Desk, openDesk } from './provider-desk.factory.ts';

describe.each(['embedded', 'stripe'] as const)('with the %s provider', (provider) => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    desk = await openDesk(provider);
  });
  afterAll(() => desk.close());
  afterEach(() => booksInOrder(desk.world)); // whatever a test did

  const open = (over: Parameters<typeof aRequest>[0] = {}) => desk.port.open(aRequest(over));
  const status = async (id: string) => {
    const { rows } = await sql<{
      state: string;
      settled: boolean;
    }>`select state, settled from payments.payments where id = ${id}`.execute(desk.world.database.read);
    return rows[0];
  };
  const paid = async (over: Parameters<typeof aRequest>[0] = {}, how?: Parameters<Desk['pay']>[1]) => {
    const payment = await open(over);
    await desk.pay(payment, how);
    await desk.deliver();
    return payment;
  };

  describe('opening', () => {
    it('gives the browser what it needs, and the same payment for the same key', async () => {
      const request = aRequest();
      const first = await desk.port.open(request);
      expect(first).toMatchObject({
        status: 'created',
        provider,
        amount: 5160,
        refunded: 0,
        testMode: true,
        failure: null,
        card: null,
      });
      expect(first.client).toEqual({
        secret: expect.any(String),
        publishableKey: provider === 'stripe' ? 'pk_test_local' : null,
      });
      expect(await desk.port.open(request)).toEqual(first);
    });

    it('has one payment a subject, even when many ask at once under other keys', async () => {
      const { subject } = aRequest();
      const all = await Promise.all(Array.from({ length: 12 }, () => open({ subject })));
      expect(new Set(all.map(({ id }) => id)).size).toBe(1);
      expect(new Set(all.map(({ client }) => client?.secret)).size).toBe(1);
    });

    it('lets no money come for the old amount once what is owed has changed', async () => {
      const { subject } = aRequest();
      const before = await open({ subject });
      const after = await open({ subject, total: 2660 });
      expect(after).toMatchObject({ status: 'created', amount: 2660 });
      expect(after.id).not.toBe(before.id);
      expect(await status(before.id)).toMatchObject({ state: 'cancelled' });
    });

    it('says who takes the cards', async () => {
      const publishableKey = provider === 'stripe' ? 'pk_test_local' : null;
      await expect(desk.world.as()(payments.provider)).resolves.toEqual({ provider, testMode: true, publishableKey });
    });
  });

  describe('paying', () => {
    it('is settled by the notification before the browser returns', async () => {
      const payment = await open();
      await desk.pay(payment);
      await desk.deliver();
      expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({
        status: 'succeeded',
        client: null,
        card: { last4: '4242' },
      });
    });

    it('is settled by the browser’s return, and the notification after it changes nothing', async () => {
      const payment = await open();
      await desk.pay(payment);
      expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ status: 'succeeded' });
      expect(await told(desk.world, 'payments.succeeded', payment.id)).toHaveLength(1);
      const before = await accounts(desk.world);
      await desk.deliver();
      expect(await accounts(desk.world)).toEqual(before);
      expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ status: 'succeeded' });
    });

    it('is settled by the reconciliation when no notification ever comes', async () => {
      const payment = await open();
      await desk.pay(payment);
      await desk.lose();
      await desk.deliver();
      expect(await status(payment.id)).toMatchObject({ state: 'created' });
      expect(await desk.world.get(Reconciliation).reconcile(72)).toMatchObject({ applied: 1, reviews: 0 });
      expect(await status(payment.id)).toMatchObject({ state: 'succeeded', settled: true });
    });

    it('is told and booked once when webhook, return and reconciliation come at the same time', async () => {
      const payment = await open();
      await desk.pay(payment);
      const refresh = () => desk.port.refresh({ paymentId: payment.id });
      await Promise.all([
        refresh(),
        refresh(),
        desk.world.get(Reconciliation).reconcile(72),
        desk.world.get(Inbox).workAll(),
        refresh(),
      ]);
      expect(await told(desk.world, 'payments.succeeded', payment.id)).toHaveLength(1);
      const { rows } = await sql`select 1 from payments.postings where payment_id = ${payment.id}`.execute(
        desk.world.database.read,
      );
      expect(rows).toHaveLength(1);
    });

    it('tells why a card was refused, and takes another card after it', async () => {
      const payment = await open();
      await desk.pay(payment, 'poor');
      expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({
        status: 'failed',
        failure: 'insufficient_funds',
        client: { secret: expect.any(String) },
      });
      expect(await told(desk.world, 'payments.failed', payment.id)).toMatchObject([{ reason: 'insufficient_funds' }]);
      await desk.pay(payment, 'good');
      await desk.deliver();
      expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ status: 'succeeded', failure: null });
    });

    it('asks the bank first when the bank wants to (3-D Secure)', async () => {
      const payment = await open();
      await desk.pay(payment, 'challenge');
      expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ status: 'requires_action' });
      await desk.answerChallenge(payment);
      await desk.deliver();
      expect(await status(payment.id)).toEqual({ state: 'succeeded', settled: true });
    });

    it('fails when the bank refuses after its question', async () => {
      const payment = await open();
      await desk.pay(payment, 'challengeRefused');
      await desk.answerChallenge(payment);
      await desk.deliver();
      expect(await status(payment.id)).toEqual({ state: 'failed', settled: false });
    });

    it('refuses no second payment of what is paid: it answers the one that paid', async () => {
      const request = aRequest();
      const payment = await paid(request);
      expect(await open({ subject: request.subject })).toMatchObject({
        id: payment.id,
        status: 'succeeded',
        client: null,
      });
    });
  });

  describe('cancelling', () => {
    it('lets no money come any more', async () => {
      const payment = await open();
      expect(await desk.port.cancel({ paymentId: payment.id })).toEqual({ outcome: 'cancelled' });
      expect(await desk.port.cancel({ paymentId: payment.id })).toEqual({ outcome: 'cancelled' });
      expect(await desk.port.bySubjects({ subjects: [payment.subject] })).toMatchObject([
        { status: 'cancelled', client: null },
      ]);
    });

    it('finds the money that has come before its notification', async () => {
      const payment = await open();
      await desk.pay(payment);
      expect(await desk.port.cancel({ paymentId: payment.id })).toEqual({ outcome: 'succeeded' });
      expect(await status(payment.id)).toEqual({ state: 'succeeded', settled: true });
    });

    it('does not know a payment that does not exist', async () => {
      await expect(desk.port.cancel({ paymentId: newId() })).rejects.toMatchObject({ code: 'payments.not_found' });
      await expect(desk.port.refresh({ paymentId: newId() })).rejects.toMatchObject({ code: 'payments.not_found' });
      await expect(desk.port.refund(aRefund({ id: newId() }, 100))).rejects.toMatchObject({
        code: 'payments.not_found',
      });
    });
  });
});
