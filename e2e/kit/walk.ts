import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Response } from 'playwright-core';
import type { Visitor } from './browser.ts';
import { house } from './browser.ts';
import { complaintsOf, tooHeavy } from './inspect.ts';
import { pageAddresses, pageOf, pathOf } from './pages.ts';

const addresses = pageAddresses();
/** Where pictures of every page are kept, when somebody wants to look at them: PICTURES=folder. */
const album = process.env['PICTURES'];

export interface Look {
  readonly locale: 'fr' | 'en';
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

interface Walk {
  readonly visitor: Visitor;
  readonly look: Look;
  /** Pages to look at; links to others are left alone. */
  readonly part: RegExp;
  /** Anybody may come: their script is weighed. */
  readonly open: boolean;
}

/**
 * Follows links from page to page, one address of each, and looks at every page on the way. Answers which pages were
 * seen, and what was wrong.
 */
export async function walk(from: readonly string[], { visitor, look, part, open }: Walk): Promise<Walked> {
  const ways = [...from];
  const asked = new Set(from);
  const walked: Walked = { seen: new Set(), complaints: [] };
  while (ways.length > 0) {
    const way = ways.shift()!;
    const [path] = way.split(/[?#]/);
    const page = pageOf(addresses, path!);
    if (!page || !part.test(path!) || (walked.seen.has(page) && !asked.delete(way))) continue;
    walked.seen.add(page);
    asked.delete(way);
    const { complaints, links } = await visit(visitor, way, open);
    walked.complaints.push(...complaints.map((complaint) => `${look.locale} ${look.width} ${way}: ${complaint}`));
    ways.push(...links.flatMap((link) => pathOf(link, look.locale) ?? []));
    if (album) await keepPicture(visitor, page, look);
  }
  return walked;
}

interface Walked {
  readonly seen: Set<string>;
  readonly complaints: string[];
}

async function visit({ page, go }: Visitor, path: string, open: boolean) {
  const complaints: string[] = [];
  const onError = (error: Error) => complaints.push(`script failed: ${error.message}`);
  const onResponse = (response: Response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} for ${response.url().slice(house.url.length)}`);
  };
  page.on('pageerror', onError);
  page.on('response', onResponse);
  await go(path);
  await page.waitForTimeout(300); // what comes after the first paint: lists that load, a map
  if (open) complaints.push(...(await tooHeavy(page)));
  complaints.push(...(await complaintsOf(page)));
  page.off('pageerror', onError);
  page.off('response', onResponse);
  return { complaints, links: await page.locator('a[href]').evaluateAll(hrefsOf) };
}

function hrefsOf(links: Element[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).href);
}

async function keepPicture({ page }: Visitor, address: string, { locale, width }: Look): Promise<void> {
  mkdirSync(album!, { recursive: true });
  const name = `${address.slice(1).replaceAll(/[^a-zA-Z]+/g, '-') || 'home'}.${locale}.${width}.png`;
  await page.screenshot({ path: join(album!, name), fullPage: true });
}
