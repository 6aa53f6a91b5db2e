import type { PaymentCard, PaymentRequest, PaymentsPort, PaymentSubject } from '#core/payments';
import { Injectable } from '@nestjs/common';
import { systemActor } from '#kit/auth/actor';
import { Audit } from '#kit/audit/audit';
import { Database } from '#kit/database/database';
import { Refusal } from '#kit/refusal';
import { Finding } from './finding.service.ts';
import { Cancelling } from './opening/cancelling.service.ts';
import { Opening } from './opening/opening.service.ts';
import { isOpen, type Payment } from './payment.ts';
import { toPaymentCard } from './payments.present.ts';
import { PaymentsRepository } from './payments.repository.ts';
import { Providers } from './providers/providers.service.ts';
import { type RefundRequest, Refunds } from './refunds/refunds.service.ts';

/** What payments answer to the other modules. */
@Injectable()
export class PaymentsAnswers implements PaymentsPort {
  constructor(
    private readonly database: Database,
    private readonly payments: PaymentsRepository,
    private readonly finding: Finding,
    private readonly opening: Opening,
    private readonly cancelling: Cancelling,
    private readonly refunds: Refunds,
    private readonly providers: Providers,
    private readonly audit: Audit,
  ) {}

  async open(request: PaymentRequest): Promise<PaymentCard> {
    return this.show(await this.opening.open(request), new Set());
  }

  /** One a subject: what settled it, else what still may, else the last one. */
  async bySubjects({ subjects }: { subjects: readonly PaymentSubject[] }): Promise<PaymentCard[]> {
    if (subjects.length === 0) return [];
    const wanted = subjects.map(({ type: subjectType, id: subjectId }) => ({ subjectType, subjectId }));
    const all = Map.groupBy(await this.payments.ofSubjects(this.database.read, wanted), (one) => one.subjectId);
    const shown = [...all.values()].flatMap((some) => weightiest(some) ?? []);
    const sentBack = await this.payments.sentBack(
      this.database.read,
      shown.filter(isHeld).map(({ id }) => id),
    );
    return shown.map((payment) => this.show(payment, sentBack));
  }

  /** As it stands at the provider; as we know it when the provider does not answer. */
  async refresh({ paymentId }: { paymentId: string }): Promise<PaymentCard> {
    const payment = await this.find(paymentId);
    if (isOpen(payment.state)) await this.cancelling.refresh(payment, 'return');
    const now = isOpen(payment.state) ? await this.find(paymentId) : payment;
    return this.show(now, isHeld(now) ? await this.payments.sentBack(this.database.read, [now.id]) : new Set());
  }

  async cancel({ paymentId }: { paymentId: string }) {
    return { outcome: await this.cancelling.cancel(await this.find(paymentId)) };
  }

  async refund({ paymentId, ...wanted }: RefundRequest & { paymentId: string }) {
    return this.database.tx(async (tx) => {
      const payment = await this.payments.lock(tx, paymentId);
      if (!payment) throw new Refusal('payments.not_found');
      const refund = await this.refunds.request(tx, payment, wanted);
      await this.audit.record(
        tx,
        systemActor,
        'payments.refund_requested',
        { type: 'payment', id: paymentId },
        { refundId: refund.id, amount: refund.amount, reason: refund.reason },
      );
      return { refundId: refund.id, status: refund.state };
    });
  }

  private async find(paymentId: string): Promise<Payment> {
    const payment = await this.finding.byId(paymentId);
    if (!payment) throw new Refusal('payments.not_found');
    return payment;
  }

  private show(payment: Payment, sentBack: ReadonlySet<string>): PaymentCard {
    const { publishableKey, name } = this.providers.current;
    return toPaymentCard(payment, {
      publishableKey: payment.provider === name ? publishableKey : null,
      sentBack: sentBack.has(payment.id),
    });
  }
}

function weightiest(payments: readonly Payment[]): Payment | undefined {
  return payments.find((one) => one.settled) ?? payments.find((one) => isOpen(one.state)) ?? payments.at(-1);
}

/** Money that came and was not booked: in a review, or sent back out of it. */
function isHeld({ state, captured }: Payment): boolean {
  return state === 'succeeded' && captured === 0;
}
