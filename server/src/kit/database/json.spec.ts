import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from './json.ts';

it.each([
  ['🎟️ entier', '🎟️ entier'],
  ['coupé \ud83c', 'coupé \ufffd'],
  ['\udf9f coupé', '\ufffd coupé'],
  [String.raw`\ud83c écrit`, String.raw`\ud83c écrit`],
  ['\\\ud83c', '\\\ufffd'],
  ['a\nb"c', 'a\nb"c'],
])('%j comes back as %j', (given, back) => {
  expect(JSON.parse(jsonText([given, { [given]: given }]))).toEqual([back, { [back]: back }]);
});

it('changes nothing of whole characters, and leaves no half one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), (text, plain) => {
      const cut = text.slice(0, 1) + plain + text.slice(-1);
      expect(JSON.parse(jsonText({ text, cut }))).toEqual({ text: text.toWellFormed(), cut: cut.toWellFormed() });
    }),
  );
});
