import { z } from 'zod';
import { Arrangement, Resource, ResourceCard, ResourceDraft } from './bookings-shapes.ts';
import { Flag, Instant, page, PageQuery, Uuid, WallTime, Zone } from './common.ts';
import { routes } from './route.ts';

/** A time at which a service can be booked. */
export const OfferedSlot = z
  .object({
    startsAt: Instant,
    endsAt: Instant,
    /** In which the pro means it. */
    zone: Zone,
    seatsLeft: z.int().positive(),
  })
  .meta({ id: 'OfferedSlot' });

export const BookingState = z.enum([
  'held',
  'requested',
  'confirmed',
  'declined',
  'cancelled',
  'expired',
  'completed',
  'no_show',
]);

export const Booking = z
  .object({
    id: Uuid,
    organizationId: Uuid,
    serviceId: Uuid,
    /** The version of the service that was booked; it never changes. */
    versionId: Uuid,
    state: BookingState,
    startsAt: Instant,
    endsAt: Instant,
    /** Zone and time on the wall as the client saw them. */
    zone: Zone,
    wallStart: WallTime,
    /** Until when a hold or a request stands; null in every other state. */
    expiresAt: Instant.nullable(),
  })
  .meta({ id: 'Booking' });
export type Booking = z.infer<typeof Booking>;

const MOST_DAYS = 62;
const Window = z
  .object({ from: Instant, until: Instant })
  .refine(({ from, until }) => Date.parse(until) - Date.parse(from) <= MOST_DAYS * 86_400_000, { path: ['until'] });

const slotRules = [
  'bookings.not_bookable',
  'bookings.taken',
  'bookings.full',
  'bookings.closed',
  'bookings.not_offered',
  'bookings.too_soon',
  'bookings.too_far',
] as const;

const OfOrganization = z.object({ organizationId: Uuid });
const OneResource = OfOrganization.extend({ resourceId: Uuid });
const OneService = OfOrganization.extend({ serviceId: Uuid });
const rights = ['organizations.not_found', 'organizations.not_allowed'] as const;
const hoursRules = [
  'bookings.unknown_zone',
  'bookings.hours_overlap',
  'bookings.repeated_day',
  'bookings.travels_overlap',
] as const;
/** The revision the change was made on. */
const Seen = z.object({ revision: z.int().positive() });
const resourceMoves = [
  ...rights,
  'bookings.resource_not_found',
  'bookings.resource_archived',
  'bookings.edited_meanwhile',
] as const;

export const bookings = routes('bookings', {
  slots: {
    method: 'GET',
    path: '/services/:serviceId/slots',
    access: 'anyone',
    summary: 'Times that begin within at most 62 days, in order; one’s own hold is still among them',
    params: z.object({ serviceId: Uuid }),
    query: Window,
    ok: { status: 200, body: z.object({ slots: z.array(OfferedSlot) }) },
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
    summary: 'One’s own bookings, the latest start first',
    query: PageQuery,
    ok: { status: 200, body: page(Booking) },
  },
  changeStatus: {
    method: 'PATCH',
    path: '/bookings/:bookingId/status',
    access: 'member',
    summary:
      'The client asks (`requested`, at once `confirmed` when the service is instant) or cancels; the pro confirms, declines, cancels, completes or says that nobody came',
    params: z.object({ bookingId: Uuid }),
    body: z.object({ status: BookingState.exclude(['held', 'expired']) }),
    ok: { status: 200, body: Booking },
    refusals: [
      'bookings.not_found',
      'bookings.not_allowed',
      'bookings.over',
      'bookings.not_begun',
      'bookings.not_possible',
    ],
  },
  resources: {
    method: 'GET',
    path: '/organizations/:organizationId/resources',
    access: 'member',
    summary: 'People, rooms and kits of one’s organization, oldest first',
    params: OfOrganization,
    query: PageQuery.extend({ archived: Flag.default(false) }),
    ok: { status: 200, body: page(ResourceCard) },
    refusals: ['organizations.not_found'],
  },
  createResource: {
    method: 'POST',
    path: '/organizations/:organizationId/resources',
    access: 'member',
    summary: 'Add a person, a room or a kit with its hours (owner, manager)',
    params: OfOrganization,
    body: ResourceDraft,
    idempotent: 'stored',
    perMinute: 30,
    ok: { status: 201, body: Resource },
    refusals: [...rights, ...hoursRules, 'bookings.too_many_resources'],
  },
  resource: {
    method: 'GET',
    path: '/organizations/:organizationId/resources/:resourceId',
    access: 'member',
    summary: 'One resource: its hours, exceptions, travels and holidays',
    params: OneResource,
    ok: { status: 200, body: Resource },
    refusals: ['organizations.not_found', 'bookings.resource_not_found'],
  },
  changeResource: {
    method: 'PUT',
    path: '/organizations/:organizationId/resources/:resourceId',
    access: 'member',
    summary: 'Rewrite a resource and its hours; what is booked already stays (owner, manager)',
    params: OneResource,
    body: Seen.extend({ draft: ResourceDraft }),
    ok: { status: 200, body: Resource },
    refusals: [...resourceMoves, ...hoursRules],
  },
  archiveResource: {
    method: 'PUT',
    path: '/organizations/:organizationId/resources/:resourceId/archive',
    access: 'member',
    summary: 'Put a resource away for good, once no service needs it; its bookings stay (owner, manager)',
    params: OneResource,
    body: Seen,
    ok: { status: 200, body: Resource },
    refusals: [...resourceMoves, 'bookings.still_needed'],
  },
  arrangement: {
    method: 'GET',
    path: '/organizations/:organizationId/services/:serviceId/arrangement',
    access: 'member',
    summary: 'What a service needs and how often it begins; null as long as it cannot be booked online',
    params: OneService,
    ok: { status: 200, body: z.object({ arrangement: Arrangement.nullable() }) },
    refusals: ['organizations.not_found', 'offers.service_not_found'],
  },
  arrange: {
    method: 'PUT',
    path: '/organizations/:organizationId/services/:serviceId/arrangement',
    access: 'member',
    summary: 'Say what a service needs and how often it begins; what is booked already stays (owner, manager)',
    params: OneService,
    body: Arrangement,
    ok: { status: 200, body: z.object({ arrangement: Arrangement }) },
    refusals: [
      ...rights,
      'offers.service_not_found',
      'bookings.resource_not_found',
      'bookings.resource_archived',
      'bookings.repeated_resource',
    ],
  },
  closeBooking: {
    method: 'DELETE',
    path: '/organizations/:organizationId/services/:serviceId/arrangement',
    access: 'member',
    summary: 'Let a service no longer be booked online; what is booked already stays (owner, manager)',
    params: OneService,
    ok: { status: 200, body: z.object({ arrangement: Arrangement.nullable() }) },
    refusals: [...rights, 'offers.service_not_found'],
  },
});
