import { Temporal } from 'temporal-polyfill';

/**
 * The one converter between what a clock on the wall shows and an instant.
 *
 * People say "20:30 in Montréal" and mean it, whatever the rules of the zone become: what is stored is therefore the
 * wall time, its IANA zone and, for the hour that happens twice in autumn, which of the two was meant. Instants are
 * computed from those three and never the other way round, so that saving an unchanged form changes nothing.
 *
 * A wall time is text: `YYYY-MM-DDTHH:MM`, with `:SS` only when the seconds are not zero.
 */

/** Which of the two was meant when the clock shows the same time twice. `earlier` for every time that happens once. */
export type Fold = 'earlier' | 'later';

/** What a zone says of a wall time: it happens once, twice (clocks go back) or never (clocks go forward). */
export type WallReading =
  | { readonly kind: 'once'; readonly instant: Temporal.Instant }
  | { readonly kind: 'twice'; readonly earlier: Temporal.Instant; readonly later: Temporal.Instant }
  | { readonly kind: 'never'; readonly before: string; readonly after: string };

/** True for a real date and time written as `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`. */
export function isWall(text: string): boolean {
  return WALL.test(text) && parse(text) !== null;
}

/** The one spelling of a wall time. Throws RangeError when it is not one: check with `isWall` at the edge. */
export function canonicalWall(text: string): string {
  return spell(plain(text));
}

/** What the zone says of this wall time. `never` carries the nearest wall times on each side of the gap. */
export function readWall(wall: string, zone: string): WallReading {
  const time = plain(wall);
  const earlier = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = time.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochNanoseconds === later.epochNanoseconds) return { kind: 'once', instant: earlier.toInstant() };
  // In a gap both readings are moved off the time asked for; in a repeat both still show it.
  if (!earlier.toPlainDateTime().equals(time)) return { kind: 'never', before: spell(earlier), after: spell(later) };
  return { kind: 'twice', earlier: earlier.toInstant(), later: later.toInstant() };
}

/**
 * The instant a wall clock in `zone` shows `wall`. `fold` chooses within the hour that happens twice. A time that
 * never happens is refused by `readWall` when it is typed; should a change of the zone's rules make a stored time
 * impossible later, it is read as the clock does: moved forward by the length of the gap.
 */
export function toInstant(wall: string, zone: string, fold: Fold = 'earlier'): Temporal.Instant {
  const reading = readWall(wall, zone);
  if (reading.kind === 'once') return reading.instant;
  if (reading.kind === 'twice') return reading[fold];
  return plain(wall).toZonedDateTime(zone, { disambiguation: 'later' }).toInstant();
}

/** What a clock on the wall in `zone` shows at this instant. */
export function toWall(instant: Temporal.Instant, zone: string): string {
  return spell(instant.toZonedDateTimeISO(zone));
}

/** `later` when this instant is the second time the zone's clock shows its wall time. */
export function foldOf(instant: Temporal.Instant, zone: string): Fold {
  const reading = readWall(toWall(instant, zone), zone);
  return reading.kind === 'twice' && reading.later.epochNanoseconds === instant.epochNanoseconds ? 'later' : 'earlier';
}

/** Both halves of what is stored, from an instant: `toInstant(...)` of the result is the same instant. */
export function wallAt(instant: Temporal.Instant, zone: string): { readonly wall: string; readonly fold: Fold } {
  return { wall: toWall(instant, zone), fold: foldOf(instant, zone) };
}

/** The same weekday and the same time on the wall, `weeks` later (or earlier when negative). */
export function shiftWeeks(wall: string, weeks: number): string {
  return spell(plain(wall).add({ weeks }));
}

/** The day of a wall time: `YYYY-MM-DD`. */
export function dayOf(wall: string): string {
  return plain(wall).toPlainDate().toString();
}

/** -1, 0 or 1, as for `Array.sort`: which of two wall times comes first, whatever their spelling. */
export function compareWalls(a: string, b: string): -1 | 0 | 1 {
  return Temporal.PlainDateTime.compare(plain(a), plain(b)) as -1 | 0 | 1;
}

const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

function plain(wall: string): Temporal.PlainDateTime {
  const time = WALL.test(wall) ? parse(wall) : null;
  if (!time) throw new RangeError(`not a wall time: ${wall}`);
  return time;
}

function parse(wall: string): Temporal.PlainDateTime | null {
  // Temporal reads ":60" as ":59"; a wall clock never shows it.
  if (wall.endsWith(':60')) return null;
  try {
    return Temporal.PlainDateTime.from(wall, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function spell(time: Temporal.PlainDateTime | Temporal.ZonedDateTime): string {
  const local = 'timeZoneId' in time ? time.toPlainDateTime() : time;
  return local.toString({ smallestUnit: local.second === 0 ? 'minute' : 'second' });
}
