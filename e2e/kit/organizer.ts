import type { Visitor } from './browser.ts';
import { letterTo, linkIn } from './mailbox.ts';
import type { Words } from './words.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Signs up and follows the link of the letter, in the same browser. */
export async function signUp({ page, go }: Visitor, t: Words, person: Person): Promise<void> {
  await go('/sign-up');
  await page.getByLabel(t('accounts.signUp.name')).fill(person.name);
  await page.getByLabel(t('accounts.email'), { exact: true }).fill(person.email);
  await page.locator('input[type=password]').first().fill(person.password);
  await page.getByRole('button', { name: t('accounts.signUp.act') }).click();
  await page.getByRole('heading', { name: t('accounts.letter.title') }).waitFor();
  const path = linkIn(await letterTo(person.email));
  await page.goto(new URL(path, page.url()).href);
  await page.waitForURL((url) => !url.pathname.includes('/verify'));
}

export async function signIn(
  { page, go }: Visitor,
  t: Words,
  person: Pick<Person, 'email' | 'password'>,
): Promise<void> {
  await go('/sign-in');
  await page.getByLabel(t('accounts.email'), { exact: true }).fill(person.email);
  await page.locator('input[type=password]').first().fill(person.password);
  await page.getByRole('button', { name: t('accounts.signIn.act'), exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

/** Founds an organization and answers its id, read from the address of its workspace. */
export async function foundOrganization({ page, go }: Visitor, t: Words, name: string): Promise<string> {
  await go('/space/organizations/new');
  await page.getByLabel(t('joining.create.name'), { exact: true }).fill(name);
  await page.getByLabel(t('joining.create.city')).fill('Lyon');
  await page.getByRole('button', { name: t('joining.create.act') }).click();
  await page.waitForURL(/\/workspace\/[0-9a-f-]{36}/);
  return /workspace\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}

export interface Programme {
  readonly organizationId: string;
  readonly title: string;
  /** `2027-03-12` */
  readonly day: string;
}

/** Writes an event with one date in a town, as far as it can be submitted; answers its id. */
export async function writeEvent({ page, go }: Visitor, t: Words, programme: Programme): Promise<string> {
  await go(`/workspace/${programme.organizationId}/events/new`);
  await page.getByLabel(t('events.essentials.name'), { exact: true }).fill(programme.title);
  await page.locator('#category').selectOption({ index: 1 });
  await page.getByRole('button', { name: t('events.fresh.act') }).click();
  await page.waitForURL(/\/events\/[0-9a-f-]{36}/);
  await page.getByLabel(t('events.essentials.summary'), { exact: false }).fill('Deux guitares et une contrebasse.');
  await addDate({ page }, t, programme.day);
  return /events\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}

async function addDate({ page }: Pick<Visitor, 'page'>, t: Words, day: string): Promise<void> {
  await page.getByRole('button', { name: t('events.dates.add') }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel(t('events.dates.day'), { exact: true }).fill(day.split('-').toReversed().join('/'));
  await drawer.getByLabel(t('events.dates.starts'), { exact: true }).fill('20:30');
  await drawer.getByLabel(t('events.place.name')).fill('Le Lavoir');
  await drawer.getByRole('combobox', { name: t('events.place.town') }).fill('Lyon');
  await page.getByRole('option', { name: /^Lyon/ }).first().click();
  await drawer.getByRole('button', { name: t('events.dates.drawer.addAct') }).click();
  await drawer.waitFor({ state: 'hidden' });
}

export interface TicketWish {
  readonly name: string;
  /** As typed; free when null. */
  readonly price: string | null;
  readonly places: number;
}

export async function addTicketType({ page }: Pick<Visitor, 'page'>, t: Words, wish: TicketWish): Promise<void> {
  await page
    .getByRole('button', { name: t('inventory.types.add') })
    .first()
    .click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel(t('inventory.type.name'), { exact: true }).fill(wish.name);
  if (wish.price === null) await drawer.getByText(t('inventory.type.free'), { exact: true }).click();
  else await drawer.getByLabel(t('inventory.type.price'), { exact: true }).fill(wish.price);
  await drawer.getByLabel(t('inventory.type.ownPlaces', { dates: 1 })).fill(String(wish.places));
  await drawer.getByRole('button', { name: t('inventory.type.addAct') }).click();
  await drawer.waitFor({ state: 'hidden' });
}
