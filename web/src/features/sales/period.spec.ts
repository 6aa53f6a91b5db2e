import { expect, it } from 'vitest';
import { isTicked, rangeOf, readPeriod, todayIn, weekOf } from './period';

const days = (...tickets: number[]) => tickets.map((count) => ({ tickets: count }));

it('ends today and counts both ends', () => {
  expect(rangeOf('2026-11-20', 15)).toEqual({ from: '2026-11-06', to: '2026-11-20' });
});

it('begins a day where the event is, not where the server stands', () => {
  const late = new Date('2026-11-20T23:30:00Z');
  expect([todayIn('Europe/Paris', late), todayIn('America/Montreal', late)]).toEqual(['2026-11-21', '2026-11-20']);
});

it('reads what an address can mean, and nothing else', () => {
  expect(readPeriod({ days: '90', show: 'gross' })).toEqual({ days: 90, show: 'gross' });
  expect(readPeriod({ days: '12', show: ['gross'] })).toEqual({ days: 30, show: 'tickets' });
});

it('compares a week with the week before, when there was one and something was sold in it', () => {
  expect(weekOf(days(1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2))).toEqual({ tickets: 14, change: 1 });
  expect(weekOf(days(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0)).change).toBeNull();
  expect(weekOf(days(3, 4)).change).toBeNull();
});

it('writes today under its bar, whatever the period', () => {
  for (const count of [1, 7, 15, 30, 90, 365]) {
    const ticked = Array.from({ length: count }, (_, index) => index).filter((index) => isTicked(index, count));
    expect(ticked.at(-1)).toBe(count - 1);
    expect(ticked.length).toBeLessThanOrEqual(9);
  }
});
