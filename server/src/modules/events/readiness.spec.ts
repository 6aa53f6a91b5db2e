import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { EventDate } from './event-date.ts';
import { type Submittable, missingBeforeSubmission } from './readiness.ts';

const now = Temporal.Instant.from('2026-11-20T08:00:00Z');
const date: EventDate = {
  id: 'd1',
  status: 'scheduled',
  startsAt: '2027-01-16T20:30',
  endsAt: '2027-01-16T23:00',
  doorsAt: null,
  zone: 'Europe/Paris',
  place: {
    name: 'Le Grand Mix',
    address: '5 place Notre-Dame',
    postcode: '59200',
    city: 'Tourcoing',
    country: 'FR',
    lat: 50.724,
    lng: 3.161,
  },
  onlineUrl: null,
};
const event: Submittable = {
  title: 'Nuit des harpes',
  summary: 'Trois harpistes, une nuit.',
  description: '',
  category: 'concert',
  language: 'fr',
  dates: [date],
  coverPictureId: 'p1',
  coverAlternative: 'Une harpe dans la pénombre',
  capacity: 300,
};
const codes = (change: Partial<Submittable>) =>
  missingBeforeSubmission({ ...event, ...change }, now).map(({ field, code }) => [field, code]);

describe('before submission', () => {
  it('nothing is missing of a complete event', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ coverPictureId: null, coverAlternative: null, capacity: null })).toEqual([]);
    expect(codes({ summary: '', description: 'Tout est *là*.' })).toEqual([]);
    expect(codes({ dates: [{ ...date, place: null, onlineUrl: 'https://live.example.org' }] })).toEqual([]);
  });

  it.each<[Partial<Submittable>, string, string]>([
    [{ title: ' ' }, 'title', 'events.title_missing'],
    [{ title: 'Do' }, 'title', 'events.title_too_short'],
    [{ summary: ' ' }, 'summary', 'events.summary_missing'],
    [{ category: null }, 'category', 'events.category_missing'],
    [{ language: null }, 'language', 'events.language_missing'],
    [{ dates: [] }, 'dates', 'events.dates_missing'],
    [{ dates: [{ ...date, status: 'cancelled' }] }, 'dates', 'events.dates_missing'],
    [{ dates: [{ ...date, startsAt: '2026-01-16T20:30', endsAt: null }] }, 'dates', 'events.dates_over'],
    [{ dates: [date, { ...date, place: null }] }, 'dates.1.place', 'events.place_missing'],
    [{ dates: [{ ...date, place: { ...date.place!, lat: null } }] }, 'dates.0.place', 'events.place_unlocated'],
    [{ dates: [{ ...date, endsAt: date.startsAt }] }, 'dates.0.endsAt', 'events.ends_before_start'],
    [{ coverAlternative: ' ' }, 'coverAlternative', 'events.picture_without_words'],
    [{ capacity: 0 }, 'capacity', 'events.capacity_invalid'],
  ])('%j lacks %s', (change, field, code) => {
    expect(codes(change)).toEqual([[field, code]]);
  });

  it('one date to come is enough', () => {
    expect(codes({ dates: [{ ...date, startsAt: '2026-01-16T20:30', endsAt: null }, date] })).toEqual([]);
  });

  it('lists everything at once, in the order of the editor', () => {
    const empty = {
      title: '',
      summary: '',
      category: null,
      language: null,
      dates: [],
      coverAlternative: null,
      capacity: -1,
    };
    expect(codes(empty).map(([field]) => field)).toEqual([
      'title',
      'summary',
      'category',
      'language',
      'dates',
      'coverAlternative',
      'capacity',
    ]);
  });
});
