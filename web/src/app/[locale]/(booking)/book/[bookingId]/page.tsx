import { bookings } from '@estrade/api/bookings';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { BookingPage } from '@/features/booking/booking-page';
import { goesOn } from '@/features/booking/goes-on';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, requireMember } from '@/kit/session';

export async function generateMetadata() {
  return { title: (await getTranslations('booking.details'))('pageTitle'), robots: { index: false } };
}

export default async function Book({ params }: PageProps<'/[locale]/book/[bookingId]'>) {
  await requireMember();
  const [{ bookingId }, locale] = [await params, await getLocale()];
  const booking = await orPage((await api())(bookings.one, { params: { bookingId } }));
  if (!goesOn(booking)) redirect(`/${locale}/space/bookings/${bookingId}`);
  return (
    <ClientMessages of={['booking']}>
      <BookingPage booking={booking} />
    </ClientMessages>
  );
}
