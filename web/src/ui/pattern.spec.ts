import { expect, it } from 'vitest';
import { patternOf } from './pattern';

const titles = Array.from({ length: 120 }, (_, n) => `Concert n° ${n}`);

it('is the same for the same words', () => {
  expect(titles.map(patternOf)).toEqual(titles.map(patternOf));
});

it('leaves no pattern out of a season', () => {
  expect(new Set(titles.map(patternOf)).size).toBe(6);
});

it('takes any words', () => {
  expect(patternOf('')).toMatch(/^is-/);
  expect(patternOf('🎻 Ｆｕｌｌ')).toMatch(/^is-/);
});
