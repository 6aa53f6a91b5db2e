import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchWords } from './search-words.ts';

it.each([
  ['  Inès   Vidal ', ['Inès', 'Vidal']],
  ['06 12 34 56 78', ['612345678']],
  ['+33 6.12.34.56.78', ['612345678']],
  ['0033612345678', ['612345678']],
  ['ines@vidal.fr', ['ines@vidal.fr']],
  ['a\u0000b', ['a', 'b']],
  ['07 98 76', ['79876']],
  ['12 rue', ['12', 'rue']],
  [undefined, []],
])('%j is looked for as %j', (typed, words) => {
  expect(searchWords(typed)).toEqual(words);
});

it('is always something a database can be asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const words = searchWords(typed);
      expect(words.length).toBeLessThanOrEqual(6);
      for (const word of words) expect(word).not.toMatch(/[\p{Cc}\s]/u);
    }),
  );
});
