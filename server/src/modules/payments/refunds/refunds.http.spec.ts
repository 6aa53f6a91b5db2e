import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accounts, aRefund, aRequest, booksInOrder, decide, openReviews } from '../payments.factory.ts';
import { type Desk, openDesk } from '../providers/provider-desk.factory.ts';
import { Reconciliation } from '../reconciling/reconciliation.service.ts';
import { Submission } from './submission.service.ts';

describe.each(['embedded', 'stripe'] as const)('with the %s provider', (provider) => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    desk = await openDesk(provider);
  });
  afterAll(() => desk.close());
  afterEach(() => booksInOrder(desk.world)); // whatever a test did

  const open = (over: Parameters<typeof aRequest>[0] = {}) => desk.port.open(aRequest(over));
  const paid = async (over: Parameters<typeof aRequest>[0] = {}, how?: Parameters<Desk['pay']>[1]) => {
    const payment = await open(over);
    await desk.pay(payment, how);
    await desk.deliver();
    return payment;
  };

  it('gives back a part, then the rest, to the cent', async () => {
    const before = await accounts(desk.world);
    const payment = await paid();
    await desk.port.refund(aRefund(payment, 2500));
    await desk.deliver();
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 2500 });
    await desk.port.refund({ ...aRefund(payment, 2660, { fee: 160 }), feeVat: 27 });
    await desk.deliver();
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ status: 'succeeded', refunded: 5160 });
    expect(await accounts(desk.world)).toEqual({ ...before, ...zeroes(await accounts(desk.world), before) });
  });

  it('is the same refund under the same key', async () => {
    const payment = await paid();
    const wanted = aRefund(payment, 1000);
    const [first, second] = await Promise.all([desk.port.refund(wanted), desk.port.refund(wanted)]);
    expect(second.refundId).toBe(first.refundId);
    await desk.deliver();
    expect(await desk.port.refund(wanted)).toEqual({ refundId: first.refundId, status: 'succeeded' });
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 1000 });
  });

  it('never gives back more than came, in no part, however many ask at once', async () => {
    const payment = await paid();
    const asked = await Promise.allSettled(Array.from({ length: 6 }, () => desk.port.refund(aRefund(payment, 1500))));
    expect(asked.filter((one) => one.status === 'fulfilled')).toHaveLength(3);
    expect(
      asked.filter((one) => one.status === 'rejected').map((one) => (one.reason as { code: string }).code),
    ).toEqual(Array(3).fill('payments.refund_too_high'));
    await expect(desk.port.refund(aRefund(payment, 600))).rejects.toMatchObject({
      code: 'payments.refund_too_high',
      params: { left: 660 },
    });
    await desk.deliver();
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 4500 });
  });

  it('waits for balance at the provider, and goes through once there is some', async () => {
    const payment = await paid({}, 'refundWaits');
    const { refundId } = await desk.port.refund(aRefund(payment, 500));
    await desk.deliver();
    const { rows } = await sql`select state, failure from payments.refunds where id = ${refundId}`.execute(
      desk.world.database.read,
    );
    expect(rows).toMatchObject([{ state: 'submitted', failure: expect.stringMatching(/balance/) }]);
    await sql`update payments.refunds set due_at = now() where id = ${refundId}`.execute(desk.world.database.read);
    await desk.world.get(Submission).submitAll();
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 500 });
  });

  it('may take its time at the bank', async () => {
    const payment = await paid({}, 'refundPending');
    await desk.port.refund(aRefund(payment, 700));
    await desk.deliver();
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 0 });
    await desk.finishRefunds(payment);
    await desk.deliver();
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 700 });
  });

  it('follows what was refunded in the provider’s dashboard, and tells a person', async () => {
    const payment = await paid({ commission: 200, feeVat: 60 });
    await desk.refundElsewhere(payment, 1290);
    await desk.deliver();
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 1290 });
    const { rows } =
      await sql`select revenue, fee, commission, fee_vat, reason from payments.refunds where payment_id = ${payment.id}`.execute(
        desk.world.database.read,
      );
    expect(rows).toEqual([{ revenue: 1250, fee: 40, commission: 50, fee_vat: 15, reason: 'elsewhere' }]);
    const [review] = await openReviews(desk.world);
    expect(review).toMatchObject({ kind: 'refunded_elsewhere', amount: 1290 });
    await decide(desk.world, review!.id, 'dismiss');
  });

  it('finds a refund made elsewhere even when its notification was lost', async () => {
    const payment = await paid();
    await desk.refundElsewhere(payment, 900);
    await desk.lose();
    await desk.world.get(Reconciliation).reconcile(72);
    expect(await desk.port.refresh({ paymentId: payment.id })).toMatchObject({ refunded: 900 });
    const [review] = await openReviews(desk.world);
    await decide(desk.world, review!.id, 'dismiss');
  });
});

/** Accounts that a sale and its refund leave where they were. */
function zeroes(after: Record<string, number>, before: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.keys(after).map((account) => [account, before[account] ?? 0]));
}
