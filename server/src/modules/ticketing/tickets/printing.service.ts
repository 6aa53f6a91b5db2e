import { Injectable } from '@nestjs/common';
import { ThisEdition } from '#core/edition';
import { type OrganizationCard, OrganizationsPort } from '#core/organizations';
import { Config } from '#kit/config/settings';
import type { PrintedBrand } from '#kit/documents/brand';
import { FileReply } from '#kit/http/file-reply';
import { money } from '#kit/money/money';
import { Refusal } from '#kit/refusal';
import { Clock } from '#kit/time/clock';
import type { KeptOrder } from '../orders/kept-order.ts';
import { Reading, type WholeOrder } from '../orders/reading.service.ts';
import type { Place, ShowDate } from '../shows/show.ts';
import { type OrderedDate, orderCalendar } from './calendar.document.ts';
import type { KeptTicket } from './kept-ticket.ts';
import { Seals } from './seals.service.ts';
import { type PrintedTicket, ticketsPdf } from './ticket.document.ts';

/** Tickets on paper and dates in a calendar. */
@Injectable()
export class Printing {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly reading: Reading,
    private readonly organizations: OrganizationsPort,
    private readonly seals: Seals,
    private readonly edition: ThisEdition,
  ) {}

  /** How this house looks on paper. */
  get brand(): PrintedBrand {
    const { name, brand } = this.edition.data;
    return { name, logo: brand.logo, colours: brand.colours, displayFamily: brand.fonts.display.family };
  }

  async pdfReply(secret: string): Promise<FileReply> {
    const order = await this.reading.bySecret(secret);
    const content = await this.pdf(order);
    return new FileReply(content, { contentType: 'application/pdf', download: this.filename(order, 'pdf') });
  }

  async calendarReply(secret: string): Promise<FileReply> {
    const order = await this.reading.bySecret(secret);
    const contentType = 'text/calendar; charset=utf-8';
    return new FileReply(await this.calendar(order), { contentType, download: this.filename(order, 'ics') });
  }

  /** The live tickets of an order. One without any has nothing to print. */
  async pdf(order: KeptOrder): Promise<Buffer> {
    const whole = await this.reading.whole(order);
    const live = whole.tickets.filter(({ state }) => state === 'issued');
    if (live.length === 0) throw new Refusal('ticketing.order_not_found');
    const organizer = await this.organizerOf(order);
    const tickets = live.map((ticket) => this.printed(ticket, whole, organizer));
    const { locale } = order.buyer;
    return Buffer.from(await ticketsPdf({ locale, brand: this.brand, tickets, madeAt: this.clock.now() }));
  }

  /** All dates of an order; those without a live ticket as cancelled, so that they leave the calendar again. */
  async calendar(order: KeptOrder): Promise<string> {
    const whole = await this.reading.whole(order);
    const organizer = await this.organizerOf(order);
    return orderCalendar({
      locale: order.buyer.locale,
      domain: new URL(this.config.publicUrl).hostname,
      orderId: order.id,
      orderNumber: order.number,
      orderUrl: this.config.publicUrl + this.pathOf(order),
      dates: whole.dates.map((date) => this.ordered(date, whole, organizer)),
    });
  }

  /** Path of an order's own page. */
  pathOf(order: Pick<KeptOrder, 'id' | 'buyer'>): string {
    return `/${order.buyer.locale}/orders/${this.seals.orderSecret(order.id)}`;
  }

  filename({ number, buyer }: KeptOrder, extension: 'pdf' | 'ics'): string {
    const name = { pdf: { fr: 'billets', en: 'tickets' }, ics: { fr: 'agenda', en: 'calendar' } }[extension][
      buyer.locale
    ];
    return `${name}-${number}.${extension}`;
  }

  private async organizerOf({ organizationId }: KeptOrder): Promise<OrganizationCard | undefined> {
    return (await this.organizations.cards({ ids: [organizationId] }))[0];
  }

  private printed(
    ticket: KeptTicket,
    { order, show, dates }: WholeOrder,
    organizer: OrganizationCard | undefined,
  ): PrintedTicket {
    const date = dates.find(({ id }) => id === ticket.dateId)!;
    const line = order.lines.find(
      ({ ticketTypeId, dateId }) => ticketTypeId === ticket.ticketTypeId && dateId === ticket.dateId,
    );
    return {
      code: this.seals.code(ticket),
      shortCode: ticket.shortCode,
      number: ticket.number,
      holder: ticket.holder,
      category: ticket.typeName,
      price: money(ticket.price, order.currency),
      vatRateBp: line?.vatRateBp ?? 0,
      fee: money(ticket.fee, order.currency),
      eventTitle: show.title,
      startsAt: date.startsAt,
      doorsAt: date.doorsAt,
      zone: date.zone,
      place: date.online ? null : printedPlace(date.place),
      orderNumber: order.number,
      organizer: { name: organizer?.legal.name ?? organizer?.name ?? '', legal: legalOf(organizer) },
      conditions: '',
      picture: null,
    };
  }

  private ordered(
    date: ShowDate,
    { order, show, tickets }: WholeOrder,
    organizer: OrganizationCard | undefined,
  ): OrderedDate {
    const live = tickets.filter(({ dateId, state }) => dateId === date.id && state !== 'cancelled').length;
    const cancelled = date.status === 'cancelled' || live === 0;
    return {
      eventDateId: date.id,
      eventTitle: show.title,
      startsAt: date.startsAt,
      endsAt: date.endsAt,
      doorsAt: date.doorsAt,
      zone: date.zone,
      place: calendarPlace(date),
      organizer: contactOf(organizer, show.title),
      tickets: live,
      sequence: date.revision + (cancelled ? 1 : 0),
      cancelled,
      updatedAt: order.paidAt ?? order.placedAt,
    };
  }
}

function printedPlace(place: Place | null): { name: string; address: string } | null {
  if (!place) return null;
  const town = [place.postcode, place.city].filter(Boolean).join(' ');
  return { name: place.name ?? place.city ?? '', address: [place.address, town].filter(Boolean).join(', ') };
}

function calendarPlace({ online, place }: ShowDate): OrderedDate['place'] {
  const printed = online ? null : printedPlace(place);
  return printed && { ...printed, position: null };
}

function contactOf(organizer: OrganizationCard | undefined, title: string): OrderedDate['organizer'] {
  return organizer ? { name: organizer.name, email: organizer.contactEmail } : { name: title, email: null };
}

function legalOf(organizer: OrganizationCard | undefined): string {
  if (!organizer) return '';
  const { address, registration, vatNumber } = organizer.legal;
  return [address, registration, vatNumber].filter(Boolean).join(' · ');
}
