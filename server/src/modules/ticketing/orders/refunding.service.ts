import { Injectable } from '@nestjs/common';
import { PaymentsPort } from '#core/payments';
import { OrderRefunded } from '#core/ticketing';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { Jobs } from '#kit/jobs/jobs';
import { money } from '#kit/money/money';
import { Refusal } from '#kit/refusal';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import type { KeptOrder } from './kept-order.ts';
import { stateAfterRefund } from './order.ts';
import { CarryOutRefund } from './work.jobs.ts';
import { OrdersRepository } from './orders.repository.ts';
import { planRefund, type RefundableTicket, type RefundPlan, type RefundReason } from './refund-policy.ts';
import { type KeptRefund, RefundsRepository, type RefundState } from './refunds.repository.ts';

export interface RefundWish {
  readonly order: KeptOrder;
  readonly tickets: readonly KeptTicket[];
  readonly ticketIds: readonly string[];
  readonly reason: RefundReason;
}

const MOST = 100;

/** Money that goes back: asked for in a transaction, carried out by payments outside of it, settled by its facts. */
@Injectable()
export class Refunding {
  constructor(
    private readonly database: Database,
    private readonly orders: OrdersRepository,
    private readonly refunds: RefundsRepository,
    private readonly payments: PaymentsPort,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /** What would move; throws when it cannot. */
  plan({ order, tickets, ticketIds, reason }: RefundWish): RefundPlan {
    const decision = planRefund(
      tickets.map((ticket) => refundableOf(ticket, order.currency)),
      {
        reason,
        ticketIds,
        promise: { feeReturned: order.feeReturned },
        captured: money(order.total, order.currency),
        alreadyRefunded: money(order.refunded, order.currency),
      },
    );
    if (!decision.ok) throw new Refusal('ticketing.not_refundable', { why: decision.why }, 'ticketIds');
    return decision.plan;
  }

  /** Writes the refund down; the order must be locked. Answers its id, or null when this key asked before. */
  async ask(
    tx: Tx,
    actor: Pick<Actor, 'id' | 'role'>,
    wish: RefundWish & { readonly key: string; readonly note: string | null },
  ): Promise<string | null> {
    const { order, reason, key, note } = wish;
    const plan = this.plan(wish);
    if (plan.amount === 0 || !order.paymentId)
      throw new Refusal('ticketing.not_refundable', { why: 'free' }, 'ticketIds');
    const id = newId();
    const about = { id, orderId: order.id, paymentId: order.paymentId, key, reason, note, currency: order.currency };
    if (!(await this.refunds.insert(tx, { ...about, ...plan }))) return null;
    await this.orders.addRefunded(tx, order.id, plan.amount);
    await this.jobs.enqueue(tx, new CarryOutRefund({ refundId: id }));
    await this.audit.record(
      tx,
      actor,
      'ticketing.refund_asked',
      { type: 'order', id: order.id },
      { refundId: id, amount: plan.amount, reason },
    );
    return id;
  }

  /** Hands a refund to payments. Run twice, it is the same refund there: the key changes only after a failure. */
  async carryOut(refundId: string): Promise<void> {
    const refund = await this.refunds.find(this.database.read, refundId);
    if (!refund || (refund.state !== 'requested' && refund.state !== 'failed')) return;
    const { paymentId, amount, revenue, fee, commission, feeVat, reason, attempts } = refund;
    const key = `${refundId}:${attempts}`;
    const { refundId: paymentRefundId, status } = await this.payments.refund({
      paymentId,
      amount,
      revenue,
      fee,
      commission,
      feeVat,
      reason,
      key,
    });
    await this.database.tx((tx) => this.advance(tx, refundId, { state: status, paymentRefundId }));
  }

  async sweep(): Promise<void> {
    for (const refundId of await this.refunds.due(this.database.read, MOST)) {
      await this.database.tx((tx) => this.jobs.enqueue(tx, new CarryOutRefund({ refundId }), { key: refundId }));
    }
  }

  /** What payments tell of a refund. One that we do not know yet is about to be known: the fact comes again. */
  async onReport(
    tx: Tx,
    report: {
      readonly orderId: string;
      readonly paymentRefundId: string;
      readonly state: 'succeeded' | 'failed';
      readonly error?: string;
    },
  ): Promise<void> {
    const refund = await this.refunds.byPaymentRefund(tx, report.paymentRefundId);
    if (refund) return this.advance(tx, refund.id, report);
    const open = (await this.refunds.ofOrder(tx, report.orderId)).some(({ state }) => state === 'requested');
    if (open) throw new Error(`refund ${report.paymentRefundId} is not attached yet`);
  }

  private async advance(
    tx: Tx,
    refundId: string,
    to: { readonly state: RefundState; readonly paymentRefundId: string; readonly error?: string },
  ): Promise<void> {
    const { orderId } = (await this.refunds.find(tx, refundId))!;
    const [order] = await this.orders.lock(tx, [orderId]);
    const refund = await this.refunds.lock(tx, refundId);
    if (!order || !refund || !leadsForward(refund, to)) return;
    await this.refunds.setState(tx, refundId, to);
    if (to.state !== 'succeeded') return;
    await this.settleOrder(tx, order);
    const { eventId, organizationId } = order;
    await this.facts.tell(
      tx,
      new OrderRefunded({ orderId, eventId, organizationId, amount: refund.amount, currency: refund.currency }),
    );
  }

  private async settleOrder(tx: Tx, order: KeptOrder): Promise<void> {
    const all = await this.refunds.ofOrder(tx, order.id);
    const back = all
      .filter(({ state, reason }) => state === 'succeeded' && reason !== 'paid_twice')
      .reduce((sum, { amount }) => sum + amount, 0);
    const state = stateAfterRefund(order.state, order.total, back);
    if (order.paidAt && state !== order.state) await this.orders.setState(tx, [order.id], state);
  }
}

/** A report of an earlier attempt says nothing about the present one, and success stays. */
function leadsForward(
  refund: KeptRefund,
  to: { readonly state: RefundState; readonly paymentRefundId: string },
): boolean {
  if (refund.state === 'succeeded') return false;
  if (refund.state === to.state) return false;
  return refund.state === 'requested' || to.state !== 'requested';
}

export function refundableOf(ticket: KeptTicket, currency: string): RefundableTicket {
  return {
    id: ticket.id,
    state: ticket.state,
    price: money(ticket.price, currency),
    fee: money(ticket.fee, currency),
    commission: money(ticket.commission, currency),
    feeVat: money(ticket.feeVat, currency),
    refunded: ticket.refund !== 'none',
    checkedIn: ticket.checkedInAt !== null,
  };
}
