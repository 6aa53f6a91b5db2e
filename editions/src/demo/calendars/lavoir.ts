import type { DemoCalendar } from './calendars.ts';
import { booked, hours, resource, type Week } from './week.ts';

const organization = 'lavoir';

/** A hall that is let by the day, between its own evenings. */
export function hall(week: Week): DemoCalendar {
  return { resources, arrangements, bookings: bookings(week), blocks: blocks(week) };
}

const arrangements: DemoCalendar['arrangements'] = [
  { service: 'salle', stepMinutes: 1440, resources: ['salle'] },
  { service: 'regie', stepMinutes: 1440, resources: ['regie'] },
];

const resources: DemoCalendar['resources'] = [
  resource({
    key: 'salle',
    organization,
    kind: 'room',
    name: 'La salle',
    holidays: null,
    week: hours([1, 2, 3, 4, 5, 6, 7], [600, 1440]),
  }),
  resource({
    key: 'regie',
    organization,
    kind: 'kit',
    name: 'Régie mobile',
    week: hours([1, 2, 3, 4, 5, 6, 7], [480, 1440]),
  }),
];

function bookings(week: Week): DemoCalendar['bookings'] {
  return [
    booked({
      service: 'salle',
      client: 'paul',
      answers: { invites: 80, soiree: 'Les trente ans du club de tricot.' },
      startsAt: `${week.in(4, 6)}T00:00`,
      state: 'requested',
      askedDaysBefore: 0,
    }),
    booked({
      service: 'salle',
      client: 'amina',
      answers: { invites: 120 },
      startsAt: `${week.in(6, 5)}T00:00`,
      askedDaysBefore: 11,
    }),
  ];
}

function blocks(week: Week): DemoCalendar['blocks'] {
  return [
    {
      organization,
      resources: ['salle'],
      startsAt: `${week.in(1, 2)}T10:00`,
      endsAt: `${week.in(1, 3)}T00:00`,
      note: 'Montage lumière',
    },
  ];
}
