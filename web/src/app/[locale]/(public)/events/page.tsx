import { getLocale } from 'next-intl/server';
import { EventsPage } from '@/features/discovery/events-page';
import { listMetadata } from '@/features/discovery/list-metadata';
import { readSearch } from '@/features/discovery/read-search';

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/events'>) {
  return listMetadata(readSearch(await searchParams), await getLocale());
}

export default async function Events({ searchParams }: PageProps<'/[locale]/events'>) {
  const params = await searchParams;
  const search = readSearch(params);
  return <EventsPage search={search} askDates={params.when === 'dates' && !search.from && !search.to} />;
}
