import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { job } from '#kit/jobs/job';
import { Jobs } from '#kit/jobs/jobs';
import { Refusal } from '#kit/refusal';
import { type Posting, refundUnallocated, requestRefund } from '../ledger.ts';
import { LedgerRepository } from '../ledger/ledger.repository.ts';
import type { Payment } from '../payment.ts';
import { PaymentsRepository } from '../payments.repository.ts';
import type { Review } from '../reviews/reviews.repository.ts';
import { splitOf } from './refund-postings.ts';
import { type Refund, RefundsRepository } from './refunds.repository.ts';

export class SubmitRefunds extends job('payments.submit_refunds', z.object({})) {}

export interface RefundRequest {
  readonly amount: number;
  readonly revenue: number;
  readonly fee: number;
  readonly commission: number;
  readonly feeVat: number;
  readonly reason: string;
  readonly key: string;
}

/** Promises money back: written and booked first, submitted to the provider afterwards. */
@Injectable()
export class Refunds {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly payments: PaymentsRepository,
    private readonly ledger: LedgerRepository,
    private readonly jobs: Jobs,
  ) {}

  /** The payment must be locked. The same key is the same refund; more than is left is refused. */
  async request(tx: Tx, payment: Payment, wanted: RefundRequest): Promise<Refund> {
    const before = await this.refunds.ofPayment(tx, payment.id);
    const known = before.find((refund) => refund.key === wanted.key);
    if (known) return known;
    const posting = promise(payment, wanted, before);
    const id = newId();
    const { provider, ref: paymentRef } = payment;
    await this.refunds.insert(tx, {
      ...wanted,
      id,
      paymentId: payment.id,
      reviewId: null,
      provider,
      paymentRef: paymentRef ?? '',
      ref: null,
      state: 'requested',
      currency: payment.currency,
    });
    await this.ledger.book(tx, [{ posting, paymentId: payment.id, refundId: id }]);
    await this.payments.write(tx, [
      {
        paymentId: payment.id,
        what: 'payments.refund_requested',
        source: wanted.reason,
        details: { refundId: id, ...wanted },
      },
    ]);
    await this.jobs.enqueue(tx, new SubmitRefunds({}));
    return (await this.refunds.byId(tx, id))!;
  }

  /** Sends money back that was kept apart. */
  async requestHeld(tx: Tx, review: Review, reason: string): Promise<void> {
    const { amount, currency, provider, providerRef: paymentRef, paymentId } = review;
    const id = newId();
    const nothing = { revenue: 0, fee: 0, commission: 0, feeVat: 0 };
    await this.refunds.insert(tx, {
      ...nothing,
      id,
      paymentId,
      reviewId: review.id,
      key: `review:${review.id}`,
      provider,
      paymentRef,
      ref: null,
      state: 'requested',
      currency,
      amount,
      reason,
    });
    await this.ledger.book(tx, [
      { posting: refundUnallocated(amount, currency), paymentId, refundId: id, reviewId: review.id },
    ]);
    await this.jobs.enqueue(tx, new SubmitRefunds({}));
  }

  /** Promises a failed refund again; the payment must be locked. */
  async retry(tx: Tx, payment: Payment | null, refund: Refund): Promise<void> {
    await this.ledger.book(tx, [
      {
        posting: await this.again(tx, payment, refund),
        paymentId: refund.paymentId,
        refundId: refund.id,
        reviewId: refund.reviewId,
      },
    ]);
    await this.refunds.reopen(tx, refund.id);
    await this.jobs.enqueue(tx, new SubmitRefunds({}));
  }

  /** A refund that waits for an answer or for balance is asked for at once. */
  async hurry(tx: Tx, refund: Refund): Promise<void> {
    await this.refunds.hurry(tx, refund.id);
    await this.jobs.enqueue(tx, new SubmitRefunds({}));
  }

  private async again(tx: Tx, payment: Payment | null, refund: Refund): Promise<Posting> {
    if (refund.reviewId || !payment) return refundUnallocated(refund.amount, refund.currency);
    return promise(payment, refund, await this.refunds.ofPayment(tx, payment.id));
  }
}

function promise(payment: Payment, wanted: Omit<RefundRequest, 'reason' | 'key'>, before: readonly Refund[]): Posting {
  const live = before.filter((refund) => refund.state !== 'failed' && refund.reviewId === null);
  const left = payment.captured - live.reduce((sum, refund) => sum + refund.amount, 0);
  if (wanted.amount > left || wanted.amount !== wanted.revenue + wanted.fee)
    throw new Refusal('payments.refund_too_high', { left });
  try {
    return requestRefund(
      splitOf(payment, wanted),
      payment,
      live.map((refund) => splitOf(payment, refund)),
    );
  } catch (cause) {
    throw new Refusal('payments.refund_too_high', { left }, undefined, { cause });
  }
}
