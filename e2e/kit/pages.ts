import { readdirSync } from 'node:fs';
import { house } from './browser.ts';

const APP = new URL('../../web/src/app/[locale]/', import.meta.url);

/** The styleguide is for those who build; `as-me` is shown under the address of the event; `[...rest]` is nowhere. */
const APART = /^\(styleguide\)|as-me|\[\.\.\./;

/** Addresses of every page of the web as they stand in its tree: `/events/[slug]`. */
export function pageAddresses(): string[] {
  return readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx') && !APART.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, '').replaceAll(/\([^)]*\)\/?/g, '')}`.replace(/(.)\/$/, '$1'))
    .toSorted();
}

/** Which page a link leads to, the most literal one first; null when it leads out of the pages. */
export function pageOf(addresses: readonly string[], path: string): string | null {
  const fitting = addresses.filter((address) => patternOf(address).test(path));
  return fitting.toSorted((a, b) => a.split('[').length - b.split('[').length)[0] ?? null;
}

/** A link of this house as a path without language and without what follows it; null for other places. */
export function pathOf(href: string, locale: string): string | null {
  const { origin, pathname } = new URL(href, house.url);
  if (origin !== house.url || !(pathname === `/${locale}` || pathname.startsWith(`/${locale}/`))) return null;
  return pathname.slice(locale.length + 1) || '/';
}

function patternOf(address: string): RegExp {
  return new RegExp(`^${address.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`);
}
