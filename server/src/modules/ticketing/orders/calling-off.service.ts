import { Injectable } from '@nestjs/common';
import { systemActor } from '#kit/auth/actor';
import { Database, type Tx } from '#kit/database/database';
import { Jobs } from '#kit/jobs/jobs';
import { Cancelling } from '../tickets/cancelling.service.ts';
import { TicketsRepository } from '../tickets/tickets.repository.ts';
import { HoldsRepository } from './holds.repository.ts';
import { CallOff } from './work.jobs.ts';
import { OrdersRepository } from './orders.repository.ts';
import { refundable } from './refund-policy.ts';
import { refundableOf, Refunding } from './refunding.service.ts';
import { Sweeping } from './sweeping.service.ts';

const ORDERS_A_RUN = 100;

/** An event, or one of its dates, does not take place: its tickets end, and what was paid for them goes back, fee included. */
@Injectable()
export class CallingOff {
  constructor(
    private readonly database: Database,
    private readonly holds: HoldsRepository,
    private readonly orders: OrdersRepository,
    private readonly tickets: TicketsRepository,
    private readonly sweeping: Sweeping,
    private readonly cancelling: Cancelling,
    private readonly refunding: Refunding,
    private readonly jobs: Jobs,
  ) {}

  /** Places that are only held go back at once; tickets by a job, some orders at a time. */
  async begin(tx: Tx, { eventId, dateId, factId }: Omit<CallOff['data'], 'after'>): Promise<void> {
    const held = await this.holds.lockActiveOf(tx, eventId);
    const about = held.filter(({ lines }) => dateId === null || lines.some((line) => line.dateId === dateId));
    await this.jobs.enqueue(tx, new CallOff({ eventId, dateId, factId, after: null }));
    if (about.length > 0) await this.sweeping.giveBack(tx, about, 'released');
  }

  /** One order a transaction; killed in between, what is done is done and the rest follows. */
  async run(asked: CallOff['data']): Promise<void> {
    const { eventId, dateId, after } = asked;
    const ids = await this.orders.withLiveTickets(this.database.read, { eventId, dateId, after, limit: ORDERS_A_RUN });
    for (const orderId of ids) await this.database.tx((tx) => this.callOffOrder(tx, orderId, asked));
    const last = ids.at(-1);
    if (last && ids.length === ORDERS_A_RUN) {
      await this.database.tx((tx) => this.jobs.enqueue(tx, new CallOff({ ...asked, after: last })));
    }
  }

  private async callOffOrder(tx: Tx, orderId: string, { dateId, factId }: CallOff['data']): Promise<void> {
    const [order] = await this.orders.lock(tx, [orderId]);
    const ids = (await this.tickets.ofOrders(tx, [orderId])).map(({ id }) => id);
    const tickets = await this.tickets.lock(tx, ids);
    const about = tickets.filter(
      (ticket) => ticket.state !== 'cancelled' && (dateId === null || ticket.dateId === dateId),
    );
    if (!order || about.length === 0) return;
    const paidBack = refundable(
      about.map((ticket) => refundableOf(ticket, order.currency)),
      'event_cancelled',
    ).map(({ id }) => id);
    if (paidBack.length > 0) {
      const key = `called-off:${dateId ?? order.eventId}:${orderId}`;
      await this.refunding.ask(tx, systemActor, {
        order,
        tickets,
        ticketIds: paidBack,
        reason: 'event_cancelled',
        key,
        note: null,
      });
    }
    await this.cancelling.cancel(tx, systemActor, { order, tickets: about, by: 'event', reason: '', factId });
  }
}
