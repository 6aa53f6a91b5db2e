import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#kit/database/database';
import { type ProviderRefund, ProviderRefused } from '../providers/payment.provider.ts';
import { Providers } from '../providers/providers.service.ts';
import { PaymentsRepository } from '../payments.repository.ts';
import { Alerts } from '../reviews/alerts.service.ts';
import { keyOf } from './refund-key.ts';
import { RefundReports } from './refund-reports.service.ts';
import { type Refund, RefundsRepository } from './refunds.repository.ts';

/** So many times without an answer, or without balance, and a person is told; it is tried on all the same. */
const PATIENCE = 6;

/** Asks the provider for promised refunds, under their own id: asking again never refunds twice. */
@Injectable()
export class Submission {
  constructor(
    private readonly database: Database,
    private readonly refunds: RefundsRepository,
    private readonly payments: PaymentsRepository,
    private readonly reports: RefundReports,
    private readonly providers: Providers,
    private readonly alerts: Alerts,
  ) {}

  async submitAll(): Promise<void> {
    for (;;) {
      const taken = await this.refunds.take(this.database.read);
      if (taken.length === 0) return;
      await Promise.all(taken.map((refund) => this.submit(refund)));
    }
  }

  private async submit(refund: Refund): Promise<void> {
    const { paymentRef, amount, currency } = refund;
    try {
      const answer = await this.providers
        .of(refund.provider)
        .refund({ key: keyOf(refund), paymentRef, amount, currency });
      await this.database.tx((tx) => this.apply(tx, refund, answer));
    } catch (error) {
      if (error instanceof ProviderRefused && !error.passing)
        await this.database.tx((tx) => this.refuse(tx, refund, error.code));
      else await this.wait(refund, error instanceof ProviderRefused ? error.code : String(error));
    }
  }

  private async apply(tx: Tx, refund: Refund, answer: ProviderRefund): Promise<void> {
    const payment = refund.paymentId ? ((await this.payments.lock(tx, refund.paymentId)) ?? null) : null;
    await this.reports.apply(tx, { provider: refund.provider, paymentRef: refund.paymentRef, payment }, [answer]);
  }

  private async refuse(tx: Tx, refund: Refund, why: string): Promise<void> {
    const payment = refund.paymentId ? ((await this.payments.lock(tx, refund.paymentId)) ?? null) : null;
    await this.reports.refuse(tx, { refund, payment }, why);
  }

  private async wait(refund: Refund, why: string): Promise<void> {
    const { id: refundId, provider, paymentRef: providerRef, paymentId, amount, currency, tries } = refund;
    await this.database.tx(async (tx) => {
      await this.refunds.postpone(tx, refundId, why);
      if (tries !== PATIENCE) return;
      const details = { failure: why, reason: refund.reason, waiting: true };
      await this.alerts.open(tx, {
        kind: 'refund_failed',
        about: `${refundId}:waiting`,
        provider,
        providerRef,
        paymentId,
        refundId,
        amount,
        currency,
        held: false,
        details,
      });
    });
  }
}
