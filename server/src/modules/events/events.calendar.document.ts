import { Temporal } from 'temporal-polyfill';
import { type CalendarEntry, calendarFile } from '#kit/documents/calendar';
import { type EventDate, type Place, inOrder, instantsOf } from './event-date.ts';
import { plainText } from './text.ts';

/** What a calendar needs of an event. */
export interface CalendarEvent {
  readonly slug: string;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly status: string;
  readonly updatedAt: Date;
  readonly dates: readonly (EventDate & { readonly revision: number })[];
}

export interface CalendarSite {
  readonly locale: 'fr' | 'en';
  /** Host name, which makes ids unique in the world. */
  readonly domain: string;
  readonly organizer: { readonly name: string; readonly email: string | null };
  /** The public page of an event. */
  readonly pageOf: (slug: string) => string;
}

/** A feed keeps what is over for as long, so that calendars do not lose last month. */
const KEPT_DAYS = 365;

/** One event with all its dates, for "add to my calendar". */
export function eventCalendar(event: CalendarEvent, site: CalendarSite): string {
  return calendarFile({ ...site, name: event.title, entries: entriesOf(event, site) });
}

/** Everything an organization shows, for calendars that come back to read it. What was over a year before `now` is left out. */
export function organizationCalendar(
  events: readonly CalendarEvent[],
  site: CalendarSite,
  now: Temporal.Instant,
): string {
  const oldest = now.subtract({ hours: KEPT_DAYS * 24 });
  const entries = events
    .flatMap((event) => entriesOf(event, site))
    .filter(({ startsAt, endsAt }) => Temporal.Instant.compare(endsAt ?? startsAt, oldest) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  return calendarFile({ ...site, name: site.organizer.name, entries });
}

function entriesOf(event: CalendarEvent, site: CalendarSite): readonly CalendarEntry[] {
  const url = site.pageOf(event.slug);
  const calledOff = event.status === 'cancelled';
  return inOrder(event.dates).map((date) => {
    const { startsAt, endsAt } = instantsOf(date);
    return {
      // The date's own id: a calendar that reads it again moves the entry it has.
      id: date.id,
      title: titleOf(event.title, date, site.locale),
      startsAt,
      endsAt: date.endsAt === null ? null : endsAt,
      zone: date.zone,
      place: placeOf(date.place),
      description: [plainText(event.summary), url].filter(Boolean).join('\n\n'),
      url,
      organizer: site.organizer,
      // Calling the whole event off is one more change than its dates have seen.
      sequence: date.revision + (calledOff ? 1 : 0),
      cancelled: calledOff || date.status === 'cancelled',
      updatedAt: Temporal.Instant.fromEpochMilliseconds(event.updatedAt.getTime()),
    };
  });
}

/** A postponed date keeps its old day in calendars until the new one is known: its title says so. */
function titleOf(title: string, { status }: EventDate, locale: 'fr' | 'en'): string {
  if (status !== 'postponed') return title;
  return locale === 'fr' ? `Reporté : ${title}` : `Postponed: ${title}`;
}

/** Links are for ticket holders: what is online has no place here. */
function placeOf(place: Place | null): CalendarEntry['place'] {
  if (!place) return null;
  const { name, address, postcode, city, lat, lng } = place;
  const town = [postcode, city].filter(Boolean).join(' ');
  return {
    name: name ?? city ?? town,
    address: [address, town].filter(Boolean).join(', '),
    position: lat === null || lng === null ? null : { latitude: lat, longitude: lng },
  };
}
