import { getLocale } from 'next-intl/server';
import { EventsPage } from '@/features/discovery/events-page';
import { listMetadata } from '@/features/discovery/list-metadata';
import { readSearch } from '@/features/discovery/read-search';

/** As many pages as there are searches: made when asked for. What they are made of is kept. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/events'>) {
  return listMetadata(readSearch(await searchParams), await getLocale());
}

export default async function Events({ searchParams }: PageProps<'/[locale]/events'>) {
  const params = await searchParams;
  const search = readSearch(params);
  return <EventsPage search={search} askDates={params.when === 'dates' && !search.from && !search.to} />;
}
