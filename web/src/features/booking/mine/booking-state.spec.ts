import { describe, expect, it } from 'vitest';
import { isCancellable, shareBack } from './booking-state';

const tiers = [
  { hoursBefore: 48, refundBasisPoints: 10_000 },
  { hoursBefore: 24, refundBasisPoints: 5000 },
];
const start = '2027-06-15T10:00:00Z';

describe('what comes back', () => {
  it.each([
    ['2027-06-01T10:00:00Z', 10_000],
    ['2027-06-13T10:00:00Z', 10_000],
    ['2027-06-13T10:00:01Z', 5000],
    ['2027-06-14T10:00:00Z', 5000],
    ['2027-06-14T11:00:00Z', 0],
  ])('of a booking called off at %s is %s', (now, share) => expect(shareBack(tiers, start, now)).toBe(share));

  it('is nothing where nothing was promised', () => expect(shareBack([], start, '2027-01-01T00:00:00Z')).toBe(0));
});

it('is called off before it begins, as long as it stands', () => {
  expect(isCancellable('confirmed', start, '2027-06-15T09:59:00Z')).toBe(true);
  expect(isCancellable('requested', start, '2027-06-15T09:59:00Z')).toBe(true);
  expect(isCancellable('confirmed', start, start)).toBe(false);
  expect(isCancellable('declined', start, '2027-06-01T00:00:00Z')).toBe(false);
});
