import { Injectable } from '@nestjs/common';
import { OrderPaid } from '#core/ticketing';
import type { Tx } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { Seals } from '../tickets/seals.service.ts';
import type { NewTicket } from '../tickets/kept-ticket.ts';
import { TicketsRepository } from '../tickets/tickets.repository.ts';
import type { NewOrder } from './kept-order.ts';
import { sharesOf } from './shares.ts';

export type Issuable = Pick<NewOrder, 'id' | 'eventId' | 'organizationId' | 'total' | 'currency' | 'lines'>;

/** Turns orders whose money is there into tickets, and tells it. */
@Injectable()
export class Issuing {
  constructor(
    private readonly tickets: TicketsRepository,
    private readonly seals: Seals,
    private readonly facts: Facts,
  ) {}

  /**
   * Numbers the tickets of a whole batch at once. The numbers have no hole because they are given in the transaction that
   * writes the tickets; the counter is the last thing a batch locks.
   */
  async issue(tx: Tx, orders: readonly Issuable[]): Promise<void> {
    if (orders.length === 0) return;
    const unnumbered = orders.flatMap((order) => this.ticketsOf(order));
    const next = await this.tickets.takeNumbers(tx, countByEvent(unnumbered));
    const numbered = unnumbered.map((ticket) => {
      const number = next.get(ticket.eventId)!;
      next.set(ticket.eventId, number + 1);
      return { ...ticket, number };
    });
    await this.tickets.insert(tx, numbered);
    await this.facts.tell(tx, ...orders.map(toFact));
  }

  private ticketsOf(order: Issuable): Omit<NewTicket, 'number'>[] {
    return order.lines.flatMap((line) =>
      sharesOf(line, order.currency).map((share, i) => {
        const id = newId();
        const { ticketTypeId, dateId, typeName, quotaIds } = line;
        const about = { ticketTypeId, dateId, typeName, quotaIds, holder: line.holders[i]! };
        return {
          id,
          eventId: order.eventId,
          orderId: order.id,
          ...about,
          shortCode: this.seals.shortCode(id, 1),
          ...share,
        };
      }),
    );
  }
}

function countByEvent(tickets: readonly { readonly eventId: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { eventId } of tickets) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  return counts;
}

function toFact({ id, eventId, organizationId, total, currency, lines }: Issuable): OrderPaid {
  const tickets = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return new OrderPaid({ orderId: id, eventId, organizationId, tickets, total, currency });
}
