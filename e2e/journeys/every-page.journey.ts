import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appointmentsOf, thePortrait } from '../kit/appointments.ts';
import { aVisitor, house, openBrowser, type Visitor } from '../kit/browser.ts';
import { signIn } from '../kit/organizer.ts';
import { pageAddresses } from '../kit/pages.ts';
import { walk } from '../kit/walk.ts';
import { words } from '../kit/words.ts';

const PASSWORD = 'lever-de-rideau';
const LOOKS = [
  { locale: 'fr', width: 360, theme: 'light' },
  { locale: 'en', width: 1280, theme: 'dark' },
] as const;
/** Who looks at which part of the house, and where they begin; links lead to the rest. */
const CASTS = [
  {
    who: 'a visitor',
    email: null,
    part: /^\/(?!space|workspace|door|admin|book\/)/,
    from: [
      '/',
      '/events',
      '/events?view=map',
      '/offline',
      '/verify?token=gone',
      '/verify/email?token=gone',
      '/password/reset?token=gone',
      '/invitations/gone',
      '/orders/gone',
      '/checkout/00000000-0000-7000-8000-000000000000',
    ],
    first: async () => [`/services/${(await thePortrait()).id}`],
  },
  {
    who: 'a member',
    email: 'ines@estrade.test',
    part: /^\/(space|orders|book\/)/,
    from: ['/space', '/space/organizations/new', '/space/bookings'],
    first: async () => (await appointmentsOf('ines@estrade.test'), []),
  },
  {
    who: 'an organizer',
    email: 'lea@estrade.test',
    part: /^\/(workspace|door)/,
    from: ['/workspace', '/door'],
    first: startImport,
  },
  {
    who: 'a pro who measures clients',
    email: 'agnes@estrade.test',
    part: /^\/workspace\/[^/]+\/clients/,
    from: [],
    first: importClients,
  },
  { who: 'staff', email: 'admin@estrade.test', part: /^\/admin/, from: ['/admin'] },
] as const;

const seen = new Set<string>();

describe.runIf(house.shape === 'whole').each(LOOKS)('every page, in $locale, $width px wide, $theme', (look) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(CASTS)('is good for $who', { timeout: 400_000 }, async ({ email, part, from, ...cast }) => {
    const visitor = await aVisitor(browser, look);
    if (email) await signIn(visitor, words(look.locale), { email, password: PASSWORD });
    const more = 'first' in cast ? await cast.first(visitor) : [];
    const walked = await walk([...from, ...more], { visitor, look, part, open: !email });
    for (const page of walked.seen) seen.add(page);
    await visitor.context.close();
    expect(walked.complaints).toEqual([]);
  });
});

it.runIf(house.shape === 'whole')('no page is out of reach of links', () => {
  expect(pageAddresses().filter((page) => !seen.has(page))).toEqual([]);
});

/** Links lead to an import once there is one. */
async function startImport(visitor: Visitor): Promise<string[]> {
  const { page, go } = visitor;
  await go('/workspace');
  const href = await page.locator('a[href*="/workspace/"]').first().getAttribute('href');
  const csv = 'titre;date;heure;ville;lieu\nConcert de rentrée;12/09/2027;20:30;Lyon;Le Lavoir\n';
  await dropFile(visitor, `${/\/workspace\/[0-9a-f-]{36}/.exec(href + page.url())?.[0]}/imports`, csv);
  return [];
}

/** Only one of her organizations measures: that is where to begin. */
async function importClients(visitor: Visitor): Promise<string[]> {
  await visitor.go('/workspace');
  const answer = await visitor.page.request.get(new URL('/api/my/organizations', house.url).href);
  const { items } = (await answer.json()) as { items: { id: string; handle: string }[] };
  const clients = `/workspace/${items.find(({ handle }) => handle === 'fil-a-fil')?.id}/clients`;
  await dropFile(visitor, `${clients}/imports`, 'Prénom;Nom;E-mail\nInès;Vidal;ines.vidal@carnet.test\n');
  return [clients];
}

async function dropFile({ page, go }: Visitor, address: string, csv: string): Promise<void> {
  await go(address);
  const file = { name: 'fichier.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  const arrived = /\/imports\/[0-9a-f-]{36}/;
  // a page that is not awake yet does not see the file; one that does is given time to move on
  const drop = async () => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.waitForURL(arrived, { timeout: 8_000 }).catch(() => null);
    return page.url();
  };
  await expect.poll(drop, { timeout: 30_000 }).toMatch(arrived);
}
