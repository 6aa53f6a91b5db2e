import { getLocale } from 'next-intl/server';
import { readEdition } from '@/kit/edition';
import { absolute } from '@/kit/seo';

export async function homeMetadata() {
  const [edition, locale] = [await readEdition(), await getLocale()];
  return {
    locale,
    path: '/',
    title: `${edition.name} · ${edition.slogan[locale]}`,
    description: edition.description[locale],
  };
}

/** Tells search engines whose site it is, and how to search it. */
export async function homeData() {
  const [edition, locale] = [await readEdition(), await getLocale()];
  return {
    '@type': 'WebSite',
    name: edition.name,
    url: absolute('/', locale),
    inLanguage: locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute('/events', locale)}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}
