import type { Metadata } from 'next';
import { readEdition } from './edition';
import { inLocale, localized, locales, type Locale } from './i18n/locales';
import { siteOrigin } from './site';

interface PageMeta {
  locale: Locale;
  /** Address without the language: `/events/bal-folk`. */
  path: string;
  title: string;
  description?: string;
  /** Absolute, or from the root of the site. 1200 × 630. */
  image?: string;
  /** Kept out of search engines: private pages, results of a search. */
  hidden?: boolean;
  type?: 'website' | 'article' | 'profile';
}

/** Title, description, canonical address, the same page in the other languages, and what a share link shows. */
export async function pageMetadata({
  locale,
  path,
  title,
  description,
  image,
  hidden,
  type = 'website',
}: PageMeta): Promise<Metadata> {
  const edition = await readEdition();
  const address = localized(path, locale);
  const languages = Object.fromEntries(locales.map((language) => [language, inLocale(address, language)]));
  const text = description ?? edition.description[locale];
  return {
    title,
    description: text,
    alternates: { canonical: address, languages: { ...languages, 'x-default': languages[edition.defaultLocale] } },
    openGraph: {
      type,
      title,
      description: text,
      url: address,
      siteName: edition.name,
      locale: locale === 'fr' ? 'fr_FR' : 'en_GB',
      images: image ? [image] : undefined,
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
    robots: hidden ? { index: false, follow: true } : undefined,
  };
}

/** What every page below the root layout inherits. */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const edition = await readEdition();
  return {
    metadataBase: new URL(siteOrigin()),
    title: { default: `${edition.name} · ${edition.slogan[locale]}`, template: `%s · ${edition.name}` },
    description: edition.description[locale],
    applicationName: edition.name,
    manifest: `/${locale}/app.webmanifest`,
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: [{ url: '/icon-maskable.svg' }] },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

/** schema.org data as text for a script element; a `<` in it can never end the script. */
export function jsonLdText(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c');
}

/** Absolute address of a page, for JSON-LD, feeds and the sitemap. */
export function absolute(path: string, locale: Locale): string {
  return siteOrigin() + localized(path, locale);
}
