import { Injectable } from '@nestjs/common';
import { TicketsCancelled } from '#core/ticketing';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import type { Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { OfferMarks } from '../inventory/offer-marks.repository.ts';
import { movesOf, QuotasRepository } from '../inventory/quotas.repository.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import { orderMayBecome } from '../orders/order.ts';
import { OrdersRepository } from '../orders/orders.repository.ts';
import type { KeptTicket } from './kept-ticket.ts';
import { TicketsRepository } from './tickets.repository.ts';

export interface Cancellation {
  readonly order: KeptOrder;
  /** Locked, of this order. */
  readonly tickets: readonly KeptTicket[];
  readonly by: 'buyer' | 'organizer' | 'event';
  readonly reason: string;
  /** What ended the event or its date. */
  readonly factId?: string;
}

/** Frees places. Money is another matter: see refunding. */
@Injectable()
export class Cancelling {
  constructor(
    private readonly tickets: TicketsRepository,
    private readonly orders: OrdersRepository,
    private readonly quotas: QuotasRepository,
    private readonly marks: OfferMarks,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  /** Those that are cancelled already stay so. The order must be locked. */
  async cancel(
    tx: Tx,
    actor: Pick<Actor, 'id' | 'role'>,
    { order, tickets, by, reason, factId }: Cancellation,
  ): Promise<void> {
    const live = tickets.filter(({ state }) => state !== 'cancelled');
    if (live.length === 0) return;
    const ids = live.map(({ id }) => id);
    await this.tickets.cancel(tx, ids, { by, factId: factId ?? null });
    await this.closeEmpty(tx, order);
    for (const { id } of live)
      await this.audit.record(tx, actor, 'ticketing.ticket_cancelled', { type: 'ticket', id }, { by, reason });
    const { id: orderId, eventId, organizationId } = order;
    await this.facts.tell(tx, new TicketsCancelled({ orderId, eventId, organizationId, ticketIds: ids, by }));
    await this.quotas.move(
      tx,
      movesOf(
        live.map(({ quotaIds }) => ({ quotaIds, quantity: 1 })),
        { held: 0, sold: -1 },
      ),
    );
    await this.marks.mark(tx, [eventId]);
  }

  /** An order without a live ticket is cancelled; what was paid for it may still be refunded. */
  private async closeEmpty(tx: Tx, order: KeptOrder): Promise<void> {
    const left = (await this.tickets.ofOrders(tx, [order.id])).some(({ state }) => state !== 'cancelled');
    if (!left && orderMayBecome(order.state, 'cancelled')) await this.orders.setState(tx, [order.id], 'cancelled');
  }
}
