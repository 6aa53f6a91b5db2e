import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from './entities.ts';
import { excerpt, plainText } from './text.ts';

describe('plain text', () => {
  it.each([
    ['**Gras** et _penché_', 'Gras et penché'],
    ['## Le programme\n\n19 h : ouverture', 'Le programme\n19 h : ouverture'],
    ['- un\n- deux\n    - deux et demi', 'un\ndeux\ndeux et demi'],
    ['[Réserver](https://example.org/a?b=c)', 'Réserver'],
    ['https://example.org', 'https://example.org'],
    ['ligne  \nsuite', 'ligne suite'],
    ['1\\. pas une liste', '1. pas une liste'],
    ['Rock &amp; Roll, fish & chips', 'Rock & Roll, fish & chips'],
    ['> Une critique\n> élogieuse', 'Une critique élogieuse'],
    ['<div>Un <b>mot</b></div>', 'Un mot'],
    ['![Une affiche](https://example.org/a.jpg)', 'Une affiche'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a b\n1 2'],
    ['a\n\n---\n\nb', 'a\nb'],
    ['', ''],
  ])('%j reads %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});

describe('an excerpt', () => {
  const text = 'Trois harpistes se retrouvent. Une nuit entière, jusqu’au lever du jour.';

  it.each([
    [100, text],
    [50, 'Trois harpistes se retrouvent.'],
    [20, 'Trois harpistes se…'],
    [8, 'Trois…'],
  ])('of %d characters', (max, cut) => {
    expect(excerpt(text, max)).toBe(cut);
  });

  it('never exceeds its room, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 2, max: 200 }),
        (markdown, max) => {
          const cut = excerpt(markdown, max);
          expect(cut.length).toBeLessThanOrEqual(max);
          expect(cut).not.toContain('\n');
        },
      ),
    );
  });
});

it.each([
  ['caf&eacute; &#8217;&amp;&lt;b&gt;', 'café ’&<b>'],
  ['a < b & c', 'a < b & c'],
  ['&copyright', '©right'],
  ['<i>&amp;</i>', '<i>&</i>'],
])('decodes %s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});
