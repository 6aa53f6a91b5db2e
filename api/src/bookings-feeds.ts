import { z } from 'zod';
import { Instant, Locale, Uuid } from './common.ts';
import { routes } from './route.ts';

const OfOrganization = z.object({ organizationId: Uuid });
const rights = ['organizations.not_found', 'organizations.not_allowed'] as const;

/** An address at which calendars elsewhere read what is booked. Whoever knows it reads it: it is shown once, and can be revoked. */
export const CalendarFeed = z
  .object({
    id: Uuid,
    /** Of this person, room or kit alone; null for everything the organization has. */
    resourceId: Uuid.nullable(),
    createdAt: Instant,
    /** When a calendar last read it; null as long as none has. */
    readAt: Instant.nullable(),
  })
  .meta({ id: 'CalendarFeed' });

export const feedRoutes = routes('bookings', {
  feeds: {
    method: 'GET',
    path: '/organizations/:organizationId/calendar-feeds',
    access: 'member',
    summary: 'Addresses at which calendars elsewhere read what is booked, oldest first (owner, manager)',
    params: OfOrganization,
    ok: { status: 200, body: z.object({ items: z.array(CalendarFeed) }) },
    refusals: rights,
  },
  createFeed: {
    method: 'POST',
    path: '/organizations/:organizationId/calendar-feeds',
    access: 'member',
    summary: 'Make such an address; its secret is shown this once (owner, manager)',
    params: OfOrganization,
    body: z.strictObject({ resourceId: Uuid.nullable(), locale: Locale }),
    perMinute: 20,
    ok: { status: 201, body: z.object({ feed: CalendarFeed, url: z.url() }) },
    refusals: [...rights, 'bookings.resource_not_found', 'bookings.too_many_feeds'],
  },
  revokeFeed: {
    method: 'DELETE',
    path: '/organizations/:organizationId/calendar-feeds/:feedId',
    access: 'member',
    summary: 'Revoke it: calendars that read it read nothing any more (owner, manager)',
    params: OfOrganization.extend({ feedId: Uuid }),
    ok: { status: 204 },
    refusals: [...rights, 'bookings.feed_not_found'],
  },
  feed: {
    method: 'GET',
    path: '/calendar-feeds/:secret/calendar.ics',
    access: 'anyone',
    summary: 'What is booked, for a calendar: ninety days back, what was called off among it',
    params: z.object({ secret: z.string().regex(/^[\w-]{43}$/) }),
    perMinute: 60,
    ok: { status: 200, contentType: 'text/calendar' },
    refusals: ['bookings.feed_not_found'],
  },
});
