import { Temporal } from 'temporal-polyfill';
import { type Fold, compareWalls, dayOf, readWall, toInstant, wallAt } from '#kit/time/wall-time';
import type { DraftDate, RowNoteCode, RowRefusalCode } from './draft.ts';
import type { Moment } from './moments.ts';

export type Settled =
  | { readonly ok: true; readonly date: DraftDate; readonly notes: readonly RowNoteCode[] }
  | { readonly ok: false; readonly code: RowRefusalCode; readonly params: Readonly<Record<string, number>> };

const LONGEST_DAYS = 366;

/**
 * Puts a span on the wall of its zone: whole days from midnight to midnight, ends "at 00:30" on the day after, times
 * that the zone skips moved past the gap. Every liberty taken is noted.
 */
export function settle(span: { readonly start: Moment; readonly end: Moment | null }, zone: string): Settled {
  const notes = new Set<RowNoteCode>();
  const start = onWall(span.start, zone, 'first');
  const typedEnd = span.end
    ? onWall(span.end, zone, 'last')
    : span.start.kind === 'day'
      ? onWall(span.start, zone, 'last')
      : null;
  if (span.start.kind === 'day') notes.add('events.import_all_day');
  const end = endAfter(start, typedEnd, notes);
  if (end === 'before') return { ok: false, code: 'events.ends_before_start', params: {} };
  const starts = existing(start, zone, notes);
  const ends = end && existing(end, zone, notes);
  return dateOf({ starts, ends, zone }, [...notes]);
}

interface OnWall {
  readonly wall: string;
  /** Known when the file gave an instant; else the first of the two is meant. */
  readonly fold: Fold;
}

function onWall(moment: Moment, zone: string, end: 'first' | 'last'): OnWall {
  if (moment.kind === 'instant') return wallAt(moment.instant, zone);
  if (moment.kind === 'wall') return { wall: moment.wall, fold: 'earlier' };
  return { wall: `${moment.day}T${end === 'first' ? '00:00' : '23:59'}`, fold: 'earlier' };
}

/** An end at the start is how programs write "I do not know"; one before it, on the same day, is after midnight. */
function endAfter(start: OnWall, end: OnWall | null, notes: Set<RowNoteCode>): OnWall | null | 'before' {
  if (!end || (end.wall === start.wall && end.fold === start.fold)) return null;
  if (compareWalls(start.wall, end.wall) < 0 || end.fold === 'later') return end;
  if (dayOf(end.wall) !== dayOf(start.wall)) return 'before';
  notes.add('events.import_ends_next_day');
  const nextDay = Temporal.PlainDateTime.from(end.wall).add({ days: 1 });
  return { wall: nextDay.toString({ smallestUnit: 'minute' }), fold: 'earlier' };
}

function existing(time: OnWall, zone: string, notes: Set<RowNoteCode>): OnWall {
  const reading = readWall(time.wall, zone);
  if (reading.kind !== 'never') return time;
  notes.add('events.import_time_moved');
  return { wall: reading.after, fold: 'earlier' };
}

interface Ends {
  readonly starts: OnWall;
  readonly ends: OnWall | null;
  readonly zone: string;
}

function dateOf({ starts, ends, zone }: Ends, notes: readonly RowNoteCode[]): Settled {
  const date = {
    startsAt: starts.wall,
    startsFold: starts.fold,
    endsAt: ends?.wall ?? null,
    endsFold: ends?.fold ?? 'earlier',
    doorsAt: null,
    zone,
  };
  if (!ends) return { ok: true, date, notes };
  const minutes = lengthOf(date, ends);
  // In the hour that happens twice, an end that seems to precede its start is in the second one.
  if (minutes <= 0) return { ok: true, date: { ...date, endsFold: 'later' }, notes };
  return minutes > LONGEST_DAYS * 1440
    ? { ok: false, code: 'events.lasts_too_long', params: { days: LONGEST_DAYS } }
    : { ok: true, date, notes };
}

function lengthOf({ startsAt, startsFold, zone }: DraftDate, ends: OnWall): number {
  return toInstant(ends.wall, zone, ends.fold)
    .since(toInstant(startsAt, zone, startsFold))
    .total('minutes');
}
