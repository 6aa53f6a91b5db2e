import { z } from 'zod';
import { agendaRoutes } from './bookings-agenda.ts';
import { clientRoutes } from './bookings-client-routes.ts';
import { actRules, isShort, OneBooking, Span, tooLong } from './bookings-common.ts';
import { feedRoutes } from './bookings-feeds.ts';
import { resourceRoutes } from './bookings-resources.ts';
import {
  Block,
  BlockDraft,
  Booking,
  BookingState,
  WorkspaceBooking,
  WorkspaceBookingDetail,
} from './bookings-shapes.ts';
import { Instant, page, PageQuery, Uuid } from './common.ts';
import { routes } from './route.ts';

const OfOrganization = z.object({ organizationId: Uuid });
const OneBlock = OfOrganization.extend({ blockId: Uuid });
const rights = ['organizations.not_found', 'organizations.not_allowed'] as const;

const organizationRoutes = routes('bookings', {
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

/** Everything about being booked: slots, one's bookings, an organization's calendar and what it is made of. */
export const bookings = { ...clientRoutes, ...organizationRoutes, ...resourceRoutes, ...agendaRoutes, ...feedRoutes };
