import { describe, expect, it } from 'vitest';
import { daysOf, hrefOf, readView, stepped } from './view';

describe('the address of a calendar', () => {
  it('says what is shown, and leaves out what makes no sense', () => {
    expect(readView({})).toEqual({ show: 'week' });
    expect(readView({ view: 'year', on: '2026-02-30', resource: 'x' })).toEqual({ show: 'week' });
    const resource = '01a1f97b-d21b-7000-9254-46af2e11892f';
    const view = { show: 'month', on: '2026-11-20', resource } as const;
    expect(hrefOf('/w', view)).toBe(`/w/calendar?view=month&on=2026-11-20&resource=${resource}`);
    expect(readView({ view: 'month', on: '2026-11-20', resource })).toEqual(view);
  });
});

describe('the days of a view', () => {
  it('are a day, a week from Monday, or the weeks of a month', () => {
    expect(daysOf({ show: 'day', on: '2026-11-20' })).toEqual({ from: '2026-11-20', days: 1 });
    expect(daysOf({ show: 'week', on: '2026-11-22' })).toEqual({ from: '2026-11-16', days: 7 });
    expect(daysOf({ show: 'month', on: '2026-11-20' })).toEqual({ from: '2026-10-26', days: 42 });
    expect(daysOf({ show: 'month', on: '2027-02-03' })).toEqual({ from: '2027-02-01', days: 28 });
  });

  it('go on by what is shown', () => {
    const on = '2026-12-31';
    expect(stepped({ show: 'day', on }, 1).on).toBe('2027-01-01');
    expect(stepped({ show: 'week', on }, -1).on).toBe('2026-12-24');
    expect(stepped({ show: 'month', on }, 1).on).toBe('2027-01-01');
    expect(stepped({ show: 'month', on: '2027-03-31' }, -1).on).toBe('2027-02-01');
  });
});
