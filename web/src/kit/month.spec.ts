import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, weeksOf } from './month';

it('adds days over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});

it('adds months without spilling into the one after', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2027-03-15', -3)).toBe('2026-12-15');
});

describe('weeksOf', () => {
  it('shows whole weeks from Monday, every day of the month once', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const weeks = weeksOf(day);
        const ofMonth = weeks.flat().filter((each) => each.startsWith(day.slice(0, 7)));
        expect(weeks.every((week) => week.length === 7 && new Date(`${week[0]}T00:00:00Z`).getUTCDay() === 1)).toBe(
          true,
        );
        expect(new Set(ofMonth).size).toBe(ofMonth.length);
        expect(ofMonth[0]).toBe(`${day.slice(0, 7)}-01`);
        expect(addDays(ofMonth.at(-1) ?? '', 1).slice(8)).toBe('01');
      }),
    );
  });
});
