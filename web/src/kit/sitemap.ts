import { locales } from './i18n/locales';
import { absolute } from './seo';

export interface SitemapEntry {
  /** Without the language. */
  path: string;
  changedAt?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Pages with all their languages, as search engines read them. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.flatMap(({ path, changedAt }) => {
    const others = locales
      .map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escape(absolute(path, locale))}"/>`)
      .join('');
    return locales.map(
      (locale) =>
        `<url><loc>${escape(absolute(path, locale))}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}${others}</url>`,
    );
  });
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Where the sitemaps are. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((address) => `<sitemap><loc>${escape(address)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;
}

export function xmlResponse(xml: string): Response {
  return new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
