import { urlOf } from '@estrade/api/client';
import { events } from '@estrade/api/events';
import type { Event } from '@estrade/api/events-shapes';
import type { Metadata } from 'next';
import { formatDay } from '@/kit/format';
import type { Locale } from '@/kit/i18n/locales';
import { pageMetadata } from '@/kit/seo';

/** Title with the day and the town: what people look for, and what a share link shows. */
export function eventMetadata(event: Event, locale: Locale): Promise<Metadata> {
  const { next, slug, title, summary, visibility } = event;
  const when =
    next &&
    [formatDay({ at: next.startInstant, zone: next.zone }, locale, 'numeric'), next.place?.city]
      .filter(Boolean)
      .join(', ');
  return pageMetadata({
    locale,
    path: `/events/${slug}`,
    title: when ? `${title}, ${when}` : title,
    description: summary || undefined,
    image: urlOf(events.card, { params: { slug }, query: { locale } }),
    hidden: visibility !== 'public',
    type: 'article',
  });
}
