import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aVisitor, house, openBrowser, type Visitor } from '../kit/browser.ts';
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
  const title = `Veillée ${locale} ${run}`;
  let browser: Browser;
  let camille: Visitor;
  let organizationId: string;
  let eventId: string;

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
});
