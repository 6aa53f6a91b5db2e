import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { zoneNamed } from '#kit/time/zone';
import { MOST_DATES } from './draft.ts';
import type { Moment, Span } from './moments.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** Recurrences without end are unrolled between these days, `YYYY-MM-DD`. */
export interface Horizon {
  readonly from: string;
  readonly to: string;
}

interface Event {
  readonly component: ICAL.Component;
  readonly exceptions: readonly ICAL.Component[];
}

interface Clocks {
  /** Zone of times that name none: the calendar's, else the importer's. */
  readonly zone: string;
  readonly horizon: Horizon;
}

/** More steps than any rule needs to cross the horizon: one a day for forty years. */
const MOST_STEPS = 15_000;

export interface Unrolled {
  /** Undefined when the file writes a time that no clock shows. */
  readonly spans?: readonly Span[];
  /** The recurrence goes on beyond what is taken. */
  readonly cut: boolean;
}

/** The dates of one event. The reader of the format throws at what it cannot read, wherever it meets it. */
export function spansOf(event: Event, clocks: Clocks): Unrolled {
  try {
    return datesOf(event, clocks);
  } catch {
    return { cut: false };
  }
}

function datesOf(event: Event, clocks: Clocks): Unrolled {
  const master = new ICAL.Event(event.component, {
    exceptions: event.exceptions.filter((one) => one !== event.component),
  });
  if (!master.startDate) return { spans: [], cut: false };
  if (!master.isRecurring() || event.component.hasProperty('recurrence-id'))
    return { spans: [spanOf(master, clocks)], cut: false };
  return unrolled(master, clocks);
}

function unrolled(master: ICAL.Event, clocks: Clocks): Unrolled {
  const spans: Span[] = [];
  const dates = master.iterator();
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = dates.next();
    if (!next) return { spans, cut: false };
    const day = dayOf(next);
    if (day > clocks.horizon.to || spans.length >= MOST_DATES) return { spans, cut: true };
    const { item, startDate, endDate } = master.getOccurrenceDetails(next);
    const calledOff = item.component.getFirstPropertyValue('status') === 'CANCELLED';
    if (day >= clocks.horizon.from && !calledOff) spans.push(span({ item, start: startDate, end: endDate }, clocks));
  }
  return { spans, cut: true };
}

function spanOf(event: ICAL.Event, clocks: Clocks): Span {
  return span({ item: event, start: event.startDate, end: event.endDate }, clocks);
}

interface Occurrence {
  readonly item: ICAL.Event;
  readonly start: ICAL.Time;
  readonly end: ICAL.Time | null;
}

function span({ item, start, end }: Occurrence, clocks: Clocks): Span {
  const zone = zoneOf(item.component, start, clocks);
  return {
    start: momentOf(start, zone),
    end: end && endOf(end, zone),
    zone: zone.name,
    text: start.toString(),
  };
}

interface ZoneOf {
  readonly name: string;
  /** The wall time can be taken as it stands; else only the instant is known. */
  readonly wall: boolean;
}

/** The zone an event's times are on; a name nobody knows is trusted to define itself in the file. */
function zoneOf(component: ICAL.Component, start: ICAL.Time, { zone }: Clocks): ZoneOf {
  const tzid = component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '';
  const named = zoneBehind(tzid);
  if (named) return { name: named, wall: true };
  return { name: zone, wall: start.zone === ICAL.Timezone.localTimezone };
}

/** "Europe/Paris", "Romance Standard Time", "/example.org/2026a/Europe/Paris". */
function zoneBehind(tzid: string): string | null {
  const names = [tzid, WINDOWS_ZONES[tzid] ?? '', tzid.split('/').slice(-2).join('/')];
  return names.map(zoneNamed).find((name) => name !== null) ?? null;
}

function momentOf(time: ICAL.Time, { wall }: ZoneOf): Moment {
  if (time.isDate) return { kind: 'day', day: dayOf(time) };
  const utc = time.zone === ICAL.Timezone.utcTimezone;
  if (wall && !utc) return { kind: 'wall', wall: wallOf(time) };
  return { kind: 'instant', instant: Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000) };
}

/** A whole day ends, in this format, on the day after. */
function endOf(end: ICAL.Time, zone: ZoneOf): Moment {
  if (!end.isDate) return momentOf(end, zone);
  return { kind: 'day', day: Temporal.PlainDate.from(dayOf(end)).subtract({ days: 1 }).toString() };
}

function dayOf({ year, month, day }: ICAL.Time): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function wallOf(time: ICAL.Time): string {
  return `${dayOf(time)}T${two(time.hour)}:${two(time.minute)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
