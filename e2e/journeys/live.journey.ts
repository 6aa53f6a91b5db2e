import { ticketing } from '@estrade/api/ticketing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOf, orderOne, payFor, somethingSold } from '../kit/api.ts';
import { aVisitor, house, openBrowser, type Visitor } from '../kit/browser.ts';
import { signIn } from '../kit/organizer.ts';
import { words } from '../kit/words.ts';

const OPERATOR = { email: 'porte@estrade.test', password: 'lever-de-rideau' };
/** Well before a page without a socket would have asked again. */
const SOON = { timeout: 4_000 };

/** Requests of a page from now on whose address ends so. */
function asked({ page }: Visitor, ending: string): string[] {
  const found: string[] = [];
  page.on('request', (request) => void (new URL(request.url()).pathname.endsWith(ending) && found.push(request.url())));
  return found;
}

/** Opens a page, and waits until it follows what it shows. */
async function follow({ page, go }: Visitor, path: string, shown: string): Promise<void> {
  const following = new Promise<void>((follows) => {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => void (payload.includes(shown) && follows())),
    );
  });
  await go(path);
  await following;
}

describe(`what moves while one looks, house ${house.shape}`, () => {
  const t = words('fr');
  let browser: Browser;
  let sold: Awaited<ReturnType<typeof somethingSold>>;
  let code: string;
  beforeAll(async () => {
    browser = await openBrowser();
    sold = await somethingSold(await apiOf(OPERATOR.email));
  });
  afterAll(() => browser.close());

  it('an order open on a phone shows its tickets when it is paid elsewhere', async () => {
    const call = await apiOf();
    const { secret, payment } = await orderOne(call, sold);
    const phone = await aVisitor(browser, { locale: 'fr', phone: true });
    await follow(phone, `/orders/${secret}`, 'awaiting_payment');
    await phone.page.getByRole('heading', { level: 1, name: t('orders.awaiting.title') }).waitFor();
    await payFor(call, payment!.client!.secret);
    await phone.page.getByRole('heading', { level: 1, name: t('orders.hero.title.paid') }).waitFor(SOON);
    expect(phone.page.url()).toContain(`/orders/${secret}`);
    code = (await call(ticketing.order, { params: { secret } })).tickets[0]!.code!;
    await phone.context.close();
  });

  it('a door counts who enters at the other one, without asking', async () => {
    const call = await apiOf(OPERATOR.email);
    const { items } = await call(ticketing.checkInLists, { params: { eventId: sold.eventId } });
    const list = items.find(({ dateId }) => dateId === sold.dateId)!;
    const phone = await aVisitor(browser, { locale: 'fr', phone: true });
    await signIn(phone, t, OPERATOR);
    await follow(phone, `/door/${sold.organizationId}/${sold.eventId}/${list.id}`, list.id);
    const inside = phone.page.locator('.door-count b');
    const before = Number(await inside.innerText());
    const requests = asked(phone, '/counter');
    await call(ticketing.checkIn, { body: { id: crypto.randomUUID(), listId: list.id, code, door: 'Nord' } });
    await expect.poll(async () => Number(await inside.innerText()), SOON).toBe(before + 1);
    expect(requests).toEqual([]);
    await phone.context.close();
  });
});
