import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { daysOf } from './days.ts';

const now = Temporal.Instant.from('2026-11-20T23:30:00Z');

it('shows the last thirty days of the zone, today included', () => {
  const { days } = daysOf({}, 'Europe/Paris', now)!;
  expect(days).toHaveLength(30);
  expect(days.at(-1)).toBe('2026-11-21');
});

it('makes days as long as the clocks of the zone make them', () => {
  const { bounds } = daysOf({ from: '2026-10-25', to: '2026-10-25' }, 'Europe/Paris', now)!;
  expect(bounds[1]!.since(bounds[0]!).total('hours')).toBe(25);
});

it('refuses the wrong order and more than a year', () => {
  expect(daysOf({ from: '2026-02-01', to: '2026-01-31' }, 'Europe/Paris', now)).toBeNull();
  expect(daysOf({ from: '2025-01-01', to: '2026-02-01' }, 'Europe/Paris', now)).toBeNull();
  expect(daysOf({ from: '2028-01-01', to: '2028-12-31' }, 'Europe/Paris', now)?.days).toHaveLength(366);
});
