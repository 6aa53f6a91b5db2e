import { Temporal } from 'temporal-polyfill';

/**
 * The rules of a zone around some dates, as iCalendar wants them beside every local time (RFC 5545, VTIMEZONE): one
 * observance for each change of the clocks from a year before the first date to a year after the last.
 */
export function vtimezone(zone: string, from: Temporal.Instant, to: Temporal.Instant): string {
  const start = from.toZonedDateTimeISO(zone).subtract({ years: 1 });
  const end = to.toZonedDateTimeISO(zone).add({ years: 1 });
  const changes = [...clockChanges(start, end)];
  const observances = [
    observance(start, start.offsetNanoseconds),
    ...changes.map((at) => observance(at, offsetBefore(at))),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n');
}

function* clockChanges(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): Generator<Temporal.ZonedDateTime> {
  let at = start.getTimeZoneTransition('next');
  while (at && Temporal.ZonedDateTime.compare(at, end) < 0) {
    yield at;
    at = at.getTimeZoneTransition('next');
  }
}

/** The start of an observance is written in the time before the change: 02:00 when the clocks go forward. */
function observance(at: Temporal.ZonedDateTime, offsetFrom: number): string[] {
  const kind = isSummerTime(at) ? 'DAYLIGHT' : 'STANDARD';
  const localBefore = at.toPlainDateTime().add({ nanoseconds: offsetFrom - at.offsetNanoseconds });
  return [
    `BEGIN:${kind}`,
    `DTSTART:${basic(localBefore)}`,
    `TZOFFSETFROM:${offset(offsetFrom)}`,
    `TZOFFSETTO:${offset(at.offsetNanoseconds)}`,
    `TZNAME:${abbreviation(at)}`,
    `END:${kind}`,
  ];
}

function offsetBefore(change: Temporal.ZonedDateTime): number {
  return change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
}

/** Ahead of the smaller of the offsets in force half a year before and after. */
function isSummerTime(at: Temporal.ZonedDateTime): boolean {
  const around = [at.subtract({ months: 6 }), at.add({ months: 6 })].map((other) => other.offsetNanoseconds);
  return at.offsetNanoseconds > Math.min(...around);
}

function abbreviation(at: Temporal.ZonedDateTime): string {
  const named = new Intl.DateTimeFormat('en', { timeZone: at.timeZoneId, timeZoneName: 'short' });
  return named.formatToParts(at.epochMilliseconds).find((part) => part.type === 'timeZoneName')?.value ?? at.offset;
}

function basic(local: Temporal.PlainDateTime): string {
  return local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** `+0200`; with seconds where a zone has them. */
function offset(nanoseconds: number): string {
  const seconds = Math.abs(nanoseconds) / 1e9;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(seconds % 60 ? [seconds % 60] : [])];
  return (nanoseconds < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join('');
}
