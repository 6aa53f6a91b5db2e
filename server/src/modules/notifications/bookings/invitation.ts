import { Temporal } from 'temporal-polyfill';
import type { BookingCard } from '#core/bookings';
import { calendarFile, type CalendarEntry, methodOf } from '#kit/documents/calendar';
import type { Attachment } from '#kit/mail/mails';

interface Invited {
  readonly booking: BookingCard;
  readonly title: string;
  readonly locale: 'fr' | 'en';
  readonly client: { readonly name: string; readonly email: string };
  readonly organizer: { readonly name: string; readonly email: string | null };
  /** Page of the booking. */
  readonly url: string;
  readonly domain: string;
}

/** The appointment for the client's calendar: the same entry each time, changed or taken away by the higher sequence. */
export function invitation(invited: Invited): Attachment {
  const { title, locale, domain } = invited;
  const entry = entryOf(invited);
  const content = calendarFile({ locale, name: title, domain, entries: [entry] });
  return {
    filename: locale === 'fr' ? 'rendez-vous.ics' : 'appointment.ics',
    contentType: `text/calendar; charset=utf-8; method=${methodOf([entry])}`,
    content: Buffer.from(content).toString('base64'),
  };
}

function entryOf({ booking, title, client, organizer, url }: Invited): CalendarEntry {
  return {
    id: booking.id,
    title: `${title} · ${organizer.name}`,
    startsAt: Temporal.Instant.from(booking.startsAt),
    endsAt: Temporal.Instant.from(booking.endsAt),
    zone: booking.zone,
    description: url,
    url,
    organizer,
    attendee: client,
    sequence: booking.sequence,
    cancelled: booking.state !== 'confirmed',
    updatedAt: Temporal.Instant.from(booking.changedAt),
  };
}
