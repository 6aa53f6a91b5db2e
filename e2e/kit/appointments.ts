import { bookings } from '@estrade/api/bookings';
import { ResourceDraft } from '@estrade/api/bookings-shapes';
import type { Client } from '@estrade/api/client';
import { offers } from '@estrade/api/offers';
import { organizations } from '@estrade/api/organizations';
import { expect } from 'vitest';
import { apiOf } from './api.ts';
import type { Visitor } from './browser.ts';
import type { Words } from './words.ts';

/** Who runs the photographer's of the demo world, and what is taken at once there. */
const PRO = { email: 'soline@estrade.test', handle: 'lucarne', service: 'Portrait en studio' };
const DAY = 86_400_000;

export interface Portrait {
  readonly id: string;
  readonly title: string;
}

/** The portrait of the photographer's; it can be booked, whatever the demo world says of her hours. */
export async function thePortrait(): Promise<Portrait> {
  const call = await apiOf(PRO.email);
  const mine = await call(organizations.mine);
  const { id: organizationId } = mine.items.find(({ handle }) => handle === PRO.handle)!;
  const { items } = await call(offers.list, { query: { organizationId, q: PRO.service } });
  const { id, title } = items[0]!;
  const params = { organizationId, serviceId: id };
  if (!(await call(bookings.arrangement, { params })).arrangement) await open(call, params);
  return { id, title };
}

async function open(call: Client, params: { organizationId: string; serviceId: string }): Promise<void> {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 540, until: 1080 }));
  const room = ResourceDraft.parse({ kind: 'room', name: 'Studio', zone: 'Europe/Paris', week });
  const body = { organizationId: params.organizationId };
  const { id } = await call(bookings.createResource, { params: body, body: room });
  await call(bookings.arrange, { params, body: { stepMinutes: 30, resourceIds: [id] } });
}

/** Somebody has one appointment and holds a time for another, so that links lead to both. */
export async function appointmentsOf(email: string): Promise<void> {
  const [{ id: serviceId }, call] = [await thePortrait(), await apiOf(email)];
  const from = Date.now();
  const query = { from: new Date(from).toISOString(), until: new Date(from + 60 * DAY).toISOString() };
  const { slots } = await call(bookings.slots, { params: { serviceId }, query });
  const hold = async (at: number) =>
    (await call(bookings.hold, { body: { serviceId, startsAt: slots.at(at)!.startsAt } })).id;
  const bookingId = await hold(-1);
  await call(bookings.changeStatus, { params: { bookingId }, body: { status: 'requested' } });
  await hold(-9);
}

/** From the page of the service to a time that is chosen: the last one of the first free day. Answers what it says. */
export async function chooseTime({ page, go }: Visitor, t: Words, { title }: Portrait): Promise<string> {
  await go('/services?q=portrait');
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page
    .locator('.buybar')
    .getByRole('link', { name: t('service-page.book.chooseShort') })
    .click();
  await page.waitForURL(/\/book$/);
  const slot = page.locator('.slot').last();
  await slot.click();
  return slot.locator('b').innerText();
}

/** Signs in on the way, and stands before the form of the time that was chosen. */
export async function signInOnTheWay({ page }: Visitor, t: Words, email: string): Promise<void> {
  await page
    .locator('.bookbar')
    .getByRole('link', { name: t('booking.picker.goOn') })
    .click();
  await page.waitForURL(/\/sign-in/);
  await page.getByLabel(t('accounts.email'), { exact: true }).fill(email);
  await page.locator('input[type=password]').first().fill('lever-de-rideau');
  await page.getByRole('button', { name: t('accounts.signIn.act'), exact: true }).click();
  await page.waitForURL(/\/book\/[0-9a-f-]{36}/);
}

/** Back to the calendar, where the time is still one's own, and on to the form again. */
export async function lookBack({ page }: Visitor, t: Words, time: string): Promise<void> {
  await page.getByRole('link', { name: t('booking.details.otherTime') }).click();
  const own = page.locator('.slot[aria-pressed=true]');
  await own.waitFor();
  expect(await own.innerText()).toContain(time);
  expect(await own.innerText()).toContain(t('booking.picker.yours'));
  await page
    .locator('.bookbar')
    .getByRole('link', { name: t('booking.picker.goOn') })
    .click();
  await page.waitForURL(/\/book\/[0-9a-f-]{36}/);
}
