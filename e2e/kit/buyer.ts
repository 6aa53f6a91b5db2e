import { expect } from 'vitest';
import { house, type Visitor } from './browser.ts';
import type { Words } from './words.ts';

/** A card that its bank asks a code for, and that code: the embedded network's own. */
const CAREFUL_CARD = { number: '4000 0025 0000 3155', code: '3141' };

/** Lists are renewed at once as a rule, and after a minute at the latest. */
const A_MINUTE_LATER = 75_000;

export interface Basket {
  readonly type: string;
  readonly count: number;
}

/** Finds an event by its words in the public list and opens its page. */
export async function findEvent({ page, go }: Visitor, title: string): Promise<void> {
  const link = page.getByRole('link', { name: title, exact: true });
  await expect
    .poll(async () => (await go(`/events?q=${encodeURIComponent(title)}`), link.count()), { timeout: A_MINUTE_LATER })
    .toBeGreaterThan(0);
  await link.first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Puts places aside, and stands before the checkout. */
export async function keepPlaces({ page }: Visitor, t: Words, { type, count }: Basket): Promise<void> {
  const more = page.getByRole('button', { name: t('ui.more', { label: type }) });
  for (let clicks = 0; clicks < count; clicks++) await more.click();
  await page.getByRole('button', { name: t('event-page.buy.keep', { count }) }).click();
  await page.waitForURL(/\/checkout\//);
}

export interface Buyer {
  readonly name: string;
  readonly email: string;
  /** One name per ticket. */
  readonly holders: readonly string[];
}

/** Fills the checkout, pays with a card whose bank asks for a code, gives it, and answers the address of the order. */
export async function payWithCode({ page }: Visitor, t: Words, { name, email, holders }: Buyer): Promise<string> {
  await page.getByLabel(t('checkout.buyer.name'), { exact: true }).fill(name);
  await page.getByLabel(t('checkout.buyer.email'), { exact: true }).fill(email);
  for (const [index, holder] of holders.entries())
    await page.getByLabel(t('checkout.holders.name', { number: index + 1 }), { exact: true }).fill(holder);
  await page.getByLabel(t('checkout.card.number'), { exact: true }).fill(CAREFUL_CARD.number);
  await page.getByLabel(t('checkout.card.name'), { exact: true }).fill(name);
  await page.getByLabel(t('checkout.card.expiry'), { exact: true }).fill('12/40');
  await page.getByLabel(t('checkout.card.cvc'), { exact: true }).fill('123');
  await page.locator('#terms').check();
  await page.locator('button[type=submit]').click();
  await page.locator('input[name=code]').fill(CAREFUL_CARD.code);
  await page.locator('button[value=code]').click();
  await page.waitForURL(/\/orders\//);
  await page.getByRole('heading', { level: 1, name: t('orders.hero.title.paid') }).waitFor();
  return page.url();
}

/** What a link of the page leads to, fetched with the visitor's own cookies. */
export async function download({ page, context }: Visitor, name: string): Promise<Uint8Array> {
  const href = await page.getByRole('link', { name, exact: true }).first().getAttribute('href');
  if (!href) throw new Error(`the link “${name}” leads nowhere`);
  const answer = await context.request.get(new URL(href, house.url).href);
  expect(answer.status()).toBe(200);
  return answer.body();
}
