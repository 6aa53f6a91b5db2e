import { Injectable } from '@nestjs/common';
import { LetterAsked } from '#core/ticketing';
import { Audit } from '#kit/audit/audit';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { Facts } from '#kit/facts/facts';
import { newId } from '#kit/ids';
import { Refusal } from '#kit/refusal';
import { TicketsRepository } from '../tickets/tickets.repository.ts';
import type { KeptOrder } from './kept-order.ts';
import { isSettled } from './order.ts';
import { LettersRepository } from './letters.repository.ts';

const MOST_AN_HOUR = 3;

/** Letters that are asked for again. Notifications write them; here is only counted, so that no mailbox is flooded. */
@Injectable()
export class Letters {
  constructor(
    private readonly database: Database,
    private readonly letters: LettersRepository,
    private readonly tickets: TicketsRepository,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  async resend(actor: Actor, order: KeptOrder): Promise<void> {
    if (!isSettled(order.state)) throw new Refusal('ticketing.order_not_found');
    await this.database.tx(async (tx) => {
      const tickets = await this.tickets.ofOrders(tx, [order.id]);
      if (!tickets.some(({ state }) => state === 'issued')) throw new Refusal('ticketing.no_live_ticket');
      const askedId = newId();
      if (!(await this.letters.ask(tx, { id: askedId, orderId: order.id, mostAnHour: MOST_AN_HOUR })))
        throw new Refusal('ticketing.sent_enough');
      await this.audit.record(tx, actor, 'ticketing.letter_asked', { type: 'order', id: order.id });
      const { id: orderId, eventId, organizationId } = order;
      await this.facts.tell(tx, new LetterAsked({ orderId, eventId, organizationId, askedId }));
    });
  }
}
