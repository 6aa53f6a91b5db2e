import { Injectable } from '@nestjs/common';
import { EmailVerified } from '#core/accounts';
import { PaymentDisputed, PaymentSucceeded, RefundFailed, RefundSucceeded } from '#core/payments';
import type { Tx } from '#kit/database/database';
import { Hears, HearsTogether } from '#kit/facts/hears';
import { Claiming } from './claiming.service.ts';
import { Disputing } from './disputing.service.ts';
import { Refunding } from './refunding.service.ts';
import { Settling } from './settling.service.ts';

@Injectable()
export class OrdersListener {
  constructor(
    private readonly settling: Settling,
    private readonly refunding: Refunding,
    private readonly claiming: Claiming,
    private readonly disputing: Disputing,
  ) {}

  @HearsTogether(PaymentSucceeded)
  async onPaid(tx: Tx, facts: PaymentSucceeded[]): Promise<void> {
    const paid = facts
      .filter(({ data }) => data.subject.type === 'order')
      .map(({ data }) => {
        return { orderId: data.subject.id, paymentId: data.paymentId, amount: data.amount, currency: data.currency };
      });
    await this.settling.settle(tx, paid);
  }

  @Hears(RefundSucceeded)
  async onRefunded(tx: Tx, { data }: RefundSucceeded): Promise<void> {
    await this.refunding.onReport(tx, { orderId: data.subject.id, paymentRefundId: data.refundId, state: 'succeeded' });
  }

  @Hears(RefundFailed)
  async onRefundFailed(tx: Tx, { data }: RefundFailed): Promise<void> {
    await this.refunding.onReport(tx, {
      orderId: data.subject.id,
      paymentRefundId: data.refundId,
      state: 'failed',
      error: data.reason,
    });
  }

  @Hears(PaymentDisputed)
  async onDisputed(tx: Tx, { data }: PaymentDisputed): Promise<void> {
    await this.disputing.apply(tx, data);
  }

  /** What was bought as a guest with this address belongs to the member from now on. */
  @Hears(EmailVerified)
  async onEmailVerified(tx: Tx, { data }: EmailVerified): Promise<void> {
    await this.claiming.onVerified(tx, data);
  }
}
