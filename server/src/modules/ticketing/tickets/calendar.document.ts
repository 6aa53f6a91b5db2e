import type { Temporal } from 'temporal-polyfill';
import { type CalendarEntry, calendarFile } from '#kit/documents/calendar';
import { timeOfDay } from '#kit/documents/when';
import type { Locale } from './ticket.texts.ts';

/** An event date that an order has tickets for. */
export interface OrderedDate {
  readonly eventDateId: string;
  readonly eventTitle: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant | null;
  readonly doorsAt: Temporal.Instant | null;
  /** IANA. */
  readonly zone: string;
  readonly place: CalendarEntry['place'];
  readonly organizer: CalendarEntry['organizer'];
  /** Live tickets; none left means the entry is cancelled. */
  readonly tickets: number;
  /** Grows with every change that was told to the buyer. */
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly updatedAt: Temporal.Instant;
}

export interface OrderedDates {
  readonly locale: Locale;
  /** Host name of the site. */
  readonly domain: string;
  readonly orderId: string;
  readonly orderNumber: string;
  /** The order's own page. */
  readonly orderUrl: string;
  readonly dates: readonly OrderedDate[];
}

/** The order's dates for the buyer's calendar. A later file with a higher sequence changes or cancels them there. */
export function orderCalendar({ locale, domain, dates, ...order }: OrderedDates): string {
  const name = texts[locale].name(order.orderNumber);
  return calendarFile({ locale, domain, name, entries: dates.map((date) => entryOf(date, order, texts[locale])) });
}

interface CalendarTexts {
  readonly locale: Locale;
  readonly name: (order: string) => string;
  readonly doors: (time: string) => string;
  readonly tickets: (count: number, order: string) => string;
  readonly bring: string;
}

const texts: Readonly<Record<Locale, CalendarTexts>> = {
  fr: {
    locale: 'fr',
    name: (order) => `Commande ${order}`,
    doors: (time) => `Portes à ${time}.`,
    tickets: (count, order) => `${count} ${count > 1 ? 'billets' : 'billet'}, commande ${order}.`,
    bring: 'Vos billets sont ici :',
  },
  en: {
    locale: 'en',
    name: (order) => `Order ${order}`,
    doors: (time) => `Doors at ${time}.`,
    tickets: (count, order) => `${count} ${count === 1 ? 'ticket' : 'tickets'}, order ${order}.`,
    bring: 'Your tickets are here:',
  },
};

/** The id holds the order: cancelling one order must not remove the entry of another one for the same date. */
function entryOf(
  date: OrderedDate,
  order: Pick<OrderedDates, 'orderId' | 'orderNumber' | 'orderUrl'>,
  words: CalendarTexts,
): CalendarEntry {
  const doors = date.doorsAt ? [words.doors(timeOfDay(date.doorsAt, date.zone, words.locale))] : [];
  const count = words.tickets(date.tickets, order.orderNumber);
  return {
    ...date,
    id: `${order.orderId}.${date.eventDateId}`,
    title: date.eventTitle,
    description: [...doors, count, `${words.bring} ${order.orderUrl}`].join('\n'),
    url: order.orderUrl,
    cancelled: date.cancelled || date.tickets === 0,
  };
}
