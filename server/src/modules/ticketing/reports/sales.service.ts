import { Injectable } from '@nestjs/common';
import type { Sales } from '@estrade/api/ticketing-sales';
import type { Actor } from '#kit/auth/actor';
import { Database } from '#kit/database/database';
import { byteOrderMark, csvRow, separatorOf } from '#kit/documents/csv';
import { FileReply } from '#kit/http/file-reply';
import { money } from '#kit/money/money';
import { decimal } from '#kit/money/text';
import { Refusal } from '#kit/refusal';
import { TicketingAccess } from '../access.service.ts';
import type { Catalogue } from '../inventory/catalogue.ts';
import { Catalogues } from '../inventory/catalogues.service.ts';
import { type Days, daysOf } from './days.ts';
import { type DayOfType, SalesRepository, type Sums } from './sales.repository.ts';
import { salesTexts } from './sales.texts.ts';

interface SalesQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What was sold, day by day, in the zone of the event. */
@Injectable()
export class SalesService {
  constructor(
    private readonly database: Database,
    private readonly access: TicketingAccess,
    private readonly catalogues: Catalogues,
    private readonly repository: SalesRepository,
  ) {}

  async sales(actor: Actor, eventId: string, query: SalesQuery): Promise<Sales> {
    await this.access.toEvent(actor, eventId, { right: 'see_money' });
    const { catalogue, now } = await this.catalogues.any(eventId);
    const zone = catalogue.dates[0]?.zone ?? 'UTC';
    const days = daysOf(query, zone, now);
    if (!days) throw new Refusal('ticketing.bad_days', {}, 'from');
    return this.report(catalogue, days, zone);
  }

  async csv(actor: Actor, eventId: string, query: SalesQuery): Promise<FileReply> {
    const { days, ticketTypes } = await this.sales(actor, eventId, query);
    const separator = separatorOf(actor.locale);
    const amount = (value: { amount: number; currency: string }) =>
      actor.locale === 'fr' ? decimal(value).replace('.', ',') : decimal(value);
    const texts = salesTexts[actor.locale];
    const head = [texts.day, texts.orders, texts.tickets, texts.gross, ...ticketTypes.map(({ name }) => name)];
    const rows = days.map((day) => {
      const byType = ticketTypes.map(
        ({ id }) => day.byType.find(({ ticketTypeId }) => ticketTypeId === id)?.tickets ?? 0,
      );
      return [day.day, day.orders, day.tickets, amount(day.gross), ...byType];
    });
    const content = byteOrderMark + [head, ...rows].map((row) => csvRow(row, separator)).join('');
    return new FileReply(content, { contentType: 'text/csv; charset=utf-8', download: `${texts.filename}.csv` });
  }

  private async report({ show, types, quotas }: Catalogue, { days, bounds }: Days, zone: string): Promise<Sales> {
    const { eventId, currency } = show;
    const db = this.database.read;
    const [byDay, orders, totals, allTime, byType] = await Promise.all([
      this.repository.byDay(db, eventId, bounds),
      this.repository.ordersByDay(db, eventId, bounds),
      this.repository.sums(db, eventId, [bounds[0]!, bounds.at(-1)!]),
      this.repository.sums(db, eventId, null),
      this.repository.byType(db, eventId),
    ]);
    return {
      eventId,
      zone,
      currency,
      from: days[0]!,
      to: days.at(-1)!,
      days: days.map((day, i) =>
        toDay(day, { orders: orders.get(i) ?? 0, types: byDay.filter((row) => row.day === i), currency }),
      ),
      totals: toSums(totals, currency),
      allTime: toSums(allTime, currency),
      ticketTypes: types.map(({ id, name, price }) => {
        const { tickets, gross } = byType.get(id) ?? { tickets: 0, gross: 0 };
        return { id, name, price: money(price, currency), tickets, gross: money(gross, currency) };
      }),
      places: quotas.map(({ dateId, name, capacity, sold, held, blocked }) => ({
        dateId,
        name,
        capacity,
        sold,
        held,
        blocked,
      })),
    };
  }
}

function toDay(
  day: string,
  { orders, types, currency }: { orders: number; types: readonly DayOfType[]; currency: string },
): Sales['days'][number] {
  return {
    day,
    orders,
    tickets: types.reduce((sum, { tickets }) => sum + tickets, 0),
    gross: money(
      types.reduce((sum, { gross }) => sum + gross, 0),
      currency,
    ),
    byType: types.map(({ ticketTypeId, tickets, gross }) => ({ ticketTypeId, tickets, gross: money(gross, currency) })),
  };
}

function toSums(
  { orders, tickets, invitations, gross, refunded, commission }: Sums,
  currency: string,
): Sales['totals'] {
  const of = (amount: number) => money(amount, currency);
  const sums = {
    gross: of(gross),
    refunded: of(refunded),
    commission: of(commission),
    net: of(gross - refunded - commission),
  };
  return { orders, tickets, invitations, ...sums };
}
