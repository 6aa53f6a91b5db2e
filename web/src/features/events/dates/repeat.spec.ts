import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aDate } from '../events.factory';
import { daysOf, MOST_DATES, movedTo, weekdayOf } from './repeat';

it('repeats every week until a day, that day included', () => {
  // 26 June 2027 is a Saturday.
  expect(daysOf('2027-06-26', { weekdays: [6], every: 1, until: '2027-07-17' })).toEqual([
    '2027-07-03',
    '2027-07-10',
    '2027-07-17',
  ]);
});

it('takes the other days of the first week too, and leaves out the date it starts from', () => {
  expect(daysOf('2027-06-26', { weekdays: [7, 6], every: 2, until: '2027-07-12' })).toEqual([
    '2027-06-27',
    '2027-07-10',
    '2027-07-11',
  ]);
});

it('moves every time along', () => {
  expect(movedTo(aDate(), '2027-07-03')).toMatchObject({
    startsAt: '2027-07-03T20:00',
    endsAt: '2027-07-04T02:00',
    doorsAt: '2027-07-03T19:30',
  });
  expect(movedTo(aDate(), '2027-07-03')).not.toHaveProperty('id');
});

it('gives days in order, of the right weekdays, never too many', () => {
  const rule = fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    every: fc.integer({ min: 1, max: 8 }),
    until: fc.integer({ min: 2026, max: 2040 }).map((year) => `${year}-06-30`),
  });
  fc.assert(
    fc.property(rule, (given) => {
      const days = daysOf('2026-11-20', given);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(days.length).toBeLessThanOrEqual(MOST_DATES);
      for (const day of days) {
        expect(given.weekdays).toContain(weekdayOf(day));
        expect(day <= given.until && day > '2026-11-20').toBe(true);
      }
    }),
  );
});
