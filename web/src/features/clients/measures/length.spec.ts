import { expect, it } from 'vitest';
import { formatChange, formatLength, readLength, writeLength } from './length';

it.each([
  ['68,5', 68.5],
  ['68.5 cm', 68.5],
  [' 27 1/2 ', 27.5],
  ['27½', 27.5],
  ['27 3/8"', 27.375],
  ['1/2', 0.5],
  ['-3', -3],
  ['', null],
  ['abc', null],
  ['12 1/3', null],
  ['1,2,3', null],
])('%j is read as %s', (text, length) => {
  expect(readLength(text)).toBe(length);
});

it('is written as people write it', () => {
  expect(writeLength(68.5, 'fr')).toBe('68,5');
  expect(formatLength(685, 'cm', 'fr')).toBe('68,5\u00a0cm');
  expect(formatLength(698.5, 'in', 'en')).toBe('27.5\u00a0in');
  expect([formatChange(5, 'cm', 'fr'), formatChange(-10, 'cm', 'en'), formatChange(0, 'cm', 'fr')]).toEqual([
    '+0,5\u00a0cm',
    '-1\u00a0cm',
    '0\u00a0cm',
  ]);
});
