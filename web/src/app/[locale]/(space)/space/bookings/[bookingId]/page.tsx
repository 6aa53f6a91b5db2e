import { bookings } from '@estrade/api/bookings';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { BookingView } from '@/features/booking/mine/booking-view';
import { api } from '@/kit/api';
import { orPage, requireMember } from '@/kit/session';

export async function generateMetadata() {
  return { title: (await getTranslations('booking.mine'))('one') };
}

export default async function MyBooking({ params }: PageProps<'/[locale]/space/bookings/[bookingId]'>) {
  await requireMember();
  const { bookingId } = await params;
  const booking = await orPage((await api())(bookings.one, { params: { bookingId } }));
  if (booking.state === 'held') redirect(`/${await getLocale()}/book/${bookingId}`);
  return <BookingView booking={booking} />;
}
