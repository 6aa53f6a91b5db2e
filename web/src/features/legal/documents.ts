import type { Edition } from '@estrade/editions/edition';
import type { Locale } from '@/kit/i18n/locales';
import { cookiesEn } from './texts/cookies.en';
import { cookiesFr } from './texts/cookies.fr';
import { noticeEn } from './texts/notice.en';
import { noticeFr } from './texts/notice.fr';
import { privacyEn } from './texts/privacy.en';
import { privacyFr } from './texts/privacy.fr';
import { termsEn } from './texts/terms.en';
import { termsFr } from './texts/terms.fr';

/** A legal text in Markdown, with the names of whoever runs this installation filled in. */
export type LegalText = (edition: Edition) => string;

/** The legal pages, in the order people look for them; the name is the last part of the address. */
export const legalNames = ['terms', 'privacy', 'cookies', 'notice'] as const;

export type LegalName = (typeof legalNames)[number];

/** The day these texts last changed. */
export const legalDate = '2026-11-20';

const documents: Record<LegalName, Record<Locale, LegalText>> = {
  terms: { fr: termsFr, en: termsEn },
  privacy: { fr: privacyFr, en: privacyEn },
  cookies: { fr: cookiesFr, en: cookiesEn },
  notice: { fr: noticeFr, en: noticeEn },
};

export function isLegalName(name: string): name is LegalName {
  return legalNames.some((known) => known === name);
}

export function legalText(name: LegalName, locale: Locale, edition: Edition): string {
  return documents[name][locale](edition);
}
