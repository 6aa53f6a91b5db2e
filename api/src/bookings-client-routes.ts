import { z } from 'zod';
import { actRules, isShort, OneBooking, Span, tooLong } from './bookings-common.ts';
import { Booking, MyBooking, MyBookingDetail, OfferedSlot, StatusChange } from './bookings-shapes.ts';
import { Instant, page, PageQuery, Uuid } from './common.ts';
import { routes } from './route.ts';

const Window = Span.refine(isShort, tooLong);

const slotRules = [
  'bookings.not_bookable',
  'bookings.taken',
  'bookings.full',
  'bookings.closed',
  'bookings.not_offered',
  'bookings.too_soon',
  'bookings.too_far',
] as const;

export const clientRoutes = routes('bookings', {
  slots: {
    method: 'GET',
    path: '/services/:serviceId/slots',
    access: 'anyone',
    summary: 'Times that begin within at most 62 days, in order; one’s own hold is still among them',
    params: z.object({ serviceId: Uuid }),
    query: Window,
    ok: {
      status: 200,
      body: z.object({
        slots: z.array(OfferedSlot),
        /** What one holds of this service. */
        held: Booking.nullable(),
        /** The clock by which it expires. */
        now: Instant,
      }),
    },
    refusals: ['offers.service_not_found', 'bookings.not_bookable'],
  },
  hold: {
    method: 'POST',
    path: '/bookings',
    access: 'member',
    summary: 'Hold a slot for fifteen minutes; another hold of the same service is let go',
    body: z.object({ serviceId: Uuid, startsAt: Instant }),
    perMinute: 30,
    ok: { status: 201, body: Booking },
    refusals: ['offers.service_not_found', ...slotRules],
  },
  mine: {
    method: 'GET',
    path: '/bookings/me',
    access: 'member',
    summary:
      'One’s own bookings, the latest start first; those to come alone, the next first, or those that are over or called off',
    query: PageQuery.extend({ when: z.enum(['upcoming', 'past']).optional() }),
    ok: { status: 200, body: page(MyBooking) },
  },
  one: {
    method: 'GET',
    path: '/bookings/:bookingId',
    access: 'member',
    summary: 'One booking of one’s own: what was agreed to, what was said, the times it had before',
    params: OneBooking,
    ok: { status: 200, body: MyBookingDetail },
    refusals: ['bookings.not_found'],
  },
  calendar: {
    method: 'GET',
    path: '/bookings/:bookingId/calendar.ics',
    access: 'member',
    summary: 'A booking of one’s own, for a calendar; read again, it changes or cancels the entry',
    params: OneBooking,
    ok: { status: 200, contentType: 'text/calendar' },
    refusals: ['bookings.not_found'],
  },
  changeStatus: {
    method: 'PATCH',
    path: '/bookings/:bookingId/status',
    access: 'member',
    summary:
      'The client asks (`requested`, at once `confirmed` when the service is instant) or cancels; the pro confirms, declines, cancels, completes or says that nobody came',
    params: OneBooking,
    body: StatusChange,
    ok: { status: 200, body: Booking },
    refusals: [
      ...actRules,
      'bookings.not_begun',
      'bookings.location_not_offered',
      'bookings.answer_missing',
      'bookings.answer_unfit',
    ],
  },
});
