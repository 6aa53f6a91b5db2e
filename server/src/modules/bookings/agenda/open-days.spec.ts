import { describe, expect, it } from 'vitest';
import { dayNumber } from '../slots/day.ts';
import type { Hours } from '../slots/hours.ts';
import { openDays } from './open-days.ts';

const hours: Hours = {
  zone: 'Europe/Paris',
  holidays: 'FR',
  week: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, until: 1020, pause: false })),
  exceptions: [{ on: '2026-12-24', kind: 'closed', ranges: [] }],
  travels: [{ first: '2026-12-28', last: '2026-12-29', zone: 'Europe/Lisbon' }],
};
const at = (iso: string) => Date.parse(iso);

describe('the days of a calendar', () => {
  it('say when it is open, and why it is not', () => {
    const days = openDays(hours, dayNumber('2026-12-23'), 6);
    expect(days.map(({ because, open }) => [because, open.length])).toEqual([
      ['week', 1],
      ['closed', 0],
      ['holiday', 0],
      ['week', 0],
      ['week', 0],
      ['week', 1],
    ]);
    expect(days[2]?.holiday).toMatchObject({ fr: 'Noël', en: 'Christmas Day' });
    expect(days[0]?.open).toMatchObject([{ from: at('2026-12-23T08:00Z'), until: at('2026-12-23T16:00Z') }]);
  });

  it('follow a journey to another zone', () => {
    const [away] = openDays(hours, dayNumber('2026-12-28'), 1);
    expect(away).toMatchObject({ zone: 'Europe/Lisbon' });
    expect(away?.open).toMatchObject([{ from: at('2026-12-28T09:00Z'), until: at('2026-12-28T17:00Z') }]);
  });
});
