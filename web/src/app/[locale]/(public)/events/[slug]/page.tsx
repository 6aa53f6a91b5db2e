import { getLocale } from 'next-intl/server';
import { MoreEvents } from '@/features/discovery/more-events';
import { readTermNames } from '@/features/discovery/term-names';
import { eventMetadata } from '@/features/event-page/event-metadata';
import { EventPage } from '@/features/event-page/event-page';
import { readEvent, readOffer } from '@/features/event-page/read-event';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: PageProps<'/[locale]/events/[slug]'>) {
  const locale = await getLocale();
  return eventMetadata(await readEvent((await params).slug, locale), locale);
}

export default async function EventBySlug({ params }: PageProps<'/[locale]/events/[slug]'>) {
  const locale = await getLocale();
  const event = await readEvent((await params).slug, locale);
  const [offer, names] = await Promise.all([readOffer(event.id, locale), readTermNames(event, locale)]);
  return (
    <>
      <EventPage event={event} offer={offer} {...names} />
      <MoreEvents category={event.category} except={event.id} />
    </>
  );
}
