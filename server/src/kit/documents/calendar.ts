import ical, {
  escape,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import { vtimezone } from '../time/vtimezone.ts';

/** One occasion in somebody's calendar. */
export interface CalendarEntry {
  /** Stable, unique within the site: a calendar that reads it again changes the entry it has. */
  readonly id: string;
  readonly title: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant | null;
  /** IANA; the entry stays at this local time whatever becomes of the zone's rules. */
  readonly zone: string;
  /** Null when it is online; left out when nothing is said of it. */
  readonly place?: {
    readonly name: string;
    readonly address: string;
    readonly position: { readonly latitude: number; readonly longitude: number } | null;
  } | null;
  readonly description: string;
  /** Page that says more. */
  readonly url: string;
  readonly organizer: { readonly name: string; readonly email: string | null };
  /** Who is awaited: with them, and an organizer one can write to, the file is an invitation. */
  readonly attendee?: { readonly name: string; readonly email: string };
  /** Grows with every change that was told; calendars keep the highest. */
  readonly sequence: number;
  readonly cancelled: boolean;
  /** Not certain yet. */
  readonly tentative?: boolean;
  readonly updatedAt: Temporal.Instant;
}

export interface CalendarToWrite {
  readonly locale: 'fr' | 'en';
  /** Shown as the calendar's name. */
  readonly name: string;
  /** Host name of the site: makes the ids of the entries unique in the world. */
  readonly domain: string;
  readonly entries: readonly CalendarEntry[];
  /** Of a feed that is read again and again: after how many minutes. */
  readonly refreshMinutes?: number;
}

const online = { fr: 'En ligne', en: 'Online' } as const;

/** An iCalendar file (RFC 5545): local times with the rules of their zones, so that they stay right across a change of clocks. */
export function calendarFile({ locale, name, domain, entries, refreshMinutes }: CalendarToWrite): string {
  const calendar = ical({
    prodId: { company: escape(domain, false), product: 'Estrade', language: locale.toUpperCase() },
    name: escape(name, false),
    method: refreshMinutes ? ICalCalendarMethod.PUBLISH : methodOf(entries),
    ttl: refreshMinutes ? refreshMinutes * 60 : null,
    timezone: { name: null, generator: (zone) => zoneRules(zone, entries) },
  });
  for (const entry of entries) calendar.createEvent(eventData(entry, locale, domain));
  return `${calendar.toString()}\r\n`;
}

/** What a file that is sent once does to the calendar it is put into. */
export function methodOf(entries: readonly CalendarEntry[]): ICalCalendarMethod {
  if (entries.length > 0 && entries.every(({ cancelled }) => cancelled)) return ICalCalendarMethod.CANCEL;
  return entries.some(isInvitation) ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH;
}

function isInvitation({ attendee, organizer }: CalendarEntry): boolean {
  return attendee !== undefined && organizer.email !== null;
}

function eventData(entry: CalendarEntry, locale: 'fr' | 'en', domain: string): ICalEventData {
  const { place, organizer, zone } = entry;
  return {
    id: `${entry.id}@${domain}`,
    sequence: entry.sequence,
    stamp: entry.updatedAt,
    lastModified: entry.updatedAt,
    start: entry.startsAt.toZonedDateTimeISO(zone),
    end: entry.endsAt?.toZonedDateTimeISO(zone) ?? null,
    timezone: zone,
    summary: entry.title,
    description: entry.description,
    url: entry.url,
    status: statusOf(entry),
    location: locationOf(place, locale),
    attendees: entry.attendee && isInvitation(entry) ? [awaited(entry.attendee)] : [],
    organizer: organizer.email ? { name: organizer.name, email: organizer.email } : null,
  };
}

function statusOf({ cancelled, tentative = false }: CalendarEntry): ICalEventStatus {
  if (cancelled) return ICalEventStatus.CANCELLED;
  return tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function locationOf(place: CalendarEntry['place'], locale: 'fr' | 'en') {
  if (place === undefined) return null;
  return place ? { title: place.name, address: place.address, ...geo(place.position) } : { title: online[locale] };
}

/** They have said yes already: nothing is asked of them. */
function awaited({ name, email }: NonNullable<CalendarEntry['attendee']>) {
  return { name, email, rsvp: false, status: ICalAttendeeStatus.ACCEPTED, role: ICalAttendeeRole.REQ };
}

function geo(position: { readonly latitude: number; readonly longitude: number } | null) {
  return position ? { geo: { lat: position.latitude, lon: position.longitude } } : {};
}

/** The zone's rules from the year before its first entry to the year after its last. */
function zoneRules(zone: string, entries: readonly CalendarEntry[]): string {
  const instants = entries
    .filter((entry) => entry.zone === zone)
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt ?? startsAt]);
  const years = instants.map((instant) => instant.toZonedDateTimeISO(zone).year);
  return vtimezone(zone, Math.min(...years) - 1, Math.max(...years) + 1);
}
