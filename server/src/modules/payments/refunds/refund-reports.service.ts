import { PaymentFailed, RefundFailed, RefundSucceeded } from '#core/payments';
import { Injectable } from '@nestjs/common';
import type { Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { LedgerRepository } from '../ledger/ledger.repository.ts';
import type { Payment } from '../payment.ts';
import { PaymentsRepository } from '../payments.repository.ts';
import type { ProviderRefund } from '../providers/payment.provider.ts';
import type { RefundState } from '../refund.ts';
import { Alerts } from '../reviews/alerts.service.ts';
import { DISPUTED, ForeignRefunds } from './foreign-refunds.service.ts';
import { isKeyOf, keyOf } from './refund-key.ts';
import { postingsOf } from './refund-postings.ts';
import { stepsTo } from './refund-steps.ts';
import { Refunds } from './refunds.service.ts';
import { type Refund, RefundsRepository } from './refunds.repository.ts';

interface About {
  readonly provider: Payment['provider'];
  /** The provider's payment. */
  readonly paymentRef: string;
  /** Locked; null: money nobody knows. */
  readonly payment: Payment | null;
}

interface Verdict {
  readonly ref: string | null;
  readonly state: Exclude<RefundState, 'requested'>;
  readonly failure: string | null;
}

/** Applies what a provider says of refunds, also of those it made without us. */
@Injectable()
export class RefundReports {
  constructor(
    private readonly repository: RefundsRepository,
    private readonly refunds: Refunds,
    private readonly foreign: ForeignRefunds,
    private readonly payments: PaymentsRepository,
    private readonly ledger: LedgerRepository,
    private readonly alerts: Alerts,
    private readonly facts: Facts,
  ) {}

  async apply(tx: Tx, { provider, paymentRef, payment }: About, reports: readonly ProviderRefund[]): Promise<void> {
    const known = await this.repository.lockOf(tx, provider, paymentRef);
    for (const report of reports) {
      const ours = known.find((refund) => refund.ref === report.ref || keyOf(refund) === report.key);
      if (!ours && known.some((refund) => isKeyOf(refund, report.key))) continue; // of a round that was given up
      const refund = ours ?? (payment && (await this.foreign.adopt(tx, payment, report)));
      if (refund) await this.advance(tx, { refund, payment }, report);
    }
  }

  /** The provider said no, once and for all. */
  async refuse(
    tx: Tx,
    about: { readonly refund: Refund; readonly payment: Payment | null },
    why: string,
  ): Promise<void> {
    await this.advance(tx, about, { ref: about.refund.ref, state: 'failed', failure: why });
  }

  private async advance(tx: Tx, about: { refund: Refund; payment: Payment | null }, verdict: Verdict): Promise<void> {
    const { refund, payment } = about;
    const steps = stepsTo(refund.state, verdict.state);
    if (steps.length === 0 && refund.ref === verdict.ref) return;
    if (refund.state === 'failed' && steps.length > 0) await this.refunds.retry(tx, payment, refund);
    const postings = steps.flatMap((step) => postingsOf(refund, payment, step));
    const { paymentId, reviewId, id: refundId } = refund;
    await this.ledger.book(
      tx,
      postings.map((posting) => ({ posting, paymentId, refundId, reviewId })),
    );
    const state = steps.at(-1) ?? refund.state;
    await this.repository.save(tx, refundId, { state, ref: verdict.ref, failure: verdict.failure });
    if (steps.length > 0) await this.tell(tx, payment, { ...refund, state, failure: verdict.failure });
  }

  private async tell(tx: Tx, payment: Payment | null, refund: Refund): Promise<void> {
    if (refund.state === 'failed' && refund.reason !== DISPUTED) await this.alert(tx, refund);
    if (!payment) return;
    const { id: refundId, amount, failure, state } = refund;
    const line = { what: `payments.refund_${state}`, source: 'provider', details: { refundId, amount, failure } };
    await this.payments.write(tx, [{ paymentId: payment.id, ...line }]);
    const fact = factOf(payment, refund);
    if (fact) await this.facts.tell(tx, fact);
  }

  private async alert(tx: Tx, refund: Refund): Promise<void> {
    const { id: refundId, provider, paymentRef: providerRef, paymentId, amount, currency } = refund;
    const details = { failure: refund.failure, reason: refund.reason };
    const review = { provider, providerRef, paymentId, refundId, amount, currency, held: false, details };
    await this.alerts.open(tx, {
      ...review,
      kind: 'refund_failed',
      about: `${refundId}:${refund.round}`,
    });
  }
}

/** Money that fulfilled nothing is told as a payment that did not come about. */
function factOf(payment: Payment, refund: Refund): PaymentFailed | RefundSucceeded | RefundFailed | null {
  const about = { paymentId: payment.id, subject: { type: payment.subjectType, id: payment.subjectId } };
  const { id: refundId, amount, currency, state, failure } = refund;
  if (refund.reviewId) return state === 'succeeded' ? new PaymentFailed({ ...about, reason: 'sent_back' }) : null;
  if (!payment.settled) return null;
  if (state === 'succeeded') return new RefundSucceeded({ ...about, refundId, amount, currency });
  return state === 'failed' ? new RefundFailed({ ...about, refundId, reason: failure ?? 'refused' }) : null;
}
