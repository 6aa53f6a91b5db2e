import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { DraftEvent, Reading } from './draft.ts';
import { shiftReading, suggestShift } from './shift.ts';
import { atOnce } from './steps.ts';

const draft = (startsAt: string, endsAt: string | null = null): DraftEvent => ({
  line: 2,
  sourceId: null,
  title: 'Bal',
  summary: '',
  description: '',
  language: 'fr',
  category: null,
  kind: null,
  keywords: [],
  dates: [{ startsAt, startsFold: 'earlier', endsAt, endsFold: 'earlier', doorsAt: null, zone: 'Europe/Paris' }],
  place: null,
  onlineUrl: null,
  price: null,
  capacity: null,
  pictureUrl: null,
  link: null,
});
const reading = (...drafts: readonly DraftEvent[]): Reading => ({ drafts, refused: [], notes: [] });

describe('a season moved by weeks', () => {
  it('keeps weekday and time on the wall across the change of the clocks', () => {
    const ball = draft('2026-03-22T20:00', '2026-03-22T23:00');
    const dates = ball.dates.map((date) => ({ ...date, doorsAt: '2026-03-22T19:00' }));
    const { drafts, notes } = atOnce(shiftReading(reading({ ...ball, dates }), 1));
    expect(drafts[0]?.dates[0]).toMatchObject({
      startsAt: '2026-03-29T20:00',
      endsAt: '2026-03-29T23:00',
      doorsAt: '2026-03-29T19:00',
    });
    expect(notes).toEqual([]);
  });

  it('moves a time that the new night skips, and says so', () => {
    const { drafts, notes } = atOnce(shiftReading(reading(draft('2026-03-21T23:00', '2026-03-22T02:30')), 1));
    expect(drafts[0]?.dates[0]).toMatchObject({ startsAt: '2026-03-28T23:00', endsAt: '2026-03-29T03:30' });
    expect(notes).toMatchObject([{ line: 2, code: 'events.import_time_moved', value: 'Bal' }]);
  });

  it('stays where it is for no weeks at all', () => {
    const same = reading(draft('2026-03-21T23:00'));
    expect(atOnce(shiftReading(same, 0))).toBe(same);
  });

  it('comes back when moved back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 4, max: 23 }),
        fc.integer({ min: -500, max: 500 }),
        (day, hour, weeks) => {
          const start = Temporal.PlainDateTime.from('2015-01-01T00:00').add({ days: day, hours: hour });
          const before = reading(draft(start.toString({ smallestUnit: 'minute' })));
          expect(atOnce(shiftReading(atOnce(shiftReading(before, weeks)), -weeks)).drafts).toEqual(before.drafts);
        },
      ),
    );
  });
});

describe('the weeks that are suggested', () => {
  it.each([
    [['2018-01-07T12:30', '2018-08-12T09:00'], '2026-11-20', 470, '2027-01-10'],
    [['2025-09-20T20:00', '2026-06-13T20:00'], '2026-11-20', 104, '2027-09-18'],
    [['2026-01-10T20:00'], '2026-11-20', 52, '2027-01-09'],
    [['2025-11-20T20:00'], '2026-11-20', 104, '2027-11-18'],
    [['2025-11-21T20:00'], '2026-11-20', 52, '2026-11-20'],
    [['2024-02-29T20:00'], '2026-11-20', 156, '2027-02-25'],
  ])('for %j on %s are %d', (walls, today, weeks, first) => {
    expect(suggestShift(walls, today)).toBe(weeks);
    expect(
      Temporal.PlainDateTime.from(walls[0] ?? '')
        .add({ weeks })
        .toPlainDate()
        .toString(),
    ).toBe(first);
  });

  it('are none while something is still to come, or without dates', () => {
    expect(suggestShift(['2026-09-20T20:00', '2027-06-13T20:00'], '2026-11-20')).toBe(0);
    expect(suggestShift(['2026-11-20T10:00'], '2026-11-20')).toBe(0);
    expect(suggestShift([], '2026-11-20')).toBe(0);
  });

  it('bring the whole season ahead, within four days of the same time of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 300 }), (back, length) => {
        const today = Temporal.PlainDate.from('2026-11-20');
        const last = today.subtract({ days: back + 1 });
        const first = last.subtract({ days: length });
        const weeks = suggestShift([`${last.toString()}T10:00`, `${first.toString()}T10:00`], today.toString());
        const moved = first.add({ weeks });
        expect(Temporal.PlainDate.compare(moved, today)).toBeGreaterThanOrEqual(0);
        const anniversary = first.add({ years: moved.year - first.year });
        expect(
          Math.min(...[-1, 0, 1].map((years) => Math.abs(moved.until(anniversary.add({ years })).days))),
        ).toBeLessThanOrEqual(4);
      }),
    );
  });
});
