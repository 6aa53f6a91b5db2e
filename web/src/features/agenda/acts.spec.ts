import { expect, it } from 'vitest';
import { actsFor } from './acts';

const times = { startsAt: '2026-11-20T10:00:00Z', endsAt: '2026-11-20T11:00:00Z', expiresAt: null };
const [before, during, after] = ['2026-11-20T09:00:00Z', '2026-11-20T10:30:00Z', '2026-11-20T12:00:00Z'] as const;

it('offers what the API takes, by state and time', () => {
  expect(actsFor({ ...times, state: 'confirmed' }, before)).toEqual(['cancelled', 'move']);
  expect(actsFor({ ...times, state: 'confirmed' }, during)).toContain('move');
  expect(actsFor({ ...times, state: 'confirmed' }, after)).toEqual(['cancelled', 'no_show', 'completed']);
  const asked = { ...times, state: 'requested' as const, expiresAt: before };
  expect(actsFor(asked, '2026-11-20T08:00:00Z').at(-1)).toBe('confirmed');
  expect(actsFor(asked, during)).toEqual([]);
  for (const state of ['held', 'declined', 'cancelled', 'expired', 'completed', 'no_show'] as const)
    expect(actsFor({ ...times, state }, before)).toEqual([]);
});
