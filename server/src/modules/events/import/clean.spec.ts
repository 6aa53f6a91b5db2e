import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../text.ts';
import { cleanLine, cleanMarkdown, withoutTitle } from './clean.ts';

describe('a line', () => {
  it.each([
    ['Danse de Olé &amp; Pichet', 'Danse de Olé & Pichet'],
    ['39th &amp;amp; The Nortons', '39th & The Nortons'],
    ['  Deux   espaces\u00a0\u2009insécables ', 'Deux espaces insécables'],
    ['Titre\\navec retour', 'Titre avec retour'],
    ['sept. 2018\\.', 'sept. 2018.'],
    ['l\u0092\u00e9t\u00e9 \u0097 fin', 'l’été — fin'],
    ['Ã©tÃ© Ã\u00a0 lâ€™ombre', 'été à l’ombre'],
    ['ÃNDIA', 'ÃNDIA'],
    ['<b>Gras</b> titre', 'Gras titre'],
    ['a\u200b\u00adb\uFEFF', 'ab'],
    ['e\u0301te\u0301', 'été'],
    ['I <3 jazz', 'I <3 jazz'],
    ['👩‍🎤 en scène', '👩‍🎤 en scène'],
  ])('%j → %j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });
});

describe('a description', () => {
  it.each([
    ['written-out line ends', 'Un\\n\\nDeux\\r\\nTrois', 'Un\n\nDeux  \nTrois'],
    ['bullets of all kinds', '• un\n\n• deux\n*   trois\n- quatre', '- un\n- deux\n- trois\n- quatre'],
    [
      'a number that is not a list',
      '1\\. Comprendre\n\nfin 2018\\. Cet album',
      '1\\. Comprendre\n\nfin 2018. Cet album',
    ],
    ['mail links', '[a@b.fr](http://mailto:a@b.fr)', '[a@b.fr](mailto:a@b.fr)'],
    ['links that say themselves', '[https://a.fr/b](https://a.fr/b)', 'https://a.fr/b'],
    ['links to nowhere', '[cliquez](javascript:alert(1)) [ici](/page)', 'cliquez ici'],
    [
      'pictures',
      'Voir ![](https://a.fr/x.jpg)![l’affiche](https://a.fr/y.jpg)',
      'Voir [l’affiche](https://a.fr/y.jpg)',
    ],
    ['a lone star', '*Visites flash du musée', 'Visites flash du musée'],
    ['emphasis', '*Visites* **flash** _ici_', '*Visites* **flash** _ici_'],
    ['a rule under words', 'Programme\n-----\nSuite', 'Programme\n\n---\n\nSuite'],
    ['too many lines', 'a\n\n\n\n b ', 'a\n\nb'],
    ['lines broken by hand', 'Tarif : 10 €  \nRéduit : 5 €\nGratuit', 'Tarif : 10 €  \nRéduit : 5 €  \nGratuit'],
    ['signs that look like tags', 'si a <b et c> d, <script> ou <https://a.fr>', 'si a'],
    ['bold that does not close', '**Du 16 au 12 ! ** et **a**b **c**', '**Du 16 au 12 !** et **a**b **c**'],
    ['dashes without a space', '-caf\n\n-pôle  emploi', '- caf\n- pôle emploi'],
    ['decoration', '[&gt;&gt; suite &lt;&lt;](https://a.fr)', '[>> suite <<](https://a.fr)'],
  ])('with %s', (_, text, clean) => {
    expect(cleanMarkdown(text).startsWith(clean)).toBe(true);
  });

  it('keeps a paragraph that a program wrapped in one piece', () => {
    const wrapped = `${'mot '.repeat(18).trim()}\n${'suite '.repeat(12).trim()}`;
    expect(cleanMarkdown(wrapped)).toBe(wrapped);
  });

  it('in HTML becomes Markdown', () => {
    const html =
      '<h2>Programme</h2><p>Une <strong>nuit </strong>&agrave; <a href="https://a.fr/x?y=1">Lille</a><br>jusqu&rsquo;au matin</p><ul><li>un</li><li><em>deux</em></li></ul><script>alert(1)</script>';
    expect(cleanMarkdown(html)).toBe(
      '### Programme\n\nUne **nuit** à [Lille](https://a.fr/x?y=1)  \njusqu’au matin\n\n- un\n- _deux_',
    );
    expect(cleanMarkdown('&lt;p&gt;Bonjour&lt;/p&gt;')).toBe('Bonjour');
    expect(cleanMarkdown('<p>a</p><ol><li>un</li><li>deux</li></ol>')).toBe('a\n\n1. un\n1. deux');
    expect(cleanMarkdown('<a href="javascript:alert(1)">clic</a>')).toBe('clic');
  });

  it('loses no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ü]{1,8}$/), { minLength: 1, maxLength: 30 });
    const glue = fc.constantFrom(' ', '\n', '\n\n', '  \n', '\\n', '\u00a0', '\n• ', '\n* ', ' &amp; ');
    fc.assert(
      fc.property(words, fc.array(glue, { minLength: 30, maxLength: 30 }), (list, glues) => {
        const text = list.map((word, at) => word + (at < list.length - 1 ? glues[at] : '')).join('');
        const kept = plainText(cleanMarkdown(text))
          .split(/[^a-zà-ü]+/)
          .filter(Boolean);
        expect(kept).toEqual(list.map((word) => word.normalize('NFC')));
      }),
    );
  });

  it('is clean once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(cleanMarkdown(text)).not.toMatch(/\n{3,}|^\s|\s$/);
      }),
    );
  });
});

it('does not say the title twice', () => {
  expect(withoutTitle('### NUIT des Harpes\n\nSuite', 'Nuit des harpes')).toBe('Suite');
  expect(withoutTitle('**Nuit des harpes** au Grand Mix', 'Nuit des harpes')).toBe('**Nuit des harpes** au Grand Mix');
  expect(withoutTitle('', '')).toBe('');
});
