import { PaymentFailed, PaymentSucceeded } from '#core/payments';
import { Injectable } from '@nestjs/common';
import { Batch } from '#kit/database/batch';
import { Database, type Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { capture, holdForReview } from '../ledger.ts';
import { type Booked, LedgerRepository } from '../ledger/ledger.repository.ts';
import type { Payment } from '../payment.ts';
import { type HistoryLine, PaymentsRepository } from '../payments.repository.ts';
import type { PaymentProvider, ProviderPayment } from '../providers/payment.provider.ts';
import { Refunds } from '../refunds/refunds.service.ts';
import { RefundReports } from '../refunds/refund-reports.service.ts';
import { Alerts } from '../reviews/alerts.service.ts';
import { kindOfHeld } from '../reviews/review.ts';
import type { NewReview } from '../reviews/reviews.repository.ts';
import { type Change, hasChanged, settleAll } from './settlement.ts';

/** By which way a report came. */
export type Source = 'opening' | 'webhook' | 'return' | 'cancellation' | 'reconciliation' | 'repair';

export interface Reported {
  readonly provider: PaymentProvider['name'];
  readonly source: Source;
  readonly payment: ProviderPayment;
}

type Made = Change<ProviderPayment>;

/** Applies what providers report: state, ledger, history, facts and reviews change in one transaction, or nothing does. */
@Injectable()
export class Settling {
  /** For one report: it goes together with those that arrive at the same time. */
  readonly applying = new Batch({ run: (reports: readonly Reported[]) => this.applyTogether(reports), most: 200 });

  constructor(
    private readonly database: Database,
    private readonly payments: PaymentsRepository,
    private readonly ledger: LedgerRepository,
    private readonly refunds: Refunds,
    private readonly refundReports: RefundReports,
    private readonly alerts: Alerts,
    private readonly facts: Facts,
  ) {}

  async applyAll(reports: readonly Reported[]): Promise<void> {
    await this.database.tx((tx) => this.applyIn(tx, reports));
  }

  async applyIn(tx: Tx, reports: readonly Reported[]): Promise<void> {
    for (const provider of new Set(reports.map((one) => one.provider))) {
      const own = reports.filter((one) => one.provider === provider);
      await this.applyTo(tx, provider, own);
    }
  }

  private async applyTogether(reports: readonly Reported[]): Promise<true[]> {
    await this.applyAll(reports);
    return reports.map(() => true);
  }

  private async applyTo(tx: Tx, provider: Reported['provider'], reports: readonly Reported[]): Promise<void> {
    const payments = reports.map(({ payment }) => payment);
    const sources = new Map(reports.map(({ payment, source }) => [payment, source]));
    const known = await this.payments.lockReported(tx, provider, payments);
    const made = settleAll(known, payments);
    const changed = made.filter(hasChanged);
    if (changed.length > 0) await this.save(tx, changed, sources);
    await this.hold(tx, provider, made);
    await this.sendBack(tx, made);
    for (const { after: payment, report } of made) {
      if (report.refunds.length > 0)
        await this.refundReports.apply(tx, { provider, payment, paymentRef: report.ref }, report.refunds);
    }
  }

  private async save(tx: Tx, changed: readonly Made[], sources: ReadonlyMap<ProviderPayment, Source>): Promise<void> {
    const last = new Map(changed.flatMap(({ after }) => (after ? [[after.id, after] as const] : [])));
    await this.payments.save(tx, [...last.values()]);
    await this.payments.write(
      tx,
      changed.flatMap((change) => historyOf(change, sources.get(change.report) ?? 'webhook')),
    );
    await this.ledger.book(tx, changed.flatMap(bookedOf));
    await this.payments.awaitFulfilment(tx, changed.flatMap(settledNow));
    await this.facts.tell(tx, ...changed.flatMap(factOf));
  }

  /** Money that is not what was owed is kept apart, once. */
  private async hold(tx: Tx, provider: Reported['provider'], made: readonly Made[]): Promise<void> {
    for (const { report, before, settlement } of made) {
      if (settlement.act !== 'hold_for_review') continue;
      const review = heldReview(provider, report, before);
      const reviewId = await this.alerts.open(tx, { ...review, kind: kindOfHeld(settlement.why) });
      if (!reviewId) continue;
      const posting = holdForReview(report.amount, report.currency);
      await this.ledger.book(tx, [{ posting, paymentId: review.paymentId, reviewId }]);
    }
  }

  /** A second success on the same subject goes back by itself, the platform's part included. */
  private async sendBack(tx: Tx, made: readonly Made[]): Promise<void> {
    for (const { after, settlement } of made) {
      if (settlement.act !== 'refund_late' || !after) continue;
      const { amount, revenue, fee, commission, feeVat } = after;
      const split = { amount, revenue, fee, commission, feeVat };
      await this.refunds.request(tx, after, { ...split, reason: settlement.why, key: `refund:${after.id}:1` });
    }
  }
}

function heldReview(
  provider: Reported['provider'],
  report: ProviderPayment,
  before: Payment | null,
): Omit<NewReview, 'kind'> {
  const { ref: providerRef, amount, currency, live } = report;
  const owed = before && { amount: before.amount, currency: before.currency, live: before.live };
  const details = { owed, reported: { amount, currency, live, paymentId: report.paymentId } };
  const about = `${provider}:${providerRef}`;
  return { about, provider, providerRef, paymentId: before?.id ?? null, amount, currency, held: true, details };
}

function historyOf({ before, after, report, settlement }: Made, source: Source): HistoryLine[] {
  if (!after) return [];
  const details = {
    from: before?.state,
    to: after.state,
    amount: report.amount,
    currency: report.currency,
    settlement,
  };
  return [{ paymentId: after.id, what: 'payments.reported', source, details: { ...details, failure: report.failure } }];
}

function bookedOf({ before, after, settlement }: Made): Booked[] {
  if (!after || before?.state === 'succeeded' || (settlement.act !== 'fulfil' && settlement.act !== 'refund_late'))
    return [];
  return [{ posting: capture(after), paymentId: after.id }];
}

function settledNow({ before, after }: Made): string[] {
  return after?.settled && !before?.settled ? [after.id] : [];
}

function factOf({ before, after }: Made): (PaymentSucceeded | PaymentFailed)[] {
  if (!after || !before) return [];
  const about = { paymentId: after.id, subject: { type: after.subjectType, id: after.subjectId } };
  if (after.settled && !before.settled)
    return [new PaymentSucceeded({ ...about, amount: after.amount, currency: after.currency })];
  return failedNow(before, after) ? [new PaymentFailed({ ...about, reason: after.failure ?? 'declined' })] : [];
}

function failedNow(before: Payment, after: Payment): boolean {
  return after.state === 'failed' && (before.state !== 'failed' || before.failure !== after.failure);
}
