/**
 * Wall-clock times of a zone and instants, with what every browser knows of zones. The server decides; this lets a form say early
 * that a time does not exist on the night clocks go forward, or happens twice on the night they go back.
 */
type WallReading =
  | { kind: 'once'; at: string }
  | { kind: 'twice'; earlier: string; later: string }
  /** `after`: what the clocks show instead. */
  | { kind: 'never'; after: string };

const DAY = 86_400_000;

/** What a zone makes of `2026-10-25T02:30`. */
export function readWall(wall: string, zone: string): WallReading {
  const plain = Date.parse(`${wall.slice(0, 16)}:00Z`);
  // A zone changes its clocks at most once in two days: these are the offsets before and after it does.
  const [before, after] = [offsetAt(plain - DAY, zone), offsetAt(plain + DAY, zone)];
  const found = [...new Set([plain - before, plain - after])].filter((at) => plain - at === offsetAt(at, zone));
  const [first, second] = found.toSorted((a, b) => a - b);
  if (first === undefined) return { kind: 'never', after: wallOf(plain + after - before) };
  if (second === undefined) return { kind: 'once', at: instantOf(first) };
  return { kind: 'twice', earlier: instantOf(first), later: instantOf(second) };
}

/** The instant of a wall time: the first one when it happens twice, the clock moved forward when it never does. */
export function toInstant(wall: string, zone: string): string {
  const reading = readWall(wall, zone);
  if (reading.kind === 'never') return toInstant(reading.after, zone);
  return reading.kind === 'twice' ? reading.earlier : reading.at;
}

/** What a clock on the wall shows at an instant: `2026-11-21T20:30`. */
export function toWall(at: string, zone: string): string {
  const instant = Date.parse(at);
  return wallOf(instant + offsetAt(instant, zone));
}

/** A wall time for `kit/format.ts`, which then writes it as it is. */
export function asWritten(wall: string): { at: string; zone: string } {
  return { at: `${wall.slice(0, 16)}:00Z`, zone: 'UTC' };
}

/** Milliseconds that the clocks of a zone are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    clock(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string): Intl.DateTimeFormat {
  const known =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(zone, known);
  return known;
}

function wallOf(plain: number): string {
  return new Date(plain).toISOString().slice(0, 16);
}

function instantOf(at: number): string {
  return new Date(at).toISOString();
}
