import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anywhere, searchTerms, unitsOf } from './terms.ts';

it.each([
  ['  jazz   manouche ', 'jazz manouche'],
  ['« nuit blanche »', '" nuit blanche "'],
  ['"nuit blanche', 'nuit blanche'],
  ['a "b c" "d', 'a "b c" d'],
  ['l’été', "l'été"],
  ['rock -folk', 'rock -folk'],
  ['jazz -', 'jazz'],
  ['ﬁn e\u0301te\u0301', 'fin été'],
  ['con\u0000cert\u200b!', 'con cert !'],
  ['', null],
  ['   ', null],
  ['"-!?', null],
  [undefined, null],
  ['💃', null],
  ['音楽', '音楽'],
])('%j is searched as %j', (typed, terms) => {
  expect(searchTerms(typed)).toBe(terms);
});

it('is always something that a database can be asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      const terms = searchTerms(typed) ?? '';
      expect(terms).not.toMatch(/\p{Cc}/u);
      expect(terms.length).toBeLessThanOrEqual(120);
      expect((terms.split('"').length - 1) % 2).toBe(0);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['jazz manouche', ['jazz', 'manouche'], ['jazz', 'manouche']],
  ['"nuit blanche" Évry', ['"nuit blanche"', 'Évry'], [null, 'evry']],
  ["l'opéra -rock", ["l'opéra", '-rock'], ['opera', null]],
  ['-"nuit blanche" rock-folk du', ['-"nuit blanche"', 'rock-folk', 'du'], [null, null, null]],
  ['a|b ! |', ['a b'], [null]],
])('%j is taken apart', (terms, texts, words) => {
  expect(unitsOf(terms).map(({ text }) => text)).toEqual(texts);
  expect(unitsOf(terms).map(({ word }) => word)).toEqual(words);
});

it.each([
  ['jazz', '%jazz%'],
  ['100 % d_été\\', String.raw`%100 \% d\_été\\%`],
  ['%%', null],
  [undefined, null],
])('%j is looked for anywhere as %j', (typed, pattern) => {
  expect(anywhere(typed)).toBe(pattern);
});
