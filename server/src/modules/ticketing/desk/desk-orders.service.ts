import { Injectable } from '@nestjs/common';
import type { DeskOrder, DeskOrderLine, DeskOrderRow } from '@estrade/api/ticketing-desk';
import { z } from 'zod';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { cut, decodeCursor } from '#kit/http/cursor';
import { Refusal } from '#kit/refusal';
import { TicketingAccess } from '../access.service.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import { Letters } from '../orders/letters.service.ts';
import { toEvent } from '../orders/orders.present.ts';
import { OrdersRepository } from '../orders/orders.repository.ts';
import { Reading } from '../orders/reading.service.ts';
import { ShowsRepository } from '../shows/shows.repository.ts';
import type { Right } from '../ticketing.policy.ts';
import { toDeskOrder, toDeskRow } from './desk.present.ts';
import { type DeskFilter, DeskRepository } from './desk.repository.ts';

interface ListQuery {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly search?: string | undefined;
  readonly state?: string | undefined;
  readonly underReview?: boolean | undefined;
}

interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** Names one order of one event. */
export interface OrderOfEvent {
  readonly eventId: string;
  readonly orderId: string;
}

/** Orders as organizers and staff see them. */
@Injectable()
export class DeskOrders {
  constructor(
    private readonly database: Database,
    private readonly access: TicketingAccess,
    private readonly repository: DeskRepository,
    private readonly orders: OrdersRepository,
    private readonly shows: ShowsRepository,
    private readonly reading: Reading,
    private readonly letters: Letters,
  ) {}

  async ofEvent(actor: Actor, eventId: string, query: ListQuery): Promise<Page<DeskOrderRow>> {
    await this.access.toEvent(actor, eventId, { right: 'see_money' });
    return this.page({ eventId }, query);
  }

  async ofOrganization(actor: Actor, organizationId: string, query: ListQuery): Promise<Page<DeskOrderLine>> {
    await this.access.toOrganization(actor, organizationId, { right: 'see_money', unknown: 'organizations.not_found' });
    return this.withEvents(await this.page({ organizationId }, query));
  }

  /** For staff only: the route lets nobody else in. */
  async all(query: ListQuery): Promise<Page<DeskOrderLine>> {
    return this.withEvents(await this.page({}, query));
  }

  async order(actor: Actor, which: OrderOfEvent): Promise<DeskOrder> {
    return this.show(await this.find(actor, which, 'see_money'));
  }

  async resendLetter(actor: Actor, which: OrderOfEvent): Promise<void> {
    await this.letters.resend(actor, await this.find(actor, which, 'see_participants'));
  }

  /** An order of this event, for somebody who has this right over it. */
  async find(actor: Actor, { eventId, orderId }: OrderOfEvent, right: Right): Promise<KeptOrder> {
    await this.access.toEvent(actor, eventId, { right, unknown: 'ticketing.order_not_found' });
    const order = await this.orders.find(this.database.read, orderId);
    if (order?.eventId !== eventId) throw new Refusal('ticketing.order_not_found');
    return order;
  }

  async show(order: KeptOrder): Promise<DeskOrder> {
    const whole = await this.reading.whole(order);
    return toDeskOrder({ ...whole, payment: await this.reading.paymentOf(order) });
  }

  private async page(filter: DeskFilter, { after, limit, ...wanted }: ListQuery): Promise<Page<DeskOrderRow>> {
    const [before] = decodeCursor(after, z.tuple([z.uuid()])) ?? [];
    const rows = await this.repository.orders(
      this.database.read,
      { ...filter, ...wanted },
      { before, limit: limit + 1 },
    );
    return cut(rows, limit, { item: toDeskRow, key: ({ id }) => [id] });
  }

  /** Lists over several events say which. */
  private async withEvents({ items, next }: Page<DeskOrderRow>): Promise<Page<DeskOrderLine>> {
    const shows = await this.shows.findAll(this.database.read, [...new Set(items.map(({ eventId }) => eventId))]);
    const events = new Map(shows.map((show) => [show.eventId, toEvent(show)]));
    return { items: items.map((item) => ({ ...item, event: events.get(item.eventId)! })), next };
  }
}
