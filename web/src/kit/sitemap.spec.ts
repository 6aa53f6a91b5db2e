import { expect, it } from 'vitest';
import { sitemapIndexXml, sitemapXml } from './sitemap';

it('names a page in each language, with its translations', () => {
  const parsed = new DOMParser().parseFromString(
    sitemapXml([{ path: '/events/a', changedAt: '2026-11-01T10:00:00Z' }, { path: '/events?q=a&b=<' }]),
    'application/xml',
  );
  expect(parsed.querySelector('parsererror')).toBeNull();
  const addresses = [...parsed.querySelectorAll('loc')].map(({ textContent }) => textContent);
  expect(addresses[0]).toMatch(/\/fr\/events\/a$/);
  expect(addresses[1]).toMatch(/\/en\/events\/a$/);
  expect(addresses[2]).toMatch(/q=a&b=<$/);
  expect(parsed.querySelectorAll('url:first-child > lastmod')).toHaveLength(1);
});

it('lists the sitemaps', () => {
  expect(sitemapIndexXml(['http://x/a.xml'])).toContain('<sitemap><loc>http://x/a.xml</loc></sitemap>');
});
