import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown';

describe('renderMarkdown', () => {
  it('writes paragraphs, lists and links in the language of the page', () => {
    expect(renderMarkdown('Voir **ici** : [aide](/help)', 'en')).toBe(
      '<p>Voir <strong>ici</strong> : <a href="/en/help">aide</a></p>\n',
    );
    expect(renderMarkdown('[dehors](https://example.org)', 'fr')).toContain('rel="nofollow ugc noopener"');
  });

  it('lowers a title below the one of the page', () =>
    expect(renderMarkdown('# Grand', 'fr')).toBe('<h2>Grand</h2>\n'));

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<a href="data:text/html,x" onclick="y">z</a>',
    '<svg/onload=alert(1)>',
    '<style>*{}</style>',
  ])('disarms %s', (text) => {
    expect(dangerous(renderMarkdown(text, 'fr'))).toBeNull();
  });

  it('never lets an element through that is not on the list', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '<',
        '>',
        'script',
        '/',
        '"',
        "'",
        ' ',
        'onload=',
        'img',
        '[a](',
        ')',
        'javascript:',
        '\n',
        '`',
        'x',
        '&lt;',
        '*',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(dangerous(renderMarkdown(parts.join(''), 'fr'))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

function dangerous(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelector(
    'script, img, svg, style, iframe, [onload], [onclick], [onerror], [href^="javascript:" i], [href^="data:" i]',
  );
}
