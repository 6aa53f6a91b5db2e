import { Injectable } from '@nestjs/common';
import type { PaymentDisputed } from '#core/payments';
import { OrderDisputed } from '#core/ticketing';
import { Audit } from '#kit/audit/audit';
import { systemActor } from '#kit/auth/actor';
import type { Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { DISPUTED } from './order.ts';
import { OrdersRepository } from './orders.repository.ts';

/** Orders whose money the buyer's bank took back. Tickets stay as they are: whether they still open the door is for the organizer to say. */
@Injectable()
export class Disputing {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  /** Marked until the dispute is won; another reason to look at the order is not taken off it. */
  async apply(tx: Tx, { subject, ref, state }: PaymentDisputed['data']): Promise<void> {
    const [order] = await this.orders.lock(tx, [subject.id]);
    if (!order) return;
    const { id: orderId, eventId, organizationId, reviewReason } = order;
    if (state === 'won' && reviewReason === DISPUTED) await this.orders.review(tx, orderId, null);
    if (state !== 'won' && reviewReason === null) await this.orders.review(tx, orderId, DISPUTED);
    await this.audit.record(
      tx,
      systemActor,
      `ticketing.order_dispute_${state}`,
      { type: 'order', id: orderId },
      { ref },
    );
    await this.facts.tell(tx, new OrderDisputed({ orderId, eventId, organizationId, ref, state }));
  }
}
