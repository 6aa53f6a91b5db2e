import { Injectable } from '@nestjs/common';
import { OrderRefused } from '#core/ticketing';
import { Audit } from '#kit/audit/audit';
import { systemActor } from '#kit/auth/actor';
import type { Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { logger } from '#kit/telemetry/logger';
import { QuotasRepository, sumByQuota } from '../inventory/quotas.repository.ts';
import { ShowsRepository } from '../shows/shows.repository.ts';
import { HoldsRepository } from './holds.repository.ts';
import type { KeptHold } from './kept-hold.ts';
import type { KeptOrder } from './kept-order.ts';
import { OrderWriter } from './order-writer.service.ts';
import { OrdersRepository } from './orders.repository.ts';
import { CarryOutRefund } from './work.jobs.ts';
import { RefundsRepository } from './refunds.repository.ts';
import { TicketsRepository } from '../tickets/tickets.repository.ts';
import { isSettledBy, type OrderSettlement, type Paid, settleOrder } from './settle-order.ts';
import { Sweeping } from './sweeping.service.ts';

interface Settled {
  readonly order: KeptOrder;
  readonly hold: KeptHold | undefined;
  readonly paid: Paid;
  readonly settlement: OrderSettlement;
}

/** Where the browser's return and the provider's notice meet: money turns orders into tickets, or goes back. */
@Injectable()
export class Settling {
  constructor(
    private readonly shows: ShowsRepository,
    private readonly holds: HoldsRepository,
    private readonly orders: OrdersRepository,
    private readonly quotas: QuotasRepository,
    private readonly refunds: RefundsRepository,
    private readonly tickets: TicketsRepository,
    private readonly writer: OrderWriter,
    private readonly sweeping: Sweeping,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /** All of a batch in one transaction; locks holds, then orders, then numbers and quotas. */
  async settle(tx: Tx, paid: readonly Paid[]): Promise<void> {
    const once = [...new Map(paid.map((one) => [one.paymentId, one])).values()];
    const settled = await this.decideAll(tx, once);
    if (settled.length === 0) return;
    const fulfilled = settled.filter(({ settlement }) => settlement.act === 'fulfil');
    const { retaken, refused } = await this.retake(tx, settled, fulfilled);
    await this.orders.attachPayments(
      tx,
      [...fulfilled, ...retaken].map(({ paid: by }) => by),
    );
    await this.orders.setState(
      tx,
      [...fulfilled, ...retaken].map(({ order }) => order.id),
      'paid',
    );
    for (const one of refused) await this.giveBack(tx, one);
    await this.writer.fulfil(
      tx,
      fulfilled.flatMap(({ order, hold }) => (hold ? [{ order, hold }] : [])),
      retaken.map(({ order }) => order),
    );
  }

  private async decideAll(tx: Tx, paid: readonly Paid[]): Promise<Settled[]> {
    const all = await this.orders.findAll(
      tx,
      paid.map(({ orderId }) => orderId),
    );
    const known = all.filter((order) => !paid.every((one) => one.orderId !== order.id || isSettledBy(order, one)));
    if (known.length === 0) return [];
    const ids = known.map(({ id }) => id);
    const holds = await this.holds.lock(
      tx,
      known.flatMap(({ holdId }) => holdId ?? []),
    );
    const orders = new Map((await this.orders.lock(tx, ids)).map((order) => [order.id, order]));
    const shows = await this.shows.findAll(
      tx,
      known.map(({ eventId }) => eventId),
    );
    const off = new Set(
      shows.filter(({ status }) => status === 'cancelled' || status === 'removed').map(({ eventId }) => eventId),
    );
    const seen = new Set<string>();
    return paid.flatMap((one) => {
      const order = orders.get(one.orderId);
      if (!order) return [];
      const hold = order.holdId ? holds.get(order.holdId) : undefined;
      const decided = settleOrder(order, one, { held: hold?.state === 'paying', happens: !off.has(order.eventId) });
      const second = seen.has(order.id) && decided.act !== 'ignore' && decided.act !== 'review';
      if (decided.act !== 'review') seen.add(order.id);
      return [
        {
          order,
          hold,
          paid: one,
          settlement: second ? { act: 'refuse' as const, why: 'paid_twice' as const } : decided,
        },
      ];
    });
  }

  /** Late money: the same places again, first come first served, as long as there are any. */
  private async retake(tx: Tx, settled: readonly Settled[], fulfilled: readonly Settled[]) {
    const late = settled.filter(({ settlement }) => settlement.act === 'retake');
    for (const one of settled) if (one.settlement.act === 'review') await this.review(tx, one, one.settlement.why);
    const refused = settled.filter(({ settlement }) => settlement.act === 'refuse');
    if (late.length === 0) return { retaken: [], refused };
    const about = [...late, ...fulfilled].map(({ order }) => order);
    await this.tickets.lockNumbers(
      tx,
      about.map(({ eventId }) => eventId),
    );
    const lines = about.flatMap((order) => order.lines);
    const left = await this.quotas.lock(tx, [...sumByQuota(lines).keys()]);
    const retaken = late.filter(({ order }) => takeFrom(left, sumByQuota(order.lines)));
    const noPlace = late
      .filter((one) => !retaken.includes(one))
      .map((one) => ({ ...one, settlement: { act: 'refuse' as const, why: 'no_place' as const } }));
    return { retaken, refused: [...refused, ...noPlace] };
  }

  private async giveBack(tx: Tx, settled: Settled): Promise<void> {
    const { order, paid, settlement } = settled;
    if (settlement.act !== 'refuse') return;
    const { why } = settlement;
    const refundId = newId();
    const { revenue, fee, commission, feeVat, currency } = order;
    const split = { amount: paid.amount, revenue, fee, commission, feeVat, currency };
    const about = { id: refundId, orderId: order.id, paymentId: paid.paymentId, key: `${paid.paymentId}:${why}` };
    const fresh = await this.refunds.insert(tx, { ...about, ...split, reason: why, note: null, ticketIds: [] });
    if (!fresh) return;
    await this.jobs.enqueue(tx, new CarryOutRefund({ refundId }));
    await this.audit.record(
      tx,
      systemActor,
      'ticketing.money_returned',
      { type: 'order', id: order.id },
      { why, refundId },
    );
    if (why !== 'paid_twice') await this.closeUnfulfilled(tx, settled);
  }

  private async closeUnfulfilled(tx: Tx, { order, hold, paid }: Settled): Promise<void> {
    const { id: orderId, eventId, organizationId } = order;
    await this.orders.attachPayments(tx, [paid]);
    await this.orders.addRefunded(tx, orderId, paid.amount);
    await this.orders.setState(tx, [orderId], order.state === 'awaiting_payment' ? 'cancelled' : 'closed');
    await this.facts.tell(tx, new OrderRefused({ orderId, eventId, organizationId }));
    if (hold?.state === 'paying') await this.sweeping.giveBack(tx, [hold], 'released');
  }

  private async review(tx: Tx, { order, paid }: Settled, why: string): Promise<void> {
    logger.error({ orderId: order.id, paymentId: paid.paymentId, why }, 'money does not match its order');
    await this.orders.review(tx, order.id, why);
    await this.audit.record(
      tx,
      systemActor,
      'ticketing.order_under_review',
      { type: 'order', id: order.id },
      { why, ...paid },
    );
  }
}

/** All or nothing. */
function takeFrom(left: Map<string, number>, wanted: ReadonlyMap<string, number>): boolean {
  if ([...wanted].some(([quotaId, quantity]) => quantity > (left.get(quotaId) ?? 0))) return false;
  for (const [quotaId, quantity] of wanted) left.set(quotaId, left.get(quotaId)! - quantity);
  return true;
}
