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

/** `film`: what its camera sees. */
export async function openBrowser({ film }: { film?: string } = {}): Promise<Browser> {
  const camera = film
    ? [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ]
    : [];
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: [...FLAGS, ...camera] });
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens an address of the house, in the visitor's language. */
  go(path: string): Promise<void>;
}

interface Looks {
  readonly locale: 'fr' | 'en';
  /** A small screen to hold. */
  readonly phone?: boolean;
  /** Of the screen, in CSS pixels. */
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

/** Somebody with a browser of their own: another phone, other cookies. */
export async function aVisitor(browser: Browser, { locale, phone, width, theme }: Looks): Promise<Visitor> {
  const context = await browser.newContext({
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    viewport: { width: width ?? (phone ? 390 : 1280), height: phone ? 844 : 900 },
    timezoneId: 'Europe/Paris',
    colorScheme: theme,
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
