import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { newId } from '#kit/ids';
import { requestRefund } from '../ledger.ts';
import { LedgerRepository } from '../ledger/ledger.repository.ts';
import type { Payment } from '../payment.ts';
import type { ProviderRefund } from '../providers/payment.provider.ts';
import { Alerts } from '../reviews/alerts.service.ts';
import { partsOf } from './refund-parts.ts';
import { splitOf } from './refund-postings.ts';
import { type Refund, RefundsRepository } from './refunds.repository.ts';

/** The reason of a refund that the buyer's bank makes. */
export const DISPUTED = 'disputed';

/** Refunds made without us, in the provider's dashboard for one: the money has left, so the books follow and a person is told. */
@Injectable()
export class ForeignRefunds {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly ledger: LedgerRepository,
    private readonly alerts: Alerts,
  ) {}

  /** Null when it does not fit into what is left of the payment: then the review alone speaks of it. */
  async adopt(tx: Tx, payment: Payment, report: ProviderRefund): Promise<Refund | null> {
    if (report.state === 'failed') return null;
    const all = await this.refunds.ofPayment(tx, payment.id);
    const before = all.filter((refund) => refund.state !== 'failed' && refund.reviewId === null);
    const parts = partsOf(payment, before, report.amount);
    const id = newId();
    if (!report.isDispute) await this.tell(tx, payment, { report, refundId: parts && id });
    if (!parts) return null;
    const { provider, currency, ref: paymentRef } = payment;
    const own = { id, paymentId: payment.id, reviewId: null, provider, paymentRef: paymentRef ?? '', currency };
    const made = {
      ref: report.ref,
      key: report.ref,
      amount: report.amount,
      state: 'submitted' as const,
      reason: report.isDispute ? DISPUTED : 'elsewhere',
    };
    await this.refunds.insert(tx, { ...own, ...made, ...parts });
    const posting = requestRefund(
      splitOf(payment, parts),
      payment,
      before.map((refund) => splitOf(payment, refund)),
    );
    await this.ledger.book(tx, [{ posting, paymentId: payment.id, refundId: id }]);
    return (await this.refunds.byId(tx, id)) ?? null;
  }

  private async tell(
    tx: Tx,
    payment: Payment,
    { report, refundId }: { report: ProviderRefund; refundId: string | null },
  ): Promise<void> {
    const { provider, id: paymentId, ref: providerRef } = payment;
    const details = { refund: report.ref, booked: refundId !== null };
    const review = { provider, providerRef: providerRef ?? '', paymentId, refundId, details, held: false };
    const { amount, currency } = report;
    await this.alerts.open(tx, {
      ...review,
      kind: 'refunded_elsewhere',
      about: `${provider}:${report.ref}`,
      amount,
      currency,
    });
  }
}
