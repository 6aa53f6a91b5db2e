import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf, readQrCodes } from '../../server/test/pdf.ts';
import { aVisitor, house, openBrowser, type Visitor } from '../kit/browser.ts';
import { download, findEvent, keepPlaces, payWithCode } from '../kit/buyer.ts';
import { answerOf, filmOf, standAtDoor, typeCode } from '../kit/door.ts';
import { attachedTo, letterTo, linkIn } from '../kit/mailbox.ts';
import { addTicketType, foundOrganization, signIn, signUp, writeEvent } from '../kit/organizer.ts';
import { words } from '../kit/words.ts';

const run = Math.random().toString(36).slice(2, 8);
const MODERATOR = { email: 'moderation@estrade.test', password: 'lever-de-rideau' };

describe.each(['fr', 'en'] as const)(`the first sale, in %s, house ${house.shape}`, (locale) => {
  const t = words(locale);
  const organizer = {
    name: 'Camille Journet',
    email: `camille.${locale}.${run}@estrade.test`,
    password: 'une scène et trois marches',
  };
  const guest = { name: 'Nour Belkacem', email: `nour.${locale}.${run}@example.org` };
  const holders = ['Nour Belkacem', 'Élio Marchetti'];
  const title = `Veillée ${locale} ${run}`;
  let browser: Browser;
  let camille: Visitor;
  let organizationId: string;
  let eventId: string;
  let pages: ReturnType<typeof readPdf>['pages'];
  let codes: readonly string[];

  beforeAll(async () => {
    browser = await openBrowser();
    camille = await aVisitor(browser, { locale });
  });
  afterAll(() => browser.close());

  it('an organizer signs up, follows the letter and founds an organization', async () => {
    await signUp(camille, t, organizer);
    organizationId = await foundOrganization(camille, t, `Collectif ${locale} ${run}`);
    expect(organizationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('writes an event with two ticket types and submits it', async () => {
    const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    eventId = await writeEvent(camille, t, { organizationId, title, day });
    await camille.go(`/workspace/${organizationId}/events/${eventId}/tickets`);
    await addTicketType(camille, t, { name: 'Plein tarif', price: locale === 'fr' ? '25,00' : '25.00', places: 50 });
    await addTicketType(camille, t, { name: 'Invitation', price: null, places: 10 });
    await camille.go(`/workspace/${organizationId}/events/${eventId}`);
    await camille.page
      .getByRole('button', { name: t('events.acts.submit'), exact: true })
      .first()
      .click();
    await expect(camille.page.getByText(t('events.status.submitted')).first().waitFor()).resolves.toBeUndefined();
  });

  it('a moderator publishes it', async () => {
    const moderator = await aVisitor(browser, { locale });
    await signIn(moderator, t, MODERATOR);
    await moderator.go(`/admin/events/${eventId}`);
    await moderator.page
      .getByRole('button', { name: t('moderation.decide.approve.button') })
      .first()
      .click();
    await moderator.page
      .getByRole('dialog')
      .getByRole('button', { name: t('moderation.decide.approve.act') })
      .click();
    await expect(moderator.page.getByText(t('moderation.status.published')).first().waitFor()).resolves.toBeUndefined();
    await moderator.context.close();
  });

  it('a guest buys two paid tickets on a phone, and gives the bank its code', async () => {
    const nour = await aVisitor(browser, { locale, phone: true });
    await findEvent(nour, title);
    await keepPlaces(nour, t, { type: 'Plein tarif', count: 2 });
    const order = await payWithCode(nour, t, { ...guest, holders });
    for (const holder of holders) await nour.page.getByRole('heading', { name: holder }).waitFor();
    const pdf = readPdf(await download(nour, t('orders.acts.pdf')));
    expect(pdf.pages).toHaveLength(2);
    await nour.page.reload();
    expect(nour.page.url()).toBe(order);
    await nour.context.close();
  });

  it('the letter brings the link and the tickets on paper', async () => {
    const letter = await letterTo(guest.email, 'order_confirmation');
    expect(letter.subject).toContain(title);
    expect(linkIn(letter)).toContain('/orders/');
    ({ pages } = readPdf(await attachedTo(letter, '.pdf')));
    expect(pages).toHaveLength(2);
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain(title);
      expect(text).toContain(holders[index]);
    }
    codes = (await Promise.all(pages.map(({ png }) => readQrCodes(png)))).flat();
    expect(new Set(codes).size).toBe(2);
  });

  it('the door reads the paper with its camera, lets in once, and says when next time', async () => {
    const film = await filmOf(pages[0]!.png);
    const phone = await openBrowser({ film });
    try {
      const door = await aVisitor(phone, { locale, phone: true });
      await signIn(door, t, organizer);
      await standAtDoor(door, organizationId, title);
      expect(await answerOf(door)).toBe(t('door.answer.accepted'));
      await door.page.reload();
      expect(await answerOf(door)).toBe(t('door.answer.already_used'));
    } finally {
      await phone.close();
    }
  });

  it('the other one is let in by hand, once', async () => {
    const door = await aVisitor(browser, { locale, phone: true });
    await signIn(door, t, organizer);
    await standAtDoor(door, organizationId, title);
    expect(await typeCode(door, t, codes[1]!)).toBe(t('door.answer.accepted'));
    await door.page.getByText(t('door.answer.accepted')).waitFor({ state: 'hidden' });
    expect(await typeCode(door, t, codes[1]!)).toBe(t('door.answer.already_used'));
    await door.context.close();
  });
});
