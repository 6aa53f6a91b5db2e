import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** kB of script a page may load before anybody does anything: one that is found by searching, and one with a form to fill. */
const MOST_SCRIPT = { found: 175, form: 240 };
/** The map is asked for, and comes with its engine. */
const WITH_MAP = /view=map/;

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** What is wrong with the page as it stands, in words: nothing for a good one. */
export async function complaintsOf(page: Page): Promise<string[]> {
  return [...(await barriers(page)), ...(await overflow(page)), ...(await namelessness(page))];
}

/** Script the page loaded, as it came over the wire, where that is more than a public page may. */
export async function tooHeavy(page: Page): Promise<string[]> {
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => /\.m?js(\?|$)/.test(entry.name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  const most = MOST_SCRIPT[(await page.locator('meta[name=robots][content*=noindex]').count()) ? 'form' : 'found'];
  const kB = bytes / 1000;
  return kB > most && !WITH_MAP.test(page.url()) ? [`${kB.toFixed(1)} kB of script, ${most} at most`] : [];
}

/** Serious and critical findings of axe: WCAG 2.2 A and AA, and good practice. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async () =>
      (await (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run())
        .violations,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** Nobody should have to scroll sideways. */
async function overflow(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return beyond > 0 ? [`${beyond} px wider than the screen`] : [];
}

async function namelessness(page: Page): Promise<string[]> {
  const { title, headings } = await page.evaluate(() => ({
    title: document.title,
    headings: document.querySelectorAll('h1').length,
  }));
  return [...(title ? [] : ['no title']), ...(headings === 1 ? [] : [`${headings} first headings`])];
}
