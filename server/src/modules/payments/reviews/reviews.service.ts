import type { payments } from '@estrade/api/payments';
import type { In, Out } from '@estrade/api/route';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PaymentSucceeded } from '#core/payments';
import type { Actor } from '#kit/auth/actor';
import { Audit } from '#kit/audit/audit';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { cut, decodeCursor } from '#kit/http/cursor';
import { Refusal } from '#kit/refusal';
import type { Payment } from '../payment.ts';
import { PaymentsRepository } from '../payments.repository.ts';
import { partsOf } from '../refunds/refund-parts.ts';
import { Refunds } from '../refunds/refunds.service.ts';
import { RefundsRepository } from '../refunds/refunds.repository.ts';
import { type Repair, repairsOf } from './review.ts';
import { toReview } from './reviews.present.ts';
import { type Review, ReviewsRepository } from './reviews.repository.ts';

interface Decision {
  readonly reviewId: string;
  readonly repair: Repair;
  readonly reason: string;
}

const ById = z.tuple([z.uuid()]);

/** What waits for a person, and what a person may do about it. */
@Injectable()
export class Reviews {
  constructor(
    private readonly database: Database,
    private readonly reviews: ReviewsRepository,
    private readonly payments: PaymentsRepository,
    private readonly refunds: Refunds,
    private readonly refundRows: RefundsRepository,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  async list({ state, after, limit }: In<typeof payments.reviews>['query']): Promise<Out<typeof payments.reviews>> {
    const before = decodeCursor(after, ById)?.[0];
    const rows = await this.reviews.list(this.database.read, { open: state === 'open', before, limit: limit + 1 });
    return cut(rows, limit, { item: toReview, key: ({ id }) => [id] });
  }

  async repair(actor: Actor, { reviewId, repair, reason }: Decision): Promise<Out<typeof payments.repair>> {
    return this.database.tx(async (tx) => {
      const review = await this.reviews.byId(tx, reviewId);
      if (!review) throw new Refusal('payments.review_not_found');
      // payment before review, like everybody: settling locks payments and then opens reviews
      const payment = review.paymentId ? ((await this.payments.lock(tx, review.paymentId)) ?? null) : null;
      const open = await this.reviews.lock(tx, reviewId);
      if (!open || open.resolvedAt) throw new Refusal('payments.review_resolved');
      if (!repairsOf(open.kind).includes(repair)) throw new Refusal('payments.repair_impossible', {}, 'repair');
      await this.act(tx, { review: open, payment }, { repair, reason });
      await this.reviews.resolve(tx, reviewId, { repair, reason, by: actor.id ?? '' });
      const subject = { type: 'payment_review', id: reviewId };
      await this.audit.record(tx, actor, 'payments.review_repaired', subject, { repair, reason, kind: open.kind });
      return toReview((await this.reviews.byId(tx, reviewId))!);
    });
  }

  private async act(
    tx: Tx,
    about: { review: Review; payment: Payment | null },
    { repair, reason }: Omit<Decision, 'reviewId'>,
  ): Promise<void> {
    const { review, payment } = about;
    if (repair === 'refund' && review.held) return this.refunds.requestHeld(tx, review, reason);
    if (repair === 'refund' && payment) return this.refundRest(tx, payment, { key: `review:${review.id}`, reason });
    if (repair === 'retry') return this.retry(tx, review, payment);
    if (repair === 'recheck' && payment) return this.tellAgain(tx, payment);
  }

  private async refundRest(tx: Tx, payment: Payment, why: { key: string; reason: string }): Promise<void> {
    const left = payment.captured - payment.refunded - payment.refundPending;
    const all = await this.refundRows.ofPayment(tx, payment.id);
    const parts = partsOf(
      payment,
      all.filter((refund) => refund.state !== 'failed' && refund.reviewId === null),
      left,
    );
    if (!parts) throw new Refusal('payments.repair_impossible', {}, 'repair');
    await this.refunds.request(tx, payment, { amount: left, ...parts, ...why });
  }

  /** A refund that still waits is only hurried. */
  private async retry(tx: Tx, { refundId }: Review, payment: Payment | null): Promise<void> {
    const refund = refundId ? await this.refundRows.byId(tx, refundId) : undefined;
    if (refund?.state === 'failed') await this.refunds.retry(tx, payment, refund);
    else if (refund?.state === 'submitted') await this.refunds.hurry(tx, refund);
    else throw new Refusal('payments.repair_impossible', {}, 'repair');
  }

  /** The subject hears of its money once more. */
  private async tellAgain(tx: Tx, { id: paymentId, subjectType, subjectId, amount, currency }: Payment): Promise<void> {
    const subject = { type: subjectType, id: subjectId };
    await this.facts.tell(tx, new PaymentSucceeded({ paymentId, subject, amount, currency }));
  }
}
