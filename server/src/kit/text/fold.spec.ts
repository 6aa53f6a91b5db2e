import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it.each([
  ["L'Œuvre,  n° 5", 'l oeuvre n 5'],
  ['Saint-Étienne', 'saint etienne'],
  ['Łódź', 'lodz'],
  ['ÉTÉ', 'ete'],
  ['e\u0301te\u0301', 'ete'],
  ['  Straße  ', 'strasse'],
  ['ﬁn', 'fin'],
  ['Москва', 'москва'],
  ['!?', ''],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1000 },
  );
});
