import { Injectable } from '@nestjs/common';
import { PaymentDisputed } from '#core/payments';
import type { Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import type { Payment } from '../payment.ts';
import { PaymentsRepository } from '../payments.repository.ts';
import type { ProviderDispute, ProviderPayment, ProviderRefund } from '../providers/payment.provider.ts';
import { RefundReports } from '../refunds/refund-reports.service.ts';
import { Alerts } from '../reviews/alerts.service.ts';

/**
 * Payments that the buyer's bank contests. The bank takes the money first and decides later: in the books that is a refund
 * made without us, under way while it is contested, settled when it is lost, given up when it is won.
 */
@Injectable()
export class Disputes {
  constructor(
    private readonly payments: PaymentsRepository,
    private readonly reports: RefundReports,
    private readonly alerts: Alerts,
    private readonly facts: Facts,
  ) {}

  /** Notifications come twice and out of order: an opening after its end changes nothing any more. */
  async apply(
    tx: Tx,
    provider: Payment['provider'],
    { dispute, contested }: { readonly dispute: ProviderDispute; readonly contested: ProviderPayment },
  ): Promise<void> {
    const { ref: providerRef, currency } = contested;
    const [payment] = await this.payments.lockReported(tx, provider, [{ ref: providerRef, paymentId: null }]);
    const isNews = await this.alert(tx, { payment, provider, providerRef, dispute, currency });
    if (!payment?.settled || (dispute.state === 'opened' && !isNews)) return;
    await this.reports.apply(tx, { provider, paymentRef: providerRef, payment }, [refundOf(dispute, currency)]);
    const subject = { type: payment.subjectType, id: payment.subjectId };
    await this.facts.tell(tx, new PaymentDisputed({ paymentId: payment.id, subject, ...dispute, currency }));
  }

  private async alert(
    tx: Tx,
    about: {
      readonly payment: Payment | undefined;
      readonly provider: Payment['provider'];
      readonly providerRef: string;
      readonly dispute: ProviderDispute;
      readonly currency: string;
    },
  ): Promise<boolean> {
    const { payment, provider, providerRef, dispute, currency } = about;
    const opened = await this.alerts.open(tx, {
      kind: 'disputed',
      about: `${provider}:${dispute.ref}`,
      provider,
      providerRef,
      paymentId: payment?.id ?? null,
      amount: dispute.amount,
      currency,
      held: false,
      details: { dispute: dispute.ref, state: dispute.state },
    });
    return opened !== null;
  }
}

const STATES = { opened: 'submitted', lost: 'succeeded', won: 'failed' } as const;

function refundOf({ ref, state, amount }: ProviderDispute, currency: string): ProviderRefund {
  const failure = state === 'won' ? 'dispute_won' : null;
  return { ref, amount, currency, failure, key: null, state: STATES[state], isDispute: true };
}
