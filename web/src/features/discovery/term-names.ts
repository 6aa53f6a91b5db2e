import type { Event } from '@estrade/api/events-shapes';
import type { Locale } from '@/kit/i18n/locales';
import { readTerms } from './read-events';

/** What the category and the labels of an event are called. FreeFood has a sign of its own. */
export async function readTermNames({ category, labels }: Pick<Event, 'category' | 'labels'>, locale: Locale) {
  const terms = await readTerms(locale);
  return {
    category: terms.categories.find(({ slug }) => slug === category)?.name[locale] ?? null,
    labels: terms.labels
      .filter(({ slug, granted }) => labels.includes(slug) && granted !== 'derived')
      .map(({ name, icon }) => ({ name: name[locale], icon })),
  };
}
