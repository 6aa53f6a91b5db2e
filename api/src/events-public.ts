import { z } from 'zod';
import { Instant, Locale, page, Slug, Uuid } from './common.ts';
import { EventFilter, Facets, ListQuery, MapPoint, Town } from './events-search.ts';
import { Event, EventLine } from './events-shapes.ts';
import { Terms } from './events-terms.ts';
import { routes } from './route.ts';

const BySlug = z.object({ slug: Slug });
/** The secret part of an invitation's address. */
const WithKey = z.object({ key: z.string().max(80).optional() });
/** Without a language, the event's own. */
const Shared = WithKey.extend({ locale: Locale.optional() });

export const eventsPublic = routes('events', {
  list: {
    method: 'GET',
    path: '/events',
    access: 'anyone',
    summary: 'Published events: text, place, dates, category, price',
    query: ListQuery,
    ok: { status: 200, body: page(EventLine) },
  },
  facets: {
    method: 'GET',
    path: '/events/facets',
    access: 'anyone',
    summary: 'How many events each filter would leave',
    query: EventFilter,
    ok: { status: 200, body: Facets },
  },
  map: {
    method: 'GET',
    path: '/events/map',
    access: 'anyone',
    summary: 'The same list as points, at most 2,000',
    query: EventFilter,
    ok: { status: 200, body: z.object({ points: z.array(MapPoint), more: z.boolean() }) },
  },
  show: {
    method: 'GET',
    path: '/events/:slug',
    access: 'anyone',
    summary: 'An event page',
    params: BySlug,
    query: WithKey,
    ok: { status: 200, body: Event },
    refusals: ['events.not_found'],
  },
  calendar: {
    method: 'GET',
    path: '/events/:slug/calendar.ics',
    access: 'anyone',
    summary: 'The event for calendars',
    params: BySlug,
    query: Shared,
    ok: { status: 200, contentType: 'text/calendar' },
    refusals: ['events.not_found'],
  },
  card: {
    method: 'GET',
    path: '/events/:slug/card.jpg',
    access: 'anyone',
    summary: 'Picture for link previews, 1200 × 630',
    params: BySlug,
    query: Shared,
    ok: { status: 200, contentType: 'image/jpeg' },
    refusals: ['events.not_found'],
  },
  organizationCalendar: {
    method: 'GET',
    path: '/organizations/:handle/calendar.ics',
    access: 'anyone',
    summary: 'Everything an organization has published, for calendars',
    params: z.object({ handle: Slug }),
    query: z.object({ locale: Locale.optional() }),
    ok: { status: 200, contentType: 'text/calendar' },
    refusals: ['organizations.not_found'],
  },
  sitemap: {
    method: 'GET',
    path: '/events/sitemap',
    access: 'anyone',
    summary: 'Addresses of public events, newest change first',
    query: z.object({ after: z.string().max(200).optional() }),
    ok: {
      status: 200,
      body: z.object({ items: z.array(z.object({ slug: Slug, changedAt: Instant })), next: z.string().nullable() }),
    },
  },
  picture: {
    method: 'GET',
    path: '/pictures/:pictureId/:file',
    access: 'anyone',
    summary: 'A picture, resized',
    params: z.object({ pictureId: Uuid, file: z.string().regex(/^(320|640|1280|1920)\.(webp|jpg)$/) }),
    ok: { status: 200, contentType: 'image/webp' },
  },
  terms: {
    method: 'GET',
    path: '/events/terms',
    access: 'anyone',
    summary: 'Categories, kinds and labels',
    ok: { status: 200, body: Terms },
  },
  towns: {
    method: 'GET',
    path: '/places/towns',
    access: 'anyone',
    summary: 'Towns by name, accents and typos forgiven; no network needed',
    query: z.object({
      q: z.string().trim().min(1).max(80),
      lat: z.coerce.number().optional(),
      lng: z.coerce.number().optional(),
    }),
    ok: { status: 200, body: z.object({ items: z.array(Town) }) },
  },
});
