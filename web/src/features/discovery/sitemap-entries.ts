import { events } from '@estrade/api/events';
import { offers } from '@estrade/api/offers';
import { organizations } from '@estrade/api/organizations';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { readEdition } from '@/kit/edition';
import { defaultLocale } from '@/kit/i18n/locales';
import { serviceHref } from '@/kit/services/address';
import type { SitemapEntry } from '@/kit/sitemap';

/** Pages of the API in one sitemap: 10,000 events in two languages stay well under the 50,000 addresses a file may hold. */
const pagesPerFile = 10;
const hour = 3600;

const fixed = [
  '/',
  '/events',
  '/organizations',
  '/sell',
  '/pricing',
  '/about',
  '/help',
  '/contact',
  '/accessibility',
  '/legal/terms',
  '/legal/privacy',
  '/legal/cookies',
  '/legal/notice',
];

/** How many files of events there are. */
export async function countEventFiles(): Promise<number> {
  let files = 0;
  let cursor: string | undefined;
  do {
    const part = await readFile(cursor);
    files += 1;
    cursor = part.next;
  } while (cursor);
  return files;
}

/** The events of one file, counted from 0; null past the last one. */
export async function readEventFile(index: number): Promise<SitemapEntry[] | null> {
  let cursor: string | undefined;
  for (let file = 0; ; file += 1) {
    const part = await readFile(cursor);
    if (file === index) return part.entries;
    if (!part.next) return null;
    cursor = part.next;
  }
}

/** What is not an event: the pages of the site, and who organises. */
export async function readOtherEntries(): Promise<SitemapEntry[]> {
  const found: SitemapEntry[] = [];
  let after: string | undefined;
  do {
    const page = await publicApi(defaultLocale, { seconds: hour, tags: [cacheTags.organizations] })(
      organizations.list,
      { query: { limit: 100, after } },
    );
    found.push(...page.items.map(({ handle }) => ({ path: `/organizations/${handle}` })));
    after = page.next ?? undefined;
  } while (after && found.length < 20_000);
  return [...fixed.map((path) => ({ path })), ...found, ...(await readServices())];
}

/** What is offered by appointment, in an edition that has it. */
async function readServices(): Promise<SitemapEntry[]> {
  if (!(await readEdition()).modules.includes('offers')) return [];
  const found: SitemapEntry[] = [{ path: '/services' }];
  let after: string | undefined;
  do {
    const page = await publicApi(defaultLocale, { seconds: hour, tags: [cacheTags.services] })(offers.list, {
      query: { limit: 100, after },
    });
    found.push(...page.items.map((service) => ({ path: serviceHref(service) })));
    after = page.next ?? undefined;
  } while (after && found.length < 20_000);
  return found;
}

// Every step is kept for an hour, so walking there again costs nothing.
async function readFile(start: string | undefined): Promise<{ entries: SitemapEntry[]; next: string | undefined }> {
  const entries: SitemapEntry[] = [];
  let after = start;
  for (let page = 0; page < pagesPerFile; page += 1) {
    const { items, next } = await publicApi(defaultLocale, { seconds: hour, tags: [cacheTags.events] })(
      events.sitemap,
      { query: { after } },
    );
    entries.push(...items.map(({ slug, changedAt }) => ({ path: `/events/${slug}`, changedAt })));
    if (!next) return { entries, next: undefined };
    after = next;
  }
  return { entries, next: after };
}
