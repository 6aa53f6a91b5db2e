import type { ResourceDraft } from '@estrade/api/bookings-shapes';
import type { z } from 'zod';

type Draft = z.input<typeof ResourceDraft>;

/** Hours as they are typed: times on the wall, empty while somebody writes. */
export interface TypedRange {
  key: string;
  from: string | null;
  until: string | null;
}

export interface TypedDay {
  open: TypedRange[];
  pauses: TypedRange[];
}

export interface TypedException {
  key: string;
  on: string | null;
  kind: 'closed' | 'instead' | 'extra';
  ranges: TypedRange[];
}

export interface TypedTravel {
  key: string;
  first: string | null;
  last: string | null;
  zone: string;
}

export interface TypedResource {
  kind: Draft['kind'];
  name: string;
  zone: string;
  holidays: NonNullable<Draft['holidays']> | '';
  /** Monday first. */
  week: TypedDay[];
  exceptions: TypedException[];
  travels: TypedTravel[];
}

let made = 0;
/** Names a row of a list for React alone. */
export function freshKey(): string {
  return `row-${++made}`;
}

export function typedRange(from: number, until: number): TypedRange {
  return { key: freshKey(), from: clock(from), until: clock(until) };
}

export function typed(draft: Draft): TypedResource {
  const { kind, name, zone, holidays, week = [], exceptions = [], travels = [] } = draft;
  const of = (weekday: number, pause: boolean) =>
    week
      .filter((range) => range.weekday === weekday && (range.pause ?? false) === pause)
      .map(({ from, until }) => typedRange(from, until));
  return {
    kind,
    name,
    zone,
    holidays: holidays ?? '',
    week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ open: of(weekday, false), pauses: of(weekday, true) })),
    exceptions: exceptions.map(({ on, kind: what, ranges = [] }) => {
      return { key: freshKey(), on, kind: what, ranges: ranges.map(({ from, until }) => typedRange(from, until)) };
    }),
    travels: travels.map((travel) => ({ ...travel, key: freshKey() })),
  };
}

/** What was typed, for the API; null for what is not finished, with the place where. */
export function draftOf(resource: TypedResource): Draft | { unfinished: Unfinished } {
  const unfinished = unfinishedIn(resource);
  if (unfinished) return { unfinished };
  const { kind, name, zone, holidays, week, exceptions, travels } = resource;
  return {
    kind,
    name,
    zone,
    holidays: holidays || null,
    week: week.flatMap(({ open, pauses }, i) => [
      ...open.map((range) => ({ weekday: i + 1, ...minutes(range), pause: false })),
      ...pauses.map((range) => ({ weekday: i + 1, ...minutes(range), pause: true })),
    ]),
    exceptions: exceptions.map(({ on, kind: what, ranges }) => {
      return { on: on ?? '', kind: what, ranges: what === 'closed' ? [] : ranges.map(minutes) };
    }),
    travels: travels.map(({ first, last, zone: where }) => ({ first: first ?? '', last: last ?? '', zone: where })),
  };
}

type Unfinished = 'week' | 'exceptions' | 'travels';

function unfinishedIn({ week, exceptions, travels }: TypedResource): Unfinished | null {
  if (week.some((day) => [...day.open, ...day.pauses].some(isOpen))) return 'week';
  const missing = exceptions.some(
    ({ on, kind, ranges }) => !on || (kind !== 'closed' && (ranges.length === 0 || ranges.some(isOpen))),
  );
  if (missing) return 'exceptions';
  return travels.some(({ first, last, zone }) => !first || !last || !zone) ? 'travels' : null;
}

function isOpen({ from, until }: TypedRange): boolean {
  return from === null || until === null;
}

/** An end that is not after its start is of the night that follows: 18:00 – 02:00, 09:00 – 00:00. */
function minutes({ from, until }: TypedRange): { from: number; until: number } {
  const [start, end] = [read(from), read(until)];
  return { from: start, until: end <= start ? end + 1440 : end };
}

function read(time: string | null): number {
  const [hours = 0, rest = 0] = (time ?? '').split(':').map(Number);
  return hours * 60 + rest;
}

function clock(at: number): string {
  const of = at % 1440;
  return `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
}
