import { expect, it } from 'vitest';
import { Nudge } from './nudge.ts';

it('sends one wake-up until it is taken', () => {
  const nudge = new Nudge();
  expect([0, 1, 2].map((now) => nudge.send(now))).toEqual([true, false, false]);
  nudge.taken();
  expect(nudge.send(3)).toBe(true);
});

it('sends another one when nobody took the first', () => {
  const nudge = new Nudge();
  expect([0, 999, 1_000, 1_001].map((now) => nudge.send(now))).toEqual([true, false, true, false]);
});
