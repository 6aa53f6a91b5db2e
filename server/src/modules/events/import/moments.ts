import { Temporal } from 'temporal-polyfill';
import { isWall } from '#kit/time/wall-time';
import { fold } from '#kit/text/fold';

/** A time as a file gives it: on the wall of its place, a whole day, or an instant. */
export type Moment =
  | { readonly kind: 'wall'; readonly wall: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'instant'; readonly instant: Temporal.Instant };

export interface Span {
  readonly start: Moment;
  readonly end: Moment | null;
  /** The zone the file names for this span, when it names one. */
  readonly zone: string | null;
  /** As it stands in the file. */
  readonly text: string;
}

/**
 * Every span of a cell. One or many, separated by `;`, `|` or line ends, each one or two moments: `2026-11-21T20:30:00
 * 2026-11-21T23:00:00`, `21/11/2026 20h30 - 23h`, `samedi 21 novembre 2026 à 20h30`, `2026-11-21`.
 */
export function readSpans(text: string): { readonly spans: readonly Span[]; readonly unreadable: readonly string[] } {
  const pieces = text
    .split(/[;|\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const read = pieces.map((piece) => ({ piece, span: readSpan(piece) }));
  return {
    spans: read.flatMap(({ span }) => span ?? []),
    unreadable: read.flatMap(({ piece, span }) => (span ? [] : [piece])),
  };
}

/** One or two moments, and nothing else. The end may be a time alone: it is then on the day of the start. */
export function readSpan(text: string): Span | null {
  const start = takeMoment(text.trim());
  if (!start) return null;
  const rest = start.rest.replace(BETWEEN, '');
  if (rest === '') return { start: start.moment, end: null, zone: null, text };
  const end = takeMoment(rest) ?? takeTimeAlone(rest, start.moment);
  return end && end.rest.trim() === '' ? { start: start.moment, end: end.moment, zone: null, text } : null;
}

/** The hour of a text that is only that ("19h30", "7:30 pm"), as `HH:MM`. */
export function readClock(text: string): string | null {
  const clock = takeClock(text.trim());
  const wall = clock?.rest.trim() === '' ? wallOf('2000-01-01', clock.clock) : null;
  return wall && wall.slice(11, 16);
}

interface Taken {
  readonly moment: Moment;
  readonly rest: string;
}

const BETWEEN = /^\s*(?:->|→|[-–—/,]|à|au|jusqu[’'](?:à|au)|to\b|until\b)?\s*/i;
const BEFORE_TIME = /^(?:T|\s*,?\s*(?:à|at|de|dès|from)?\s*)(?=\d)/i;
const DAY_ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})(?!\d)/;
const DAY_NUMBERS = /^(?<date>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?!\d)/;
const DAY_WORDS =
  /^(?:\p{L}+\.?,?\s+)?(?:le\s+)?(?<date>\d{1,2})(?:er|st|nd|rd|th)?\s+(?<month>\p{L}{3,9})\.?,?\s+(?<year>\d{4})(?!\d)/iu;
const CLOCK = /^(\d{1,2})\s?(?:[:h]\s?(\d{2})?(?::(\d{2})(?:[.,]\d+)?)?)(?:\s?(am|pm)\b)?(?!\d)/i;
const CLOCK_ENGLISH = /^(\d{1,2})()()\s?(am|pm)\b/i;
const OFFSET = /^\s?(Z|[+-]\d{2}:?\d{2})(?!\d)/;
const MONTHS = [
  'jan',
  'f[ei][bv]',
  'mar',
  'a[pv]r',
  'ma[iy]',
  'ju(?:in|ne?)$',
  'jui?l',
  'a(?:out|ug)',
  'sep',
  'o[ck]t',
  'nov',
  'd[ei]c',
].map((month) => new RegExp(`^${month}`));

function takeMoment(text: string): Taken | null {
  const day = takeDay(text);
  if (!day) return null;
  const clock = takeClock(day.rest.replace(BEFORE_TIME, ''));
  if (!clock) return { moment: { kind: 'day', day: day.day }, rest: day.rest };
  const wall = wallOf(day.day, clock.clock);
  if (!wall) return null;
  const offset = OFFSET.exec(clock.rest);
  if (!offset) return { moment: { kind: 'wall', wall }, rest: clock.rest };
  return {
    moment: { kind: 'instant', instant: Temporal.Instant.from(`${wall}${offset[1]}`) },
    rest: clock.rest.slice(offset[0].length),
  };
}

function takeTimeAlone(text: string, start: Moment): Taken | null {
  const clock = start.kind === 'wall' ? takeClock(text) : null;
  const wall = clock && start.kind === 'wall' ? wallOf(start.wall.slice(0, 10), clock.clock) : null;
  return clock && wall ? { moment: { kind: 'wall', wall }, rest: clock.rest } : null;
}

function takeDay(text: string): { readonly day: string; readonly rest: string } | null {
  const match = DAY_ISO.exec(text) ?? DAY_NUMBERS.exec(text) ?? DAY_WORDS.exec(text);
  const day = match && dayFrom(match.groups ?? {});
  return match && day && isWall(`${day}T00:00`) ? { day, rest: text.slice(match[0].length) } : null;
}

function dayFrom({ year = '', month = '', date = '' }: Readonly<Record<string, string | undefined>>): string {
  return [year.padStart(4, '20'), monthNumber(month).padStart(2, '0'), date.padStart(2, '0')].join('-');
}

function monthNumber(text: string): string {
  if (/^\d+$/.test(text)) return text;
  const name = fold(text);
  return String(MONTHS.findIndex((month) => month.test(name)) + 1);
}

interface ClockTime {
  readonly hour: number;
  readonly minute: string;
}

function takeClock(text: string): { readonly clock: ClockTime; readonly rest: string } | null {
  const match = CLOCK_ENGLISH.exec(text) ?? CLOCK.exec(text);
  if (!match) return null;
  const [whole, hours = '', minute, , half] = match;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  return { clock: { hour, minute: minute || '00' }, rest: text.slice(whole.length) };
}

/** "24h" is how people write the midnight that ends a day. */
function wallOf(day: string, { hour, minute }: ClockTime): string | null {
  if (hour === 24 && minute === '00') return `${Temporal.PlainDate.from(day).add({ days: 1 }).toString()}T00:00`;
  const wall = `${day}T${String(hour).padStart(2, '0')}:${minute}`;
  return isWall(wall) ? wall : null;
}
