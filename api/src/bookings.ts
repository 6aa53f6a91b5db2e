import { z } from 'zod';
import {
  Arrangement,
  Block,
  BlockDraft,
  Booking,
  BookingState,
  Resource,
  ResourceCard,
  ResourceDraft,
  WorkspaceBooking,
  WorkspaceBookingDetail,
} from './bookings-shapes.ts';
import { clientRoutes } from './bookings-client-routes.ts';
import { actRules, isShort, OneBooking, Span, tooLong } from './bookings-common.ts';
import { Flag, Instant, page, PageQuery, Uuid } from './common.ts';
import { routes } from './route.ts';

const OfOrganization = z.object({ organizationId: Uuid });
const OneResource = OfOrganization.extend({ resourceId: Uuid });
const OneService = OfOrganization.extend({ serviceId: Uuid });
const OneBlock = OfOrganization.extend({ blockId: Uuid });
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

const organizationRoutes = routes('bookings', {
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
    summary: 'Put a resource away, once no service needs it; its bookings stay (owner, manager)',
    params: OneResource,
    body: Seen,
    ok: { status: 200, body: Resource },
    refusals: [...resourceMoves, 'bookings.still_needed'],
  },
  restoreResource: {
    method: 'DELETE',
    path: '/organizations/:organizationId/resources/:resourceId/archive',
    access: 'member',
    summary: 'Take a resource out again with the hours it had (owner, manager)',
    params: OneResource,
    ok: { status: 200, body: Resource },
    refusals: [...rights, 'bookings.resource_not_found', 'bookings.resource_in_use', 'bookings.too_many_resources'],
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
  ofOrganization: {
    method: 'GET',
    path: '/organizations/:organizationId/bookings',
    access: 'member',
    summary: 'Bookings of one’s organization that touch at most 62 days, in order: by state, by resource',
    params: OfOrganization,
    query: PageQuery.extend({
      ...Span.shape,
      state: BookingState.optional(),
      resourceId: Uuid.optional(),
    }).refine(isShort, tooLong),
    ok: { status: 200, body: page(WorkspaceBooking) },
    refusals: ['organizations.not_found'],
  },
  ofOrganizationOne: {
    method: 'GET',
    path: '/organizations/:organizationId/bookings/:bookingId',
    access: 'member',
    summary: 'One booking of one’s organization, with what became of it',
    params: OfOrganization.extend({ bookingId: Uuid }),
    ok: { status: 200, body: WorkspaceBookingDetail },
    refusals: ['organizations.not_found', 'bookings.not_found'],
  },
  reschedule: {
    method: 'PUT',
    path: '/bookings/:bookingId/time',
    access: 'member',
    summary: 'Move a booking to another time that nothing else takes; hours and notice do not bind the pro',
    params: OneBooking,
    body: z.object({ startsAt: Instant }),
    ok: { status: 200, body: Booking },
    refusals: [...actRules, 'bookings.not_offered', 'bookings.taken', 'bookings.too_soon', 'bookings.too_far'],
  },
  blocks: {
    method: 'GET',
    path: '/organizations/:organizationId/blocks',
    access: 'member',
    summary: 'Time one’s organization keeps for itself that touches at most 62 days, in order',
    params: OfOrganization,
    query: PageQuery.extend(Span.shape).refine(isShort, tooLong),
    ok: { status: 200, body: page(Block) },
    refusals: ['organizations.not_found'],
  },
  block: {
    method: 'POST',
    path: '/organizations/:organizationId/blocks',
    access: 'member',
    summary: 'Keep time of resources for oneself (owner, manager)',
    params: OfOrganization,
    body: BlockDraft,
    idempotent: 'stored',
    perMinute: 60,
    ok: { status: 201, body: Block },
    refusals: [...rights, 'bookings.resource_not_found', 'bookings.repeated_resource', 'bookings.in_the_way'],
  },
  unblock: {
    method: 'DELETE',
    path: '/organizations/:organizationId/blocks/:blockId',
    access: 'member',
    summary: 'Give time back that was kept (owner, manager)',
    params: OneBlock,
    ok: { status: 204 },
    refusals: [...rights, 'bookings.block_not_found'],
  },
});

export const bookings = { ...clientRoutes, ...organizationRoutes };
