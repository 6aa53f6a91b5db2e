import { Temporal } from 'temporal-polyfill';
import type { BookingCard } from '#core/bookings';
import { calendarFile, type CalendarEntry } from '#kit/documents/calendar';
import type { Mine } from './mine.ts';

interface Around {
  readonly locale: 'fr' | 'en';
  /** Address of the site. */
  readonly site: string;
  /** As it stands, with the number calendars go by. */
  readonly card: BookingCard;
}

const atClient = { fr: 'Chez vous', en: 'At your place' } as const;

/** States in which the time is kept for the client. */
const KEPT = new Set(['requested', 'confirmed', 'completed', 'no_show']);

/** For its client's calendar: the entry its letters carry, changed or taken away by the higher sequence. */
export function bookingCalendar(booking: Mine, { locale, site, card }: Around): string {
  const { organization, terms, state } = booking;
  const url = `${site}/${locale}/space/bookings/${booking.id}`;
  const entry: CalendarEntry = {
    id: booking.id,
    title: `${terms.title} · ${organization.name}`,
    startsAt: booking.startsAt,
    endsAt: booking.endsAt,
    zone: booking.zone,
    place: placeOf(booking, locale),
    description: url,
    url,
    organizer: { name: organization.name, email: organization.contactEmail },
    sequence: card.sequence,
    cancelled: !KEPT.has(state),
    tentative: state === 'requested',
    updatedAt: Temporal.Instant.from(card.changedAt),
  };
  return calendarFile({ locale, name: terms.title, domain: new URL(site).hostname, entries: [entry] });
}

/** Null when it is online. */
function placeOf({ details, terms, organization }: Mine, locale: 'fr' | 'en'): CalendarEntry['place'] {
  const location = details?.location ?? terms.locations[0];
  if (location === 'online') return null;
  if (location === 'at_client') return { name: atClient[locale], address: '', position: null };
  return { name: organization.name, address: organization.city ?? '', position: null };
}
