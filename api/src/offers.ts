import { z } from 'zod';
import { optionalText, page, PageQuery, Slug, Uuid } from './common.ts';
import { Location, Service, ServiceDraft, ServiceSummary, ServiceVersion, WorkspaceService } from './offers-shapes.ts';
import { routes } from './route.ts';

const Search = PageQuery.extend({ q: optionalText(120).optional(), kind: Slug.optional() });
const ById = z.object({ serviceId: Uuid });
const OfOrganization = z.object({ organizationId: Uuid });
const Mine = OfOrganization.extend({ serviceId: Uuid });
/** The revision the change was made on. */
const Seen = z.object({ revision: z.int().positive() });
const ok = { status: 200, body: WorkspaceService } as const;
const rights = ['organizations.not_found', 'organizations.not_allowed'] as const;
const rules = [
  'offers.unknown_kind',
  'offers.unknown_vat_rate',
  'offers.repeated_location',
  'offers.deposit_too_large',
  'offers.deposit_without_price',
  'offers.quote_needs_approval',
  'offers.notice_beyond_horizon',
  'offers.tiers_not_falling',
  'offers.repeated_field',
] as const;
const moves = [...rights, 'offers.service_not_found', 'offers.cannot_pass', 'offers.edited_meanwhile'] as const;

export const offers = routes('offers', {
  list: {
    method: 'GET',
    path: '/services',
    access: 'anyone',
    summary: 'Services that can be booked, newest first: by organization, trade, kind, place, words',
    query: Search.extend({
      organizationId: Uuid.optional(),
      /** One of the edition’s trades: all kinds of it. */
      trade: Slug.optional(),
      location: Location.optional(),
    }),
    ok: { status: 200, body: page(ServiceSummary) },
  },
  show: {
    method: 'GET',
    path: '/services/:serviceId',
    access: 'anyone',
    summary: 'The page of a service',
    params: ById,
    ok: { status: 200, body: Service },
    refusals: ['offers.service_not_found'],
  },
  ofOrganization: {
    method: 'GET',
    path: '/organizations/:organizationId/services',
    access: 'member',
    summary: 'All services of one’s organization, drafts and paused ones included, newest first',
    params: OfOrganization,
    query: Search.extend({ status: WorkspaceService.shape.status.optional() }),
    ok: { status: 200, body: page(WorkspaceService) },
    refusals: ['organizations.not_found'],
  },
  create: {
    method: 'POST',
    path: '/organizations/:organizationId/services',
    access: 'member',
    summary: 'Begin a service, as a draft (owner, manager)',
    params: OfOrganization,
    body: ServiceDraft,
    idempotent: 'stored',
    perMinute: 30,
    ok: { status: 201, body: WorkspaceService },
    refusals: [...rights, ...rules, 'offers.too_many'],
  },
  edit: {
    method: 'GET',
    path: '/organizations/:organizationId/services/:serviceId',
    access: 'member',
    summary: 'One service as its people see it',
    params: Mine,
    ok,
    refusals: ['organizations.not_found', 'offers.service_not_found'],
  },
  versions: {
    method: 'GET',
    path: '/organizations/:organizationId/services/:serviceId/versions',
    access: 'member',
    summary: 'Everything ever published of a service, newest first',
    params: Mine,
    query: PageQuery,
    ok: { status: 200, body: page(ServiceVersion) },
    refusals: ['organizations.not_found', 'offers.service_not_found'],
  },
  change: {
    method: 'PUT',
    path: '/organizations/:organizationId/services/:serviceId/draft',
    access: 'member',
    summary: 'Rewrite the draft; what is published stays as it is (owner, manager)',
    params: Mine,
    body: Seen.extend({ draft: ServiceDraft }),
    ok,
    refusals: [...moves, ...rules],
  },
  publish: {
    method: 'PUT',
    path: '/organizations/:organizationId/services/:serviceId/publication',
    access: 'member',
    summary: 'Publish the draft as a new version; bookings keep the version they were made on (owner, manager)',
    params: Mine,
    body: Seen,
    ok,
    refusals: [...moves, ...rules, 'offers.nothing_new', 'organizations.suspended'],
  },
  pause: {
    method: 'PUT',
    path: '/organizations/:organizationId/services/:serviceId/pause',
    access: 'member',
    summary: 'Take no more bookings for now (owner, manager)',
    params: Mine,
    body: Seen,
    ok,
    refusals: moves,
  },
  resume: {
    method: 'DELETE',
    path: '/organizations/:organizationId/services/:serviceId/pause',
    access: 'member',
    summary: 'Take bookings again, on the version that was published (owner, manager)',
    params: Mine,
    ok,
    refusals: [...rights, 'offers.service_not_found', 'offers.cannot_pass', 'organizations.suspended'],
  },
  archive: {
    method: 'PUT',
    path: '/organizations/:organizationId/services/:serviceId/archive',
    access: 'member',
    summary: 'Put a service away for good; its bookings stay (owner, manager)',
    params: Mine,
    body: Seen,
    ok,
    refusals: moves,
  },
});
