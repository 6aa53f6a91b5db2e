import { expect, it } from 'vitest';
import { canRemind, statusOf } from './invitation.ts';

const now = new Date('2026-11-20T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

it.each([
  [null, ago(-1), 'pending'],
  [null, now, 'expired'],
  ['accepted', ago(5), 'accepted'],
  ['declined', ago(-5), 'declined'],
  ['revoked', ago(-5), 'revoked'],
] as const)('answered %s, until %s: %s', (answer, expiresAt, status) =>
  expect(statusOf({ answer, expiresAt }, now)).toBe(status),
);

it('is sent again after ten minutes, ten times at most', () => {
  expect(canRemind({ sentAt: ago(9), letters: 1 }, now)).toBe(false);
  expect(canRemind({ sentAt: ago(10), letters: 9 }, now)).toBe(true);
  expect(canRemind({ sentAt: ago(10), letters: 10 }, now)).toBe(false);
});
