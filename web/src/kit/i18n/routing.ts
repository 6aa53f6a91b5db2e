import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from './locales';

export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  // A cookie on every page would keep all of them out of shared caches.
  localeCookie: false,
  // The links go into the page's head (kit/seo.ts), with the public origin.
  alternateLinks: false,
});
