import ical, { escape, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
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
  /** Null when it is online. */
  readonly place: {
    readonly name: string;
    readonly address: string;
    readonly position: { readonly latitude: number; readonly longitude: number } | null;
  } | null;
  readonly description: string;
  /** Page that says more. */
  readonly url: string;
  readonly organizer: { readonly name: string; readonly email: string | null };
  /** Grows with every change that was told; calendars keep the highest. */
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly updatedAt: Temporal.Instant;
}

export interface CalendarToWrite {
  readonly locale: 'fr' | 'en';
  /** Shown as the calendar's name. */
  readonly name: string;
  /** Host name of the site: makes the ids of the entries unique in the world. */
  readonly domain: string;
  readonly entries: readonly CalendarEntry[];
}

const online = { fr: 'En ligne', en: 'Online' } as const;

/** An iCalendar file (RFC 5545): local times with the rules of their zones, so that they stay right across a change of clocks. */
export function calendarFile({ locale, name, domain, entries }: CalendarToWrite): string {
  const calendar = ical({
    prodId: { company: escape(domain, false), product: 'Estrade', language: locale.toUpperCase() },
    name: escape(name, false),
    method:
      entries.length > 0 && entries.every((entry) => entry.cancelled)
        ? ICalCalendarMethod.CANCEL
        : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (zone) => zoneRules(zone, entries) },
  });
  for (const entry of entries) calendar.createEvent(eventData(entry, locale, domain));
  return `${calendar.toString()}\r\n`;
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
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: place ? { title: place.name, address: place.address, ...geo(place.position) } : { title: online[locale] },
    organizer: organizer.email ? { name: organizer.name, email: organizer.email } : null,
  };
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
