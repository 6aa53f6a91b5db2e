import type { DemoCalendar } from './calendars.ts';
import { booked, hours, resource, type Week } from './week.ts';

const organization = 'sillon';
const weekEnd = [6, 7] as const;

/** A recording studio: days in the booth, and mixes that take two. */
export function recordings(week: Week): DemoCalendar {
  return { resources: resources(week), arrangements, bookings: bookings(week), blocks: blocks(week) };
}

const arrangements: DemoCalendar['arrangements'] = [
  { service: 'prise', stepMinutes: 60, resources: ['console', 'cabine'] },
  { service: 'mix', stepMinutes: 1440, resources: ['console'] },
  { service: 'master', stepMinutes: 1440, resources: ['console'] },
];

function resources(week: Week): DemoCalendar['resources'] {
  return [
    resource({
      key: 'console',
      organization,
      kind: 'person',
      name: 'Hugo',
      week: hours([1, 2, 3, 4, 5], [600, 1200]),
      exceptions: [{ on: week.in(2, 4), kind: 'instead', ranges: [{ from: 840, until: 1440 }] }],
    }),
    resource({
      key: 'cabine',
      organization,
      kind: 'room',
      name: 'Cabine A',
      holidays: null,
      week: hours([1, 2, 3, 4, 5, 6, 7], [540, 1440]),
    }),
  ];
}

function bookings(week: Week): DemoCalendar['bookings'] {
  const day = (n: number) => week.working(n, weekEnd);
  return [
    booked({
      service: 'prise',
      client: 'ines',
      startsAt: `${day(-4)}T10:00`,
      state: 'completed',
      askedDaysBefore: 15,
    }),
    booked({ service: 'prise', client: 'paul', startsAt: `${day(2)}T10:00`, askedDaysBefore: 8 }),
    booked({ service: 'prise', client: 'mei', startsAt: `${day(6)}T10:00`, state: 'requested', askedDaysBefore: 0 }),
    booked({ service: 'mix', client: 'amina', startsAt: `${week.in(3, 1)}T00:00`, askedDaysBefore: 3 }),
    booked({
      service: 'prise',
      client: 'olivia',
      startsAt: `${day(4)}T10:00`,
      state: 'cancelled',
      cancelled: { by: 'organization', reason: 'La console part en révision ce jour-là. Choisissez un autre jour.' },
      askedDaysBefore: 7,
    }),
  ];
}

function blocks(week: Week): DemoCalendar['blocks'] {
  const day = (n: number) => week.working(n, weekEnd);
  return [
    {
      organization,
      resources: ['console', 'cabine'],
      startsAt: `${day(4)}T14:00`,
      endsAt: `${day(4)}T18:00`,
      note: 'Révision de la console',
    },
  ];
}
