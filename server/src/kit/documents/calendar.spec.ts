import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile, type CalendarToWrite } from './calendar.ts';

const entry: CalendarEntry = {
  id: 'date-1',
  title: 'Les Marées ; tempête, et après ?',
  startsAt: Temporal.Instant.from('2026-12-04T19:00:00Z'),
  endsAt: Temporal.Instant.from('2026-12-04T21:30:00Z'),
  zone: 'Europe/Paris',
  place: {
    name: 'Stereolux',
    address: '4 boulevard Léon-Bureau, 44200 Nantes',
    position: { latitude: 47.2054, longitude: -1.5643 },
  },
  description: 'Portes à 19:15.\nApportez votre billet.',
  url: 'https://estrade.example/e/les-marees',
  organizer: { name: 'Haute Mer Productions', email: 'bonjour@hautemer.example' },
  sequence: 0,
  cancelled: false,
  updatedAt: Temporal.Instant.from('2026-11-20T12:00:00Z'),
};

/** The file as a calendar reads it: zones taken from the file itself, not from a list of its own. */
function read(change: Partial<CalendarToWrite>) {
  const text = calendarFile({
    locale: 'fr',
    name: 'Mes sorties',
    domain: 'estrade.example',
    entries: [entry],
    ...change,
  });
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { text, calendar, events };
}

function readOne(only: CalendarEntry) {
  const { events, ...rest } = read({ entries: [only] });
  const [event] = events;
  if (!event) throw new Error('no entry in the file');
  return { ...rest, event };
}

const instantOf = (time: ICAL.Time | undefined) =>
  time ? Temporal.Instant.fromEpochMilliseconds(time.toJSDate().getTime()).toString() : null;
const local = (at: string, zone: string) => Temporal.PlainDateTime.from(at).toZonedDateTime(zone).toInstant();

describe('a calendar file', () => {
  it('says what, where and by whom', () => {
    const { calendar, event } = readOne(entry);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(event.summary).toBe(entry.title);
    expect(event.description).toBe(entry.description);
    expect(event.location).toBe('Stereolux\n4 boulevard Léon-Bureau, 44200 Nantes');
    expect(event.organizer).toBe('mailto:bonjour@hautemer.example');
    const said = ['geo', 'url', 'status', 'uid'].map((name) => event.component.getFirstPropertyValue(name));
    expect(said).toEqual([[47.2054, -1.5643], entry.url, 'CONFIRMED', 'date-1@estrade.example']);
  });

  it('says when it starts and ends', () => {
    const { event } = readOne(entry);
    expect([instantOf(event.startDate), instantOf(event.endDate)]).toEqual([
      '2026-12-04T19:00:00Z',
      '2026-12-04T21:30:00Z',
    ]);
  });

  it('is folded, ended and escaped as the standard wants', () => {
    const { text } = read({ name: 'Concerts, etc.; suite\nfin' });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toContain('X-WR-CALNAME:Concerts\\, etc.\\; suite\\nfin');
  });

  it('tells of a change by its sequence, and of a cancellation by its status', () => {
    const { calendar, event } = readOne({ ...entry, sequence: 3, cancelled: true });
    expect(event.sequence).toBe(3);
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    const mixed = read({ entries: [entry, { ...entry, id: 'date-2', cancelled: true }] });
    expect(mixed.calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  });

  it.each([
    ['Europe/Paris', '2026-03-29T03:30', '2026-03-29T01:30:00Z'],
    ['Europe/Paris', '2026-03-28T20:00', '2026-03-28T19:00:00Z'],
    ['Europe/Paris', '2026-07-14T22:00', '2026-07-14T20:00:00Z'],
    ['Europe/Paris', '2026-10-25T20:00', '2026-10-25T19:00:00Z'],
    ['America/Toronto', '2026-11-01T20:00', '2026-11-02T01:00:00Z'],
    ['America/Toronto', '2027-03-14T12:00', '2027-03-14T16:00:00Z'],
    ['Europe/London', '2026-06-01T19:30', '2026-06-01T18:30:00Z'],
    ['Indian/Reunion', '2026-12-31T23:00', '2026-12-31T19:00:00Z'],
    ['Asia/Kathmandu', '2026-12-31T23:00', '2026-12-31T17:15:00Z'],
    ['Australia/Lord_Howe', '2027-01-10T20:00', '2027-01-10T09:00:00Z'],
    ['Europe/Dublin', '2026-07-01T20:00', '2026-07-01T19:00:00Z'],
    ['Africa/Casablanca', '2027-02-20T20:00', '2027-02-20T20:00:00Z'],
  ])('in %s, %s is %s to who reads it', (zone, at, instant) => {
    const { event, text } = readOne({ ...entry, zone, startsAt: local(at, zone), endsAt: null });
    expect(text).toContain(`DTSTART;TZID=${zone}:${at.replace(/[-:]/g, '')}00`);
    expect(instantOf(event.startDate)).toBe(instant);
  });

  it('carries the rules of every zone of a tour once', () => {
    const tour = ['Europe/Paris', 'America/Toronto', 'Europe/Paris'].map((zone, i) => ({
      ...entry,
      id: String(i),
      zone,
    }));
    const zones = read({ entries: tour }).calendar.getAllSubcomponents('vtimezone');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Paris', 'America/Toronto']);
  });

  it('does without a place, an end, an organizer’s address, or entries', () => {
    const bare = { ...entry, place: null, endsAt: null, organizer: { name: 'X', email: null } };
    expect(read({ locale: 'en', entries: [bare] }).events[0]?.location).toBe('Online');
    expect(read({ entries: [] }).events).toEqual([]);
  });
});
