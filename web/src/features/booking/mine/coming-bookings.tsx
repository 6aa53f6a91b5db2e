import type { MyBooking } from '@estrade/api/bookings-shapes';
import { useTranslations } from 'next-intl';
import { Panel, Rows } from '@/ui/workspace';
import { BookingRow } from './my-bookings';

/** The next appointments, on the first page of one's space; nothing when there is none. */
export function ComingBookings({ bookings }: { bookings: readonly MyBooking[] }) {
  const t = useTranslations('booking.mine');
  if (bookings.length === 0) return null;
  return (
    <Panel title={t('coming')} more={{ href: '/space/bookings', label: t('all') }}>
      <Rows>
        {bookings.map((booking) => (
          <BookingRow key={booking.id} booking={booking} />
        ))}
      </Rows>
    </Panel>
  );
}
