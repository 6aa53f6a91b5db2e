import { Injectable } from '@nestjs/common';
import { PaymentsPort, type PaymentCard } from '#core/payments';
import { Audit } from '#kit/audit/audit';
import { type Actor, systemActor } from '#kit/auth/actor';
import { Batch } from '#kit/database/batch';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { logger } from '#kit/telemetry/logger';
import { hardMaximumMinutes, isOver } from './hold.ts';
import { HoldsRepository } from './holds.repository.ts';
import type { KeptOrder, NewOrder } from './kept-order.ts';
import { type Opened, OrdersRepository } from './orders.repository.ts';
import type { Paid } from './settle-order.ts';
import { Settling } from './settling.service.ts';
import { Sweeping } from './sweeping.service.ts';

const MOST = 100;
const ALARM_MINUTES = hardMaximumMinutes + 10;

/**
 * Orders that wait for money. The provider is asked outside of any transaction; what it answers is applied in one. Killed
 * in between, the same step is simply taken again: opening, asking and cancelling a payment bear repetition.
 */
@Injectable()
export class Paying {
  private readonly batch = new Batch<Paid, void>({ run: (paid) => this.settleAll(paid) });
  private readonly opened = new Batch<Opened, void>({ run: (opened) => this.attachAll(opened) });

  constructor(
    private readonly database: Database,
    private readonly holds: HoldsRepository,
    private readonly orders: OrdersRepository,
    private readonly settling: Settling,
    private readonly sweeping: Sweeping,
    private readonly payments: PaymentsPort,
    private readonly audit: Audit,
  ) {}

  /** Opens the payment of an order, or finds it again. */
  async openPayment(order: NewOrder): Promise<PaymentCard> {
    const { id, organizationId, currency, total, revenue, fee, commission, feeVat, number, buyer } = order;
    const payment = await this.payments.open({
      organizationId,
      currency,
      total,
      revenue,
      fee,
      commission,
      feeVat,
      subject: { type: 'order', id },
      description: number,
      payerEmail: buyer.email,
      key: id,
    });
    await this.opened.add({ orderId: id, paymentId: payment.id });
    await this.apply(payment);
    return payment;
  }

  /** As the browser comes back: how does the provider say it stands? What could not be opened before is opened now. */
  async refresh(order: KeptOrder): Promise<void> {
    if (order.state !== 'awaiting_payment' && order.state !== 'expired') return;
    if (order.paymentId === null && (await this.isKept(order))) return void (await this.openPayment(order));
    const paymentId = order.paymentId ?? (await this.paymentOf(order.id))?.id;
    if (paymentId) await this.apply(await this.payments.refresh({ paymentId }));
  }

  /** Its places are still kept for it: money may be asked for. */
  private async isKept({ state, holdId }: KeptOrder): Promise<boolean> {
    const hold = state === 'awaiting_payment' && holdId ? await this.holds.find(this.database.read, holdId) : undefined;
    return hold?.state === 'paying' && !isOver(hold, hold.now);
  }

  /** The buyer gives up before paying. Money that has arrived meanwhile wins. */
  async abandon(actor: Actor, order: KeptOrder): Promise<void> {
    if (order.state !== 'awaiting_payment') throw new Refusal('ticketing.order_settled');
    const outcome = await this.makeSure(order);
    if (outcome === 'unknown') throw new Refusal('payments.provider_down');
    if (outcome === 'succeeded') throw new Refusal('ticketing.order_settled');
    await this.close(order.id, 'cancelled', actor);
  }

  /** A paying hold is never released on time alone: only once no money can arrive any more. Answers how many ended. */
  async sweep(): Promise<number> {
    const holdIds = await this.holds.duePaying(this.database.read, MOST);
    const orders = await this.orders.byHolds(this.database.read, holdIds);
    let ended = 0;
    for (const order of orders.values()) if (await this.sweepOne(order)) ended++;
    return ended;
  }

  private async sweepOne(order: KeptOrder): Promise<boolean> {
    const outcome = await this.makeSure(order).catch((error: unknown) => {
      logger.warn({ err: error, orderId: order.id }, 'payments do not answer');
      return 'unknown' as const;
    });
    if (outcome === 'cancelled') await this.close(order.id, 'expired', systemActor);
    if (outcome === 'unknown') this.alarm(order);
    return outcome !== 'unknown';
  }

  private alarm({ id, placedAt }: KeptOrder): void {
    const minutes = (Date.now() - placedAt.epochMilliseconds) / 60_000;
    if (minutes > ALARM_MINUTES)
      logger.error({ orderId: id, minutes }, 'places are kept for a payment nobody can tell about');
  }

  private async makeSure(order: KeptOrder): Promise<'cancelled' | 'succeeded' | 'unknown'> {
    const payment = await this.paymentOf(order.id);
    if (!payment) return 'cancelled'; // killed before it was opened; money cannot arrive for what nobody opened
    const { outcome } = await this.payments.cancel({ paymentId: payment.id });
    if (outcome === 'succeeded') await this.apply({ ...payment, status: 'succeeded' });
    return outcome;
  }

  private async close(
    orderId: string,
    state: 'cancelled' | 'expired',
    actor: Pick<Actor, 'id' | 'role'>,
  ): Promise<void> {
    await this.database.tx(async (tx) => {
      const { holdId } = (await this.orders.find(tx, orderId))!;
      const hold = (await this.holds.lock(tx, [holdId!])).get(holdId!);
      const [order] = await this.orders.lock(tx, [orderId]);
      if (order?.state !== 'awaiting_payment' || hold?.state !== 'paying') return;
      await this.orders.setState(tx, [orderId], state);
      await this.audit.record(tx, actor, `ticketing.order_${state}`, { type: 'order', id: orderId });
      await this.sweeping.giveBack(tx, [hold], 'released');
    });
  }

  private async apply(payment: PaymentCard): Promise<void> {
    if (payment.status !== 'succeeded') return;
    const paid = {
      orderId: payment.subject.id,
      paymentId: payment.id,
      amount: payment.amount,
      currency: payment.currency,
    };
    await this.batch.add(paid);
  }

  /** Everybody who comes back from their bank at the same moment, in one transaction. */
  private async settleAll(paid: readonly Paid[]): Promise<void[]> {
    await this.database.tx((tx) => this.settling.settle(tx, paid));
    return paid.map(() => undefined);
  }

  private async attachAll(opened: readonly Opened[]): Promise<void[]> {
    await this.orders.attachFirstPayments(this.database.read, opened);
    return opened.map(() => undefined);
  }

  private async paymentOf(orderId: string): Promise<PaymentCard | undefined> {
    return (await this.payments.bySubjects({ subjects: [{ type: 'order', id: orderId }] }))[0];
  }
}
