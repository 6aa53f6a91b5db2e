import { getLocale } from 'next-intl/server';
import { readTermNames } from '@/features/discovery/term-names';
import { eventMetadata } from '@/features/event-page/event-metadata';
import { EventPage } from '@/features/event-page/event-page';
import { readEventAsMe, readOffer } from '@/features/event-page/read-event';

/** `/events/x?key=…` (next.config.ts): for invited people, and for organizers before publication. Made for this visitor alone. */
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/events/[slug]/as-me'>;

export async function generateMetadata(props: Props) {
  return { ...(await eventMetadata(await read(props), await getLocale())), robots: { index: false, follow: false } };
}

export default async function EventAsMe(props: Props) {
  const [event, locale] = [await read(props), await getLocale()];
  const [offer, names] = await Promise.all([readOffer(event.id, locale), readTermNames(event, locale)]);
  return <EventPage event={event} offer={offer} {...names} invitation={await keyOf(props)} />;
}

async function read(props: Props) {
  return readEventAsMe((await props.params).slug, await keyOf(props));
}

async function keyOf({ searchParams }: Props): Promise<string | undefined> {
  const { key } = await searchParams;
  return Array.isArray(key) ? key[0] : key;
}
