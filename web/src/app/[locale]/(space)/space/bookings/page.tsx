import { bookings } from '@estrade/api/bookings';
import { getTranslations } from 'next-intl/server';
import { MyBookings } from '@/features/booking/mine/my-bookings';
import { api } from '@/kit/api';
import { readEditionWith } from '@/kit/edition';
import { orPage, requireMember } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  return { title: (await getTranslations('booking.mine'))('title') };
}

export default async function Bookings({ searchParams }: PageProps<'/[locale]/space/bookings'>) {
  await readEditionWith('offers');
  await requireMember();
  const [params, t] = [await searchParams, await getTranslations('booking.mine')];
  const when = params.when === 'past' ? 'past' : 'upcoming';
  const after = typeof params.after === 'string' ? params.after : undefined;
  const { items, next } = await orPage((await api())(bookings.mine, { query: { when, after } }));
  const more = next && `/space/bookings?when=${when}&after=${encodeURIComponent(next)}`;
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <MyBookings bookings={items} when={when} moreHref={more} findHref="/services" />
    </Page>
  );
}
