import type { DemoCalendar } from './calendars.ts';
import { booked, hours, resource, type Week } from './week.ts';

const organization = 'fil-a-fil';

/** A couture house: short fittings all day long, and dresses that take months. */
export function couture(week: Week): DemoCalendar {
  return { resources: resources(week), arrangements, bookings: bookings(week), blocks: blocks(week) };
}

const arrangements: DemoCalendar['arrangements'] = [
  { service: 'rencontre', stepMinutes: 30, resources: ['agnes', 'salon'] },
  { service: 'robe', stepMinutes: 30, resources: ['agnes', 'salon'] },
  { service: 'ourlet', stepMinutes: 20, resources: ['agnes'] },
];

function resources(week: Week): DemoCalendar['resources'] {
  return [
    resource({
      key: 'agnes',
      organization,
      kind: 'person',
      name: 'Agnès',
      week: hours([2, 3, 4, 5, 6], [540, 1110], [750, 840]),
      exceptions: [{ on: week.working(7), kind: 'closed', ranges: [] }],
    }),
    resource({
      key: 'salon',
      organization,
      kind: 'room',
      name: 'Salon d’essayage',
      holidays: null,
      week: hours([2, 3, 4, 5, 6], [540, 1140]),
    }),
  ];
}

function bookings(week: Week): DemoCalendar['bookings'] {
  return [...fittings(week), ...dresses(week)];
}

function fittings(week: Week): DemoCalendar['bookings'] {
  const at = (n: number, time: string) => `${week.working(n)}T${time}`;
  return [
    booked({ service: 'rencontre', client: 'mei', startsAt: at(-2, '10:00'), state: 'completed' }),
    booked({ service: 'ourlet', client: 'paul', startsAt: at(-1, '14:40'), state: 'completed', askedDaysBefore: 1 }),
    booked({ service: 'rencontre', client: 'ines', startsAt: at(0, '11:00'), askedDaysBefore: 3 }),
    booked({ service: 'rencontre', client: 'olivia', startsAt: at(0, '15:30'), askedDaysBefore: 1 }),
    booked({ service: 'rencontre', client: 'amina', startsAt: at(1, '09:30'), askedDaysBefore: 2 }),
    booked({ service: 'ourlet', client: 'mei', startsAt: at(1, '14:20'), askedDaysBefore: 0 }),
    booked({
      service: 'ourlet',
      client: 'olivia',
      startsAt: at(2, '17:00'),
      state: 'cancelled',
      cancelled: { by: 'client', reason: '' },
      askedDaysBefore: 2,
    }),
    booked({ service: 'rencontre', client: 'lea', startsAt: at(3, '16:00'), askedDaysBefore: 4 }),
  ];
}

function dresses(week: Week): DemoCalendar['bookings'] {
  const at = (n: number, time: string) => `${week.working(n)}T${time}`;
  return [
    booked({
      service: 'robe',
      answers: { occasion: 'Un cadeau pour ma sœur' },
      client: 'paul',
      startsAt: at(-6, '14:00'),
      state: 'no_show',
    }),
    booked({
      service: 'robe',
      answers: { occasion: 'Un mariage en juin' },
      message: 'J’ai un coupon de soie verte de ma grand-mère.',
      client: 'ines',
      startsAt: at(2, '10:00'),
      state: 'requested',
      askedDaysBefore: 0,
    }),
    booked({
      service: 'robe',
      answers: { occasion: 'La première d’un film, en mars' },
      client: 'olivia',
      startsAt: at(4, '14:00'),
      askedDaysBefore: 10,
    }),
  ];
}

function blocks(week: Week): DemoCalendar['blocks'] {
  const at = (n: number, time: string) => `${week.working(n)}T${time}`;
  return [
    {
      organization,
      resources: ['agnes'],
      startsAt: at(3, '09:00'),
      endsAt: at(3, '10:30'),
      note: 'Livraison de tissu',
    },
  ];
}
