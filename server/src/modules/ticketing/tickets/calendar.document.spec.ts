import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type OrderedDate, orderCalendar, type OrderedDates } from './calendar.document.ts';

const date: OrderedDate = {
  eventDateId: 'd1',
  eventTitle: 'Les Marées',
  startsAt: Temporal.Instant.from('2026-12-04T19:00:00Z'),
  endsAt: null,
  doorsAt: Temporal.Instant.from('2026-12-04T18:15:00Z'),
  zone: 'Europe/Paris',
  place: { name: 'Stereolux', address: '44200 Nantes', position: null },
  organizer: { name: 'Haute Mer Productions', email: null },
  tickets: 3,
  sequence: 1,
  cancelled: false,
  updatedAt: Temporal.Instant.from('2026-11-20T12:00:00Z'),
};

function read(change: Partial<OrderedDates> = {}) {
  const orderUrl = 'https://estrade.example/o/secret';
  const order = {
    locale: 'fr',
    domain: 'estrade.example',
    orderId: 'o1',
    orderNumber: 'EST-7K4M',
    orderUrl,
    dates: [date],
  } as const;
  const calendar = new ICAL.Component(ICAL.parse(orderCalendar({ ...order, ...change })));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, description } = new ICAL.Event(component);
    return { uid, sequence, summary, description, status: component.getFirstPropertyValue('status') };
  });
}

describe('the calendar of an order', () => {
  it('has one entry a date, with the doors, the tickets and where they are', () => {
    expect(read()).toEqual([
      {
        uid: 'o1.d1@estrade.example',
        sequence: 1,
        summary: 'Les Marées',
        description:
          'Portes à 19:15.\n3 billets, commande EST-7K4M.\nVos billets sont ici : https://estrade.example/o/secret',
        status: 'CONFIRMED',
      },
    ]);
  });

  it('speaks English, and of one ticket as one', () => {
    const [entry] = read({ locale: 'en', dates: [{ ...date, tickets: 1, doorsAt: null }] });
    expect(entry?.description).toBe(
      '1 ticket, order EST-7K4M.\nYour tickets are here: https://estrade.example/o/secret',
    );
  });

  it('cancels the entry of a cancelled date, and of one without live tickets', () => {
    const dates = [date, { ...date, eventDateId: 'd2', cancelled: true }, { ...date, eventDateId: 'd3', tickets: 0 }];
    expect(read({ dates }).map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED', 'CANCELLED']);
  });
});
