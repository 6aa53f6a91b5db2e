import { bookings } from '@estrade/api/bookings';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOf } from '../kit/api.ts';
import { chooseTime, lookBack, type Portrait, signInOnTheWay, thePortrait } from '../kit/appointments.ts';
import { aVisitor, house, openBrowser } from '../kit/browser.ts';
import { words } from '../kit/words.ts';

/** Somebody of the demo world in each language. */
const CLIENTS = [
  { locale: 'fr', email: 'paul@estrade.test' },
  { locale: 'en', email: 'olivia@estrade.test' },
] as const;

describe(`an appointment, house ${house.shape}`, () => {
  let browser: Browser;
  let portrait: Portrait;
  beforeAll(async () => {
    [browser, portrait] = await Promise.all([openBrowser(), thePortrait()]);
  });
  afterAll(() => browser.close());

  it.each(CLIENTS)(
    'is booked on a phone in $locale, seen in one’s space and called off',
    async ({ locale, email }) => {
      const t = words(locale);
      const phone = await aVisitor(browser, { locale, phone: true });
      const { page } = phone;
      const time = await chooseTime(phone, t, portrait);
      await signInOnTheWay(phone, t, email);
      await lookBack(phone, t, time);

      await page.getByLabel(t('booking.details.message'), { exact: false }).fill('À bientôt');
      await page.getByRole('button', { name: t('booking.details.act.book'), exact: true }).click();
      await page.getByRole('heading', { level: 1, name: t('booking.asked.confirmed') }).waitFor();
      const file = await phone.context.request.get(
        await page
          .getByRole('link', { name: t('booking.asked.calendar') })
          .evaluate((link) => (link as HTMLAnchorElement).href),
      );
      expect(await file.text()).toContain(`SUMMARY:${portrait.title}`);

      const id = page.url().split('/').at(-1)!;
      await phone.go('/space/bookings');
      await page.locator(`a[href$="/space/bookings/${id}"]`).first().click();
      await page.waitForURL(`**/space/bookings/${id}`);
      await page.getByRole('heading', { level: 1, name: portrait.title }).waitFor();
      await page.getByText(t('booking.state.confirmed'), { exact: true }).waitFor();
      await page.getByText('À bientôt').waitFor();
      await page.getByRole('button', { name: t('booking.cancel.act'), exact: true }).click();
      await page.getByRole('button', { name: t('booking.cancel.confirm'), exact: true }).click();
      await page.getByText(t('booking.state.cancelled'), { exact: true }).waitFor();

      const call = await apiOf(email);
      const booking = await call(bookings.one, { params: { bookingId: id } });
      expect(booking).toMatchObject({ state: 'cancelled', title: portrait.title, details: { message: 'À bientôt' } });
      await phone.context.close();
    },
    60_000,
  );
});
