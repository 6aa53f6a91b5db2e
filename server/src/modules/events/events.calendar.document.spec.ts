import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { EventDate } from './event-date.ts';
import {
  type CalendarEvent,
  type CalendarSite,
  eventCalendar,
  organizationCalendar,
} from './events.calendar.document.ts';

const site: CalendarSite = {
  locale: 'fr',
  domain: 'estrade.example.org',
  organizer: { name: 'Le Grand Mix', email: 'bonjour@grandmix.example.org' },
  pageOf: (slug) => `https://estrade.example.org/fr/evenements/${slug}`,
};
const hall = {
  name: 'Le Grand Mix',
  address: '5 place Notre-Dame',
  postcode: '59200',
  city: 'Tourcoing',
  country: 'FR',
  lat: 50.724,
  lng: 3.161,
};
const first: EventDate & { revision: number } = {
  id: '0192f0c1-0000-7000-8000-000000000001',
  status: 'scheduled',
  startsAt: '2026-10-24T23:00',
  endsAt: '2026-10-25T05:00',
  doorsAt: null,
  zone: 'Europe/Paris',
  place: hall,
  onlineUrl: null,
  revision: 3,
};
const second = {
  ...first,
  id: '0192f0c1-0000-7000-8000-000000000002',
  startsAt: '2026-11-20T20:30',
  endsAt: null,
  zone: 'America/Toronto',
  place: null,
  onlineUrl: 'https://secret.example.org',
  revision: 0,
};
const event: CalendarEvent = {
  slug: 'nuit-des-harpes-k3x9',
  title: 'Nuit des harpes; et des luths, à Tourcoing',
  summary: 'Trois **harpistes**,\nune nuit.',
  status: 'published',
  updatedAt: new Date('2026-09-01T08:00:00Z'),
  dates: [second, first],
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, entries };
}

describe('an event in a calendar', () => {
  const { calendar, entries } = read(eventCalendar(event, site));

  it('has one entry per date, in order, under an id that stays', () => {
    expect(entries.map(({ uid, sequence }) => [uid, sequence])).toEqual([
      [`${first.id}@estrade.example.org`, 3],
      [`${second.id}@estrade.example.org`, 0],
    ]);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  });

  it('says what, where and when, in the zone of the place', () => {
    const [paris] = entries;
    expect(paris?.summary).toBe('Nuit des harpes; et des luths, à Tourcoing');
    expect(paris?.location).toBe('Le Grand Mix\n5 place Notre-Dame, 59200 Tourcoing');
    expect(paris?.description).toBe(`Trois harpistes, une nuit.\n\n${site.pageOf(event.slug)}`);
    expect(paris?.startDate.toString()).toBe('2026-10-24T23:00:00');
    expect(paris?.startDate.zone.tzid).toBe('Europe/Paris');
  });

  it('is read as the same instants by another program, over the change of the clocks', () => {
    const instants = entries.map(({ startDate, endDate }) =>
      [startDate, endDate].map((time) => time?.toJSDate().toISOString()),
    );
    expect(instants[0]).toEqual(['2026-10-24T21:00:00.000Z', '2026-10-25T04:00:00.000Z']);
    expect(instants[1]?.[0]).toBe('2026-11-21T01:30:00.000Z');
  });

  it('keeps links for those who hold a ticket', () => {
    expect(entries[1]?.location).toBe('En ligne');
    expect(eventCalendar(event, site)).not.toContain('secret');
  });
});

describe('what happens to a date', () => {
  it('is told: postponed by its title, cancelled by its status', () => {
    const dates = [
      { ...first, status: 'postponed' as const },
      { ...second, status: 'cancelled' as const, revision: 1 },
    ];
    const { entries } = read(eventCalendar({ ...event, dates }, site));
    expect(
      entries.map(({ summary, component }) => [summary.slice(0, 9), component.getFirstPropertyValue('status')]),
    ).toEqual([
      ['Reporté :', 'CONFIRMED'],
      ['Nuit des ', 'CANCELLED'],
    ]);
  });

  it('is told of every date when the event is called off, under a higher number', () => {
    const { entries } = read(eventCalendar({ ...event, status: 'cancelled' }, site));
    expect(entries.map(({ sequence, component }) => [sequence, component.getFirstPropertyValue('status')])).toEqual([
      [4, 'CANCELLED'],
      [1, 'CANCELLED'],
    ]);
  });
});

it('an organization shows all of it in order, without what was over a year ago', () => {
  const old = { ...event, dates: [{ ...first, id: 'old', startsAt: '2024-01-01T20:00', endsAt: null }] };
  const other = {
    ...event,
    title: 'Bal',
    dates: [{ ...first, id: 'bal', startsAt: '2026-11-01T20:00', endsAt: null }],
  };
  const { calendar, entries } = read(
    organizationCalendar([event, old, other], site, Temporal.Instant.from('2026-11-20T08:00:00Z')),
  );
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Le Grand Mix');
  expect(entries.map(({ summary, startDate }) => [summary.slice(0, 4), startDate.toString().slice(0, 10)])).toEqual([
    ['Nuit', '2026-10-24'],
    ['Bal', '2026-11-01'],
    ['Nuit', '2026-11-20'],
  ]);
});

it('an organization with nothing on has a calendar all the same', () => {
  expect(read(organizationCalendar([], site, Temporal.Instant.from('2026-11-20T08:00:00Z'))).entries).toEqual([]);
});
