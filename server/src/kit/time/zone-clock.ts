import { Temporal } from 'temporal-polyfill';

/**
 * The clock of one zone over a stretch of time, in plain numbers: for work on thousands of wall times, where the
 * converter of `wall-time.ts` would cost too much. Instants are milliseconds since 1970 in UTC; wall times are
 * milliseconds since midnight of 1 January 1970 as the clock shows them.
 */
export interface ZoneClock {
  /** What the clock shows at this instant. */
  wallAt(instant: number): number;
  /**
   * The first instant at which the clock shows this wall time or a later one: the earlier of two when it happens twice,
   * the moment the clock jumps when it never happens. A later wall time never comes before an earlier one.
   */
  firstAt(wall: number): number;
  /** The parts of the time between two instants during which the clock was not touched. */
  steady(from: number, until: number): readonly Steady[];
}

interface Steady {
  readonly from: number;
  readonly until: number;
  /** Wall time minus instant. */
  readonly offset: number;
}

/** Exact for instants and wall times between the two instants given; beyond them as at the nearer end. */
export function zoneClock(zone: string, from: number, until: number): ZoneClock {
  const stretches = stretchesOf(zone, from, until);
  const offsetAt = (instant: number) => stretches.findLast((one) => one.from <= instant)!.offset;
  return {
    wallAt: (instant) => instant + offsetAt(instant),
    firstAt: (wall) => firstAt(stretches, wall),
    steady: (start, end) =>
      stretches
        .map((one) => ({ ...one, from: Math.max(one.from, start), until: Math.min(one.until, end) }))
        .filter((one) => one.from < one.until),
  };
}

function stretchesOf(zone: string, from: number, until: number): readonly Steady[] {
  const stretches: Steady[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  let start = Number.NEGATIVE_INFINITY;
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    const over = !next || next.epochMilliseconds > until;
    const end = over ? Number.POSITIVE_INFINITY : next.epochMilliseconds;
    stretches.push({ from: start, until: end, offset: at.offsetNanoseconds / 1e6 });
    if (over) return stretches;
    at = next;
    start = end;
  }
}

function firstAt(stretches: readonly Steady[], wall: number): number {
  for (const { from, until, offset } of stretches) {
    const instant = Math.max(from, wall - offset);
    if (instant < until) return instant;
  }
  throw new RangeError(`no such wall time: ${wall}`); // the last stretch never ends
}
