/** The languages of the web, the first one being the default. */
export const locales = ['fr', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'fr';

export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/** `/events` → `/fr/events`. Addresses of another host, of the API or inside the page stay as they are. */
export function localized(href: string, locale: string): string {
  const ours = href.startsWith('/') && !href.startsWith('//') && !/^\/(api|dev|vendor)(\/|$)/.test(href);
  if (!ours || /^\/(fr|en)(?=[/?#]|$)/.test(href)) return href;
  return href === '/' ? `/${locale}` : `/${locale}${href.startsWith('/?') ? href.slice(1) : href}`;
}

/** The same page in another language: `/fr/events?q=bal` → `/en/events?q=bal`. */
export function inLocale(pathname: string, locale: Locale): string {
  return pathname.replace(/^\/(fr|en)(?=[/?#]|$)/, `/${locale}`);
}
