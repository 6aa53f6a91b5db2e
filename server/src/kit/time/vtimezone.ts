import { Temporal } from 'temporal-polyfill';

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 §3.6.5), exact from the first to the last year given: calendars that do not
 * know the zone by its name read the changes of its clocks here. Changes that follow a yearly rule to the end are
 * written as a rule, so that calendars go on beyond the last year; others are written one by one.
 */
export function vtimezone(zone: string, firstYear: number, lastYear: number): string {
  const start = Temporal.ZonedDateTime.from({ timeZone: zone, year: firstYear, month: 1, day: 1 });
  const opening: Change = {
    at: start,
    from: start.offset,
    to: start.offset,
    kind: isSummer(start) ? 'DAYLIGHT' : 'STANDARD',
  };
  const changes = changesBetween(start, lastYear);
  const groups = Map.groupBy(changes, ({ from, to }) => `${from} ${to}`).values();
  const lines = [...block([opening], lastYear), ...[...groups].flatMap((group) => block(group, lastYear))];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'].join('\r\n');
}

interface Change {
  /** The first instant of the new offset. */
  readonly at: Temporal.ZonedDateTime;
  readonly from: string;
  readonly to: string;
  readonly kind: 'STANDARD' | 'DAYLIGHT';
}

function changesBetween(start: Temporal.ZonedDateTime, lastYear: number): readonly Change[] {
  const changes: Change[] = [];
  let at = start.getTimeZoneTransition('next');
  while (at && at.year <= lastYear) {
    const before = at.subtract({ nanoseconds: 1 });
    changes.push({
      at,
      from: before.offset,
      to: at.offset,
      kind: at.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD',
    });
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

/** Changes between the same two offsets: by their yearly rule, else each in its own block. */
function block(changes: readonly Change[], lastYear: number): readonly string[] {
  const rule = yearlyRule(changes, lastYear);
  const written = rule ? changes.slice(0, 1) : changes;
  return written.flatMap(({ at, from, to, kind }) => [
    `BEGIN:${kind}`,
    `DTSTART:${basic(wallBefore(at, from))}`,
    ...(rule ? [rule] : []),
    `TZOFFSETFROM:${from.replaceAll(':', '')}`,
    `TZOFFSETTO:${to.replaceAll(':', '')}`,
    `TZNAME:${nameOf(at)}`,
    `END:${kind}`,
  ]);
}

/** "The last Sunday of March", when a change of every year, up to the last one, says so. */
function yearlyRule(changes: readonly Change[], lastYear: number): string | null {
  const walls = changes.map(({ at, from }) => wallBefore(at, from));
  if (walls.length < 2 || !isEveryYear(walls, lastYear)) return null;
  const rules = [walls.map(lastOfMonth), walls.map(nthOfMonth)].map((list) => new Set(list));
  const shared = rules.find((list) => list.size === 1);
  return shared ? `RRULE:FREQ=YEARLY;${[...shared].join('')}` : null;
}

/** Once a year to the end, at the same time of the day. */
function isEveryYear(walls: readonly Temporal.PlainDateTime[], lastYear: number): boolean {
  const times = new Set(walls.map((wall) => wall.toPlainTime().toString()));
  return times.size === 1 && walls.every((wall, at) => wall.year === lastYear - (walls.length - 1 - at));
}

/** The rule this change follows counted from the end of its month; no two alike when it follows none. */
function lastOfMonth(wall: Temporal.PlainDateTime): string {
  return wall.day + 7 > wall.daysInMonth ? `BYMONTH=${wall.month};BYDAY=-1${weekday(wall)}` : wall.toString();
}

function nthOfMonth(wall: Temporal.PlainDateTime): string {
  return `BYMONTH=${wall.month};BYDAY=${Math.ceil(wall.day / 7)}${weekday(wall)}`;
}

function weekday(wall: Temporal.PlainDateTime): string {
  return ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][wall.dayOfWeek - 1] ?? '';
}

/** What the clock shows at that instant when nobody has touched it yet: how RFC 5545 dates a change. */
function wallBefore(at: Temporal.ZonedDateTime, from: string): Temporal.PlainDateTime {
  return at.toInstant().toZonedDateTimeISO(from).toPlainDateTime();
}

function basic(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

/** Summer time is on when the clock is ahead of its slowest hour of the year. */
function isSummer(at: Temporal.ZonedDateTime): boolean {
  const other = at.add({ months: 6 });
  return at.offsetNanoseconds > other.offsetNanoseconds;
}

function nameOf(at: Temporal.ZonedDateTime): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: at.timeZoneId, timeZoneName: 'short' }).formatToParts(
    at.epochMilliseconds,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? at.offset;
}
