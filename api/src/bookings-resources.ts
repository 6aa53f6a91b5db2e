import { z } from 'zod';
import { Arrangement, Resource, ResourceCard, ResourceDraft } from './bookings-shapes.ts';
import { Flag, page, PageQuery, Uuid } from './common.ts';
import { routes } from './route.ts';

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

/** Who and what an organization has, and what its services need of it. */
export const resourceRoutes = routes('bookings', {
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
});
