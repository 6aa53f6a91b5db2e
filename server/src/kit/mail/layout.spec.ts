import { editions } from '@estrade/editions/registry';
import { expect, it } from 'vitest';
import { letter } from './layout.ts';

const plain = {
  locale: 'fr',
  edition: editions[0]!,
  publicUrl: 'https://estrade.example',
  heading: 'Bonjour',
  paragraphs: ['Une ligne.\nUne autre.'],
} as const;

it.each(editions)('writes a letter of $id in both forms', (edition) => {
  const { html, text } = letter({
    ...plain,
    edition,
    button: { label: 'Ouvrir', url: 'https://estrade.example/fr?a=1&b=2' },
    rows: [{ label: 'Date', value: 'demain' }],
    footer: 'Parce que.',
  });
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain(edition.name);
  expect(html).toContain('href="https://estrade.example/fr?a=1&amp;b=2"');
  expect(html).toContain('Une ligne.<br>Une autre.');
  expect(text).toContain('Ouvrir :\nhttps://estrade.example/fr?a=1&b=2');
  expect(text).toContain('Date : demain');
});

it('lets nothing given become markup', () => {
  const nasty = `"><script>alert('x')</script>`;
  const { html } = letter({
    ...plain,
    heading: nasty,
    preview: nasty,
    paragraphs: [nasty],
    after: [nasty],
    footer: nasty,
    rows: [{ label: nasty, value: nasty }],
    button: { label: nasty, url: nasty },
  });
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('">&lt;script');
});

it('quotes the font stack inside its attribute', () => {
  const { html } = letter({
    ...plain,
    edition: { ...plain.edition, brand: { ...plain.edition.brand, fonts: { text: { stack: '"Inter", sans-serif' } } } },
  });
  expect(html).toContain('font-family:&quot;Inter&quot;, sans-serif');
});
