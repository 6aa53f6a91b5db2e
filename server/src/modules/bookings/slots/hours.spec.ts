import { describe, expect, it } from 'vitest';
import { dayNumber } from './day.ts';
import { dayPlan, type Hours } from './hours.ts';

const h = (hour: number) => hour * 60;
const open = (weekday: number, from: number, until: number) => ({
  weekday,
  from: h(from),
  until: h(until),
  pause: false,
});
const pause = (weekday: number, from: number, until: number) => ({ ...open(weekday, from, until), pause: true });
const studio: Hours = {
  zone: 'Europe/Paris',
  week: [open(1, 9, 18), pause(1, 12, 13), open(5, 20, 26)],
  exceptions: [
    { on: '2026-06-01', kind: 'closed', ranges: [] },
    { on: '2026-06-08', kind: 'instead', ranges: [{ from: h(14), until: h(16) }] },
    {
      on: '2026-06-15',
      kind: 'extra',
      ranges: [
        { from: h(12), until: h(13) },
        { from: h(20), until: h(21) },
      ],
    },
    { on: '2026-07-14', kind: 'extra', ranges: [{ from: h(10), until: h(12) }] },
  ],
  travels: [{ first: '2026-06-22', last: '2026-06-29', zone: 'Asia/Tokyo' }],
  holidays: 'FR',
};
const on = (date: string) => dayPlan(studio, dayNumber(date));

describe('the hours of a day', () => {
  it('are the weekly ones without the pauses', () => {
    expect(on('2026-06-22').ranges).toEqual([
      { from: h(9), until: h(12) },
      { from: h(13), until: h(18) },
    ]);
    expect(on('2026-06-23')).toMatchObject({ ranges: [], because: 'week' });
  });

  it('may go on after midnight', () => {
    expect(on('2026-06-05').ranges).toMatchObject([{ from: h(20), until: h(26) }]);
    expect(on('2026-06-06').ranges).toEqual([]);
  });

  it('say why they are not the weekly ones', () => {
    expect(on('2026-06-01')).toMatchObject({ ranges: [], because: 'closed' });
    expect(on('2026-06-08')).toMatchObject({ ranges: [{ from: h(14), until: h(16) }], because: 'instead' });
    expect(on('2026-05-25')).toMatchObject({ ranges: [], because: 'holiday' });
  });

  it('can be more than the weekly ones, also over a pause and on a holiday', () => {
    expect(on('2026-06-15')).toMatchObject({
      ranges: [{ from: h(9), until: h(18) }, { from: h(20) }],
      because: 'extra',
    });
    expect(on('2026-07-14').ranges).toEqual([{ from: h(10), until: h(12) }]);
  });

  it('are meant in the zone of the travel, both of its ends included', () => {
    const zones = ['2026-06-21', '2026-06-22', '2026-06-29', '2026-06-30'].map((date) => on(date).zone);
    expect(zones).toEqual(['Europe/Paris', 'Asia/Tokyo', 'Asia/Tokyo', 'Europe/Paris']);
  });
});
