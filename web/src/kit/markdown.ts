import { Marked } from 'marked';
import sanitize from 'sanitize-html';
import { localized } from './i18n/locales';

const allowed: sanitize.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    'del',
    'ul',
    'ol',
    'li',
    'a',
    'h2',
    'h3',
    'h4',
    'blockquote',
    'hr',
    'code',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: { a: ['href', 'rel'], h2: ['id'], h3: ['id'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
};

/**
 * Markdown → clean HTML. For anything a person wrote: no script, no picture, no style gets through. A title of the text never
 * outranks the page's own: `#` becomes a second-level one. Links out carry `rel="nofollow ugc noopener"`.
 */
export function renderMarkdown(text: string, locale: string): string {
  const html = marked.parse(text, { async: false });
  const clean = sanitize(html, {
    ...allowed,
    transformTags: {
      h1: 'h2',
      a: (tagName, attributes) => {
        const href = localized(attributes.href ?? '', locale);
        const attribs: Record<string, string> = /^https?:/.test(href)
          ? { href, rel: 'nofollow ugc noopener' }
          : { href };
        return { tagName, attribs };
      },
    },
  });
  // A wide table scrolls by itself, so it must be reachable by keyboard.
  return clean
    .replaceAll('<table>', '<div class="table-scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}

const marked = new Marked({ gfm: true, breaks: true });
