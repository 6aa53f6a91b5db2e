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

/** Where a refund stands now. */
interface Step {
  readonly state: RefundState;
  readonly paymentRefundId: string | null;
  readonly error?: string;
}

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

  /** Hands a refund to payments, who see to it from there; run twice, it is the same refund. */
  async carryOut(refundId: string): Promise<void> {
    const refund = await this.refunds.find(this.database.read, refundId);
    if (refund?.state !== 'requested') return;
    const to = await this.submit(refund);
    await this.database.tx((tx) => this.advance(tx, refundId, to));
  }

  async sweep(): Promise<void> {
    for (const refundId of await this.refunds.forgotten(this.database.read, MOST)) await this.carryOut(refundId);
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

  private async submit({ id, paymentId, amount, revenue, fee, commission, feeVat, reason }: KeptRefund): Promise<Step> {
    const wish = { paymentId, amount, revenue, fee, commission, feeVat, reason, key: id };
    try {
      const { refundId, status } = await this.payments.refund(wish);
      return { state: status === 'requested' ? 'submitted' : status, paymentRefundId: refundId };
    } catch (error) {
      // more than is left there: somebody refunded by another way, and a person has to look
      if (!(error instanceof Refusal) || error.code !== 'payments.refund_too_high') throw error;
      return { state: 'failed', paymentRefundId: null, error: error.code };
    }
  }

  private async advance(tx: Tx, refundId: string, to: Step): Promise<void> {
    const { orderId } = (await this.refunds.find(tx, refundId))!;
    const [order] = await this.orders.lock(tx, [orderId]);
    const refund = await this.refunds.lock(tx, refundId);
    if (!order || !refund || !follows(refund.state, to.state)) return;
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

/** Reports come twice and late; a bank may still send back what had succeeded. */
function follows(from: RefundState, to: RefundState): boolean {
  const order: readonly RefundState[] = ['requested', 'submitted', 'failed', 'succeeded'];
  return from === 'succeeded' ? to === 'failed' : order.indexOf(to) > order.indexOf(from);
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
