import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE = 20_000;

export const house = inject('house');

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: FLAGS });
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens an address of the house, in the visitor's language. */
  go(path: string): Promise<void>;
}

/** Somebody with a browser of their own: another phone, other cookies. */
export async function aVisitor(
  browser: Browser,
  { locale, phone = false }: { locale: 'fr' | 'en'; phone?: boolean },
): Promise<Visitor> {
  const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
  const language = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const context = await browser.newContext({
    locale: language,
    viewport,
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const go = async (path: string) => {
    await page.goto(`${house.url}/${locale}${path}`, { waitUntil: 'load' });
  };
  return { context, page, go };
}
