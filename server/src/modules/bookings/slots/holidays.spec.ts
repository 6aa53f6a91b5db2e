import { expect, it } from 'vitest';
import { dayNumber, dateOf } from './day.ts';
import { type HolidayCalendar, holidayOn } from './holidays.ts';

const of = (calendar: HolidayCalendar, year: number) => {
  const first = dayNumber(`${year}-01-01`);
  return Array.from({ length: 365 }, (_, i) => first + i)
    .filter((day) => holidayOn(calendar, day))
    .map((day) => dateOf(day).slice(5));
};

it('knows the eleven holidays of France', () => {
  const march = ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25'];
  expect(of('FR', 2026)).toEqual(march);
  expect(of('FR', 2027)).toContain('03-29');
  expect(of('FR', 2038)).toContain('04-26'); // the latest Easter there can be, on the 25th
  expect(holidayOn('FR', dayNumber('2026-05-14'))).toMatchObject({ fr: 'Ascension', en: 'Ascension Day' });
});

it('knows what some parts of it keep besides', () => {
  expect(of('FR-AM', 2026)).toEqual(expect.arrayContaining(['04-03', '12-26']));
  expect(of('FR-RE', 2026)).toContain('12-20');
});
