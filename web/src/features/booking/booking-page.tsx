import type { MyBookingDetail } from '@estrade/api/bookings-shapes';
import { serviceHref } from '@/kit/services/address';
import { Asked } from './asked';
import { DetailsPage, HoldOver } from './details/details-page';
import { Recap } from './recap';

/** A booking on its way (see `goesOn`): the form while it is held, then what was asked for. */
export function BookingPage({ booking }: { booking: MyBookingDetail }) {
  const { state, serviceId, title, startsAt, expiresAt, now } = booking;
  const again = `${serviceHref({ id: serviceId, title })}/book`;
  const held = state === 'held' && expiresAt !== null && Date.parse(expiresAt) > Date.parse(now);
  if (held)
    return (
      <DetailsPage booking={booking}>
        <Recap booking={booking} />
      </DetailsPage>
    );
  if (state === 'requested' || state === 'confirmed') return <Asked booking={booking} />;
  // let go, or its time is over: it was never asked for
  return <HoldOver again={`${again}?at=${encodeURIComponent(startsAt)}`} other={again} />;
}
