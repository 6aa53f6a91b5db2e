import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/kit/i18n/locales';
import { pageMetadata } from '@/kit/seo';
import { readTerms } from './read-events';
import type { Search } from './search';
import { searchHref } from './search-address';

/** A category alone is a page of its own to search engines; any other search is one of endless many, and is not kept. */
export async function listMetadata(search: Search, locale: Locale): Promise<Metadata> {
  const t = await getTranslations('discovery');
  const { categories, words, where } = search;
  const [slug] = categories;
  const own = searchHref({ categories: slug ? [slug] : [] });
  const listed = searchHref({ ...search, view: 'grid' }) === own;
  const term = slug ? (await readTerms(locale)).categories.find((one) => one.slug === slug) : undefined;
  const title = [words && t('quoted', { words }), term?.name[locale], where].filter(Boolean).join(' · ') || t('title');
  return pageMetadata({
    locale,
    path: listed ? own : '/events',
    title,
    description: t('description'),
    hidden: !listed,
  });
}
