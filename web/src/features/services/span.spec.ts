import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansOf } from '@/kit/services/spans';
import { readLength, readShare, writeLength, writeShare } from './span';

describe('a length', () => {
  it.each([
    ['1 h 30', 90],
    ['1h30', 90],
    ['1:30', 90],
    ['2 h', 120],
    ['90 min', 90],
    ['45', 45],
    ['', null],
    ['1 h 75', null],
    ['bientôt', null],
    ['-5', null],
  ])('« %s » is %s minutes', (text, minutes) => expect(readLength(text)).toBe(minutes));

  it('is read as it was written', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), (minutes) => {
        expect(readLength(writeLength(minutes))).toBe(minutes);
      }),
    ));

  it('is said in its largest whole parts, and says all of it', () => {
    expect(spansOf(1440)).toEqual([{ unit: 'hours', count: 24 }]);
    expect(spansOf(2880)).toEqual([{ unit: 'days', count: 2 }]);
    const sizes = { minutes: 1, hours: 60, days: 1440 };
    fc.assert(
      fc.property(
        fc.nat(525_600),
        (minutes) => spansOf(minutes).reduce((sum, { unit, count }) => sum + count * sizes[unit], 0) === minutes,
      ),
    );
  });
});

describe('a share', () => {
  it.each([
    ['30', 3000],
    ['33,5 %', 3350],
    ['12.25%', 1225],
    ['100', 10_000],
    ['tout', null],
    ['1,234', null],
  ])('« %s » is %s basis points', (text, points) => expect(readShare(text)).toBe(points));

  it.each(['fr', 'en'])('is read as it was written (%s)', (locale) =>
    fc.assert(
      fc.property(fc.nat(10_000), (points) => {
        expect(readShare(writeShare(points, locale))).toBe(points);
      }),
    ),
  );
});
