import { Injectable } from '@nestjs/common';
import type { DeskOrder, RefundPreview } from '@estrade/api/ticketing-desk';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { money } from '#kit/money/money';
import { Refusal } from '#kit/refusal';
import type { KeptOrder } from '../orders/kept-order.ts';
import { DISPUTED } from '../orders/order.ts';
import { OrdersRepository } from '../orders/orders.repository.ts';
import { notRefundable, refundable } from '../orders/refund-policy.ts';
import { refundableOf, Refunding } from '../orders/refunding.service.ts';
import { RefundsRepository } from '../orders/refunds.repository.ts';
import { Cancelling } from '../tickets/cancelling.service.ts';
import type { KeptTicket } from '../tickets/kept-ticket.ts';
import { TicketsRepository } from '../tickets/tickets.repository.ts';
import { DeskOrders, type OrderOfEvent } from './desk-orders.service.ts';

export interface RefundDraft {
  /** All that can be refunded when left out. */
  readonly ticketIds?: readonly string[] | undefined;
  readonly cancelTickets: boolean;
  readonly note: string;
}

const reason = 'organizer_decided';

/** Money the organizer gives back. */
@Injectable()
export class DeskRefunds {
  constructor(
    private readonly database: Database,
    private readonly desk: DeskOrders,
    private readonly orders: OrdersRepository,
    private readonly tickets: TicketsRepository,
    private readonly refunds: RefundsRepository,
    private readonly refunding: Refunding,
    private readonly cancelling: Cancelling,
  ) {}

  /** What would move. Tickets that cannot be refunded are named, and left out of the sums. */
  async preview(
    actor: Actor,
    which: OrderOfEvent,
    { ticketIds }: Pick<RefundDraft, 'ticketIds'>,
  ): Promise<RefundPreview> {
    const order = await this.desk.find(actor, which, 'refund');
    refuseDisputed(order);
    const tickets = await this.tickets.ofOrders(this.database.read, [order.id]);
    const asked = ticketIds ?? tickets.map(({ id }) => id);
    const shown = asked.map((id) => {
      const ticket = tickets.find((one) => one.id === id);
      const why = notRefundable(ticket && refundableOf(ticket, order.currency), reason);
      return { id, refundable: why === null, why: why === 'above_captured' ? null : why };
    });
    const chosen = shown.filter((ticket) => ticket.refundable).map(({ id }) => id);
    const plan = this.refunding.plan({ order, tickets, ticketIds: chosen, reason });
    const of = (amount: number) => money(amount, order.currency);
    return {
      amount: of(plan.amount),
      fee: of(plan.fee),
      fromOrganization: of(plan.revenue - plan.commission),
      tickets: shown,
    };
  }

  /** The same key again answers the order as it is now. */
  async refund(
    actor: Actor,
    which: OrderOfEvent,
    { key, ...draft }: RefundDraft & { readonly key: string },
  ): Promise<DeskOrder> {
    const { id } = await this.desk.find(actor, which, 'refund');
    await this.database.tx(async (tx) => {
      const [order] = await this.orders.lock(tx, [id]);
      const ids = (await this.tickets.ofOrders(tx, [id])).map((ticket) => ticket.id);
      const tickets = await this.tickets.lock(tx, ids);
      const refundKey = `${id}:${key}`;
      if (await this.refunds.byKey(tx, refundKey)) return;
      refuseDisputed(order!);
      const ticketIds = draft.ticketIds ?? refundableIds(tickets, order!.currency);
      if (ticketIds.length === 0) throw new Refusal('ticketing.not_refundable', { why: 'free' });
      const wish = { order: order!, tickets, ticketIds, reason, key: refundKey, note: draft.note || null } as const;
      await this.refunding.ask(tx, actor, wish);
      const about = tickets.filter((ticket) => draft.cancelTickets && ticketIds.includes(ticket.id));
      await this.cancelling.cancel(tx, actor, { order: order!, tickets: about, by: 'organizer', reason: draft.note });
    });
    return this.desk.order(actor, which);
  }
}

/** The buyer's bank has the money already: it must not go back twice. */
function refuseDisputed({ reviewReason }: KeptOrder): void {
  if (reviewReason === DISPUTED) throw new Refusal('ticketing.order_disputed');
}

function refundableIds(tickets: readonly KeptTicket[], currency: string): string[] {
  return refundable(
    tickets.map((ticket) => refundableOf(ticket, currency)),
    reason,
  ).map(({ id }) => id);
}
