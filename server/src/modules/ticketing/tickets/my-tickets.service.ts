import { Injectable } from '@nestjs/common';
import type { MyTicket, OrderSummary } from '@estrade/api/ticketing-orders';
import { z } from 'zod';
import { EventsPort } from '#core/events';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { cut, decodeCursor } from '#kit/http/cursor';
import { money } from '#kit/money/money';
import { Clock } from '#kit/time/clock';
import { DeskRepository } from '../desk/desk.repository.ts';
import { Claiming } from '../orders/claiming.service.ts';
import { toDate, toEvent } from '../orders/orders.present.ts';
import { OrdersRepository } from '../orders/orders.repository.ts';
import { Reading } from '../orders/reading.service.ts';
import { ShowsRepository } from '../shows/shows.repository.ts';
import { MyTicketsRepository } from './my-tickets.repository.ts';
import { Seals } from './seals.service.ts';

interface ListQuery {
  readonly after?: string | undefined;
  readonly limit: number;
}

interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** A member's own orders and tickets. What they bought as a guest meanwhile is found by their address. */
@Injectable()
export class MyTickets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly claiming: Claiming,
    private readonly desk: DeskRepository,
    private readonly repository: MyTicketsRepository,
    private readonly ordersRepository: OrdersRepository,
    private readonly shows: ShowsRepository,
    private readonly reading: Reading,
    private readonly seals: Seals,
    private readonly events: EventsPort,
  ) {}

  async orders(actor: Actor, { after, limit }: ListQuery): Promise<Page<z.input<typeof OrderSummary>>> {
    await this.claiming.claimAll(actor.id!);
    const [before] = decodeCursor(after, z.tuple([z.uuid()])) ?? [];
    const rows = await this.desk.orders(this.database.read, { memberId: actor.id! }, { before, limit: limit + 1 });
    const shows = new Map(
      (
        await this.shows.findAll(
          this.database.read,
          rows.map(({ eventId }) => eventId),
        )
      ).map((show) => [show.eventId, show]),
    );
    const first = await this.repository.firstDates(
      this.database.read,
      rows.map(({ id }) => id),
    );
    return cut(rows, limit, {
      key: ({ id }) => [id],
      item: ({ id, number, state, eventId, quantity, total, currency, placedAt }) => ({
        id,
        number,
        quantity,
        secret: this.seals.orderSecret(id),
        state: state as OrderSummary['state'],
        event: toEvent(shows.get(eventId)!),
        startsAt: first.get(id)?.startsAt.toISOString() ?? null,
        zone: first.get(id)?.zone ?? null,
        total: money(total, currency),
        placedAt: placedAt.toISOString(),
      }),
    });
  }

  async tickets(
    actor: Actor,
    { after, limit, when }: ListQuery & { readonly when: 'coming' | 'past' },
  ): Promise<Page<z.input<typeof MyTicket>>> {
    await this.claiming.claimAll(actor.id!);
    const cursor = decodeCursor(after, z.tuple([z.iso.datetime(), z.uuid()]));
    const rows = await this.repository.list(this.database.read, {
      memberId: actor.id!,
      when,
      after: cursor,
      limit: limit + 1,
    });
    const about = await this.about(rows);
    const now = this.clock.now();
    const page = cut(rows, limit, {
      key: ({ startsAt, ticket }) => [startsAt.toISOString(), ticket.id],
      item: ({ ticket }) => ticket,
    });
    const items = page.items.map((ticket) => {
      const order = about.orders.get(ticket.orderId)!;
      const date = about.dates.get(ticket.dateId);
      const shown = this.reading.ticket(ticket, { order, dates: date ? [date] : [] }, now);
      const joinUrl = ticket.state === 'issued' ? (about.joinUrls.get(ticket.dateId) ?? null) : null;
      const event = toEvent(about.shows.get(ticket.eventId)!);
      return {
        ...shown,
        orderSecret: this.seals.orderSecret(order.id),
        orderNumber: order.number,
        event,
        date: date ? toDate(date, joinUrl) : null,
      };
    });
    return { items, next: page.next };
  }

  /** Everything the tickets of one page refer to, each read once. */
  private async about(
    rows: readonly {
      readonly ticket: { readonly orderId: string; readonly dateId: string; readonly eventId: string };
    }[],
  ) {
    const db = this.database.read;
    const ids = (of: 'orderId' | 'dateId' | 'eventId') => [...new Set(rows.map(({ ticket }) => ticket[of]))];
    const [orders, dates, shows] = await Promise.all([
      this.ordersRepository.findAll(db, ids('orderId')),
      this.shows.datesById(db, ids('dateId')),
      this.shows.findAll(db, ids('eventId')),
    ]);
    const online = dates.filter((date) => date.online).map(({ id }) => id);
    const links = online.length > 0 ? await this.events.joinLinks({ dateIds: online }) : [];
    return {
      orders: new Map(orders.map((order) => [order.id, order])),
      dates: new Map(dates.map((date) => [date.id, date])),
      shows: new Map(shows.map((show) => [show.eventId, show])),
      joinUrls: new Map(links.map(({ dateId, url }) => [dateId, url])),
    };
  }
}
