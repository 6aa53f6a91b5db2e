import { getRequestConfig } from 'next-intl/server';
import * as rootParams from 'next/root-params';
import { defaultLocale, isLocale } from './locales';
import { loadMessages } from './messages';

export default getRequestConfig(async ({ locale: asked }) => {
  // The language comes from the address alone, never from a header: a page is the same for everyone, so it can be cached.
  const given = asked ?? (await rootParams.locale());
  const locale = isLocale(given) ? given : defaultLocale;
  return { locale, timeZone: 'Europe/Paris', messages: await loadMessages(locale) };
});
