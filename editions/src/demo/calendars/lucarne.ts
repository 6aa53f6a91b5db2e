import type { DemoBooking } from '../demo-world.ts';
import type { DemoCalendar } from './calendars.ts';
import { booked, hours, resource, type Week } from './week.ts';

const organization = 'lucarne';

/** A portrait studio: one pair of hands, one room under the roof, and journeys. */
export function studio(week: Week): DemoCalendar {
  return { resources: resources(week), arrangements, bookings: bookings(week), blocks: blocks(week) };
}

const arrangements: DemoCalendar['arrangements'] = [
  { service: 'portrait', stepMinutes: 30, resources: ['soline', 'verriere'] },
  { service: 'mariage', stepMinutes: 1440, resources: ['soline'] },
  { service: 'equipe', stepMinutes: 30, resources: ['soline'] },
];

function resources(week: Week): DemoCalendar['resources'] {
  return [
    resource({
      key: 'soline',
      organization,
      kind: 'person',
      name: 'Soline',
      week: hours([2, 3, 4, 5, 6], [570, 1110], [750, 810]),
      exceptions: [
        { on: week.working(9), kind: 'closed', ranges: [] },
        { on: week.working(4), kind: 'extra', ranges: [{ from: 1140, until: 1260 }] },
      ],
      travels: [{ first: week.in(5, 2), last: week.in(5, 6), zone: 'Europe/Lisbon' }],
    }),
    resource({
      key: 'verriere',
      organization,
      kind: 'room',
      name: 'Studio sous les toits',
      holidays: null,
      week: hours([1, 2, 3, 4, 5, 6], [540, 1200]),
    }),
  ];
}

function bookings(week: Week): DemoCalendar['bookings'] {
  return [...past(week), ...coming(week)];
}

function past(week: Week): DemoCalendar['bookings'] {
  return [
    portrait('ines', `${week.working(-8)}T10:00`, { state: 'completed', askedDaysBefore: 12 }),
    portrait('paul', `${week.working(-6)}T14:00`, { state: 'completed' }),
    portrait('mei', `${week.working(-5)}T16:00`, { state: 'no_show' }),
    portrait('olivia', `${week.working(-3)}T11:00`, { state: 'completed', askedDaysBefore: 9 }),
    portrait('amina', `${week.working(-2)}T15:00`, { state: 'completed' }),
  ];
}

function coming(week: Week): DemoCalendar['bookings'] {
  return [
    portrait('ines', `${week.working(0)}T14:00`),
    portrait('mei', `${week.working(0)}T16:30`, { askedDaysBefore: 2 }),
    portrait('olivia', `${week.working(1)}T10:00`, { askedDaysBefore: 4 }),
    portrait('paul', `${week.working(2)}T11:00`, { askedDaysBefore: 1 }),
    portrait('lea', `${week.working(3)}T15:00`, { askedDaysBefore: 3 }),
    portrait('mei', `${week.working(5)}T10:00`, {
      state: 'cancelled',
      cancelled: { by: 'client', reason: 'Je serai en déplacement ce jour-là, je reprends un créneau bientôt.' },
      askedDaysBefore: 5,
    }),
    booked({
      service: 'equipe',
      client: 'amina',
      startsAt: `${week.working(4)}T13:30`,
      message: 'Nous serons douze, au troisième étage. Il y a une grande baie vitrée.',
      state: 'requested',
      askedDaysBefore: 0,
    }),
    booked({
      service: 'mariage',
      client: 'ines',
      startsAt: `${week.in(7, 6)}T00:00`,
      answers: { lieu: 'La Chapelle-sur-Erdre, dans un verger', invites: 90 },
      message: 'Nous aimons les images prises sur le vif. Pourrions-nous nous voir avant Noël ?',
      state: 'requested',
      askedDaysBefore: 0,
    }),
    booked({
      service: 'mariage',
      client: 'olivia',
      startsAt: `${week.in(11, 6)}T00:00`,
      answers: { lieu: 'Clisson' },
      askedDaysBefore: 20,
    }),
  ];
}

function blocks(week: Week): DemoCalendar['blocks'] {
  return [
    {
      organization,
      resources: ['soline'],
      startsAt: `${week.working(1)}T16:30`,
      endsAt: `${week.working(1)}T18:30`,
      note: 'Retouche',
    },
    {
      organization,
      resources: ['verriere'],
      startsAt: `${week.working(6)}T09:00`,
      endsAt: `${week.working(6)}T13:00`,
      note: 'Entretien de la verrière',
    },
  ];
}

function portrait(client: string, startsAt: string, over: Partial<DemoBooking> = {}): DemoBooking {
  return booked({ service: 'portrait', client, startsAt, ...over });
}
