import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checked, isFault, type ResourceTerms } from './resource.ts';

const terms = (over: Partial<ResourceTerms> = {}): ResourceTerms => ({
  kind: 'room',
  name: 'Studio',
  zone: 'Europe/Paris',
  holidays: null,
  week: [],
  exceptions: [],
  travels: [],
  ...over,
});
const hours = (weekday: number, from: number, until: number, pause = false) => ({ weekday, from, until, pause });

it('spells every zone as its owner does', () => {
  const travels = [{ first: '2026-08-01', last: '2026-08-09', zone: 'europe/lisbon' }];
  expect(checked(terms({ zone: 'europe/paris', travels }))).toMatchObject({
    zone: 'Europe/Paris',
    travels: [{ zone: 'Europe/Lisbon' }],
  });
});

it('takes pauses over hours, neighbours, and the same hours of other days', () => {
  const week = [hours(1, 540, 720), hours(1, 720, 1020), hours(1, 700, 760, true), hours(2, 540, 720)];
  expect(isFault(checked(terms({ week })))).toBe(false);
});

it.each<[string, Partial<ResourceTerms>, object]>([
  ['a zone nobody has', { zone: 'Europe/Atlantis' }, { code: 'bookings.unknown_zone', field: 'zone' }],
  [
    'a travel to a zone nobody has',
    { travels: [{ first: '2026-08-01', last: '2026-08-01', zone: 'Mars/Olympus' }] },
    { code: 'bookings.unknown_zone', field: 'travels.0.zone' },
  ],
  [
    'hours over hours',
    { week: [hours(1, 540, 720), hours(2, 540, 720), hours(1, 719, 800)] },
    { code: 'bookings.hours_overlap', field: 'week.2' },
  ],
  [
    'pauses over pauses',
    { week: [hours(1, 540, 1020), hours(1, 720, 780, true), hours(1, 750, 800, true)] },
    { code: 'bookings.hours_overlap', field: 'week.2' },
  ],
  [
    'a day twice',
    {
      exceptions: [
        { on: '2026-12-24', kind: 'closed', ranges: [] },
        { on: '2026-12-24', kind: 'extra', ranges: [{ from: 0, until: 60 }] },
      ],
    },
    { code: 'bookings.repeated_day', field: 'exceptions.1.on' },
  ],
  [
    'ranges of an exception over each other',
    {
      exceptions: [
        {
          on: '2026-12-24',
          kind: 'instead',
          ranges: [
            { from: 600, until: 720 },
            { from: 0, until: 60 },
            { from: 700, until: 710 },
          ],
        },
      ],
    },
    { code: 'bookings.hours_overlap', field: 'exceptions.0.ranges' },
  ],
  [
    'two travels on one day',
    {
      travels: [
        { first: '2026-08-01', last: '2026-08-09', zone: 'Europe/Lisbon' },
        { first: '2026-08-09', last: '2026-08-10', zone: 'Europe/Rome' },
      ],
    },
    { code: 'bookings.travels_overlap', field: 'travels.1' },
  ],
])('refuses %s, and says where', (_, over, fault) => {
  expect(checked(terms(over))).toEqual(fault);
});

it('refuses a week exactly when a minute of a day is open twice', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 6 }))
    .map(([weekday, from, length]) => hours(weekday, from, from + length));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 5 }), (week) => {
      const minutes = week.flatMap(({ weekday, from, until }) =>
        Array.from({ length: until - from }, (_, i) => `${weekday} ${from + i}`),
      );
      expect(isFault(checked(terms({ week })))).toBe(new Set(minutes).size < minutes.length);
    }),
  );
});
