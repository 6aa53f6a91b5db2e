import type { OrganizationCard } from '#core/organizations';
import { calendarFile, type CalendarEntry } from '#kit/documents/calendar';
import type { Feed, NamedBooking } from './feed.ts';

interface Around {
  readonly feed: Feed;
  readonly organization: Pick<OrganizationCard, 'name' | 'contactEmail'>;
  /** Address of the site. */
  readonly site: string;
}

/** Calendars are asked to come back so often; most come when they like. */
const REFRESH_MINUTES = 60;
const gone = new Set(['cancelled', 'declined', 'expired']);

/** For the calendars of those who work: who comes, for what. What was called off is told as such for a while. */
export function feedCalendar(bookings: readonly NamedBooking[], around: Around): string {
  const { feed, organization, site } = around;
  return calendarFile({
    locale: feed.locale,
    name: organization.name,
    domain: new URL(site).hostname,
    entries: bookings.map((booking) => entryOf(booking, around)),
    refreshMinutes: REFRESH_MINUTES,
  });
}

function entryOf(booking: NamedBooking, { feed, organization, site }: Around): CalendarEntry {
  const { id, client, title, state } = booking;
  const url = `${site}/${feed.locale}/workspace/${feed.organizationId}/calendar?booking=${id}`;
  const reach = [client?.email, client?.phone].filter(Boolean).join(' · ');
  return {
    id,
    title: [client?.name, title].filter(Boolean).join(' · '),
    startsAt: booking.startsAt,
    endsAt: booking.endsAt,
    zone: booking.zone,
    description: [reach, url].filter(Boolean).join('\n'),
    url,
    organizer: { name: organization.name, email: organization.contactEmail },
    sequence: booking.sequence,
    cancelled: gone.has(state),
    tentative: state === 'requested',
    updatedAt: booking.changedAt,
  };
}
