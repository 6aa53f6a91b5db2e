import { type Fold, compareWalls, isWall, readWall, toInstant } from '#kit/time/wall-time';
import { zoneNamed } from '#kit/time/zone';
import type { Temporal } from 'temporal-polyfill';

/** What is stored of one date: wall times in the date's own zone. Instants are computed, never typed. */
export interface DateTimes {
  /** `YYYY-MM-DDTHH:MM` on the wall of the place. */
  readonly startsAt: string;
  readonly startsFold?: Fold;
  /** Null when the organizer does not say when it ends. */
  readonly endsAt: string | null;
  readonly endsFold?: Fold;
  readonly doorsAt: string | null;
  readonly zone: string;
}

/** Where people go; what is not known is null. Coordinates in degrees, WGS 84. */
export interface Place {
  readonly name: string | null;
  readonly address: string | null;
  readonly city: string | null;
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
}

/** Where a date happens: a place, a link, or both for those who watch from home. */
export interface Venue {
  readonly place: Place | null;
  readonly onlineUrl: string | null;
}

/** What is decided about a date. Whether it is going on or over is computed from the clock. */
export const dateStatuses = ['scheduled', 'postponed', 'cancelled'] as const;
export type DateStatus = (typeof dateStatuses)[number];

export const dateActs = ['postpone', 'reschedule', 'cancel'] as const;
export type DateAct = (typeof dateActs)[number];

export interface EventDate extends DateTimes, Venue {
  readonly id: string;
  readonly status: DateStatus;
}

/** What people see. */
export type DatePhase = 'upcoming' | 'ongoing' | 'past' | 'postponed' | 'cancelled';

export interface DateInstants {
  readonly startsAt: Temporal.Instant;
  /** When it is over for the product: the end, or four hours after the start when no end is given. */
  readonly endsAt: Temporal.Instant;
  readonly doorsAt: Temporal.Instant;
}

/** When nothing says how long it lasts. Long enough that nobody is told "past" on the way to a concert. */
const PRESUMED_LENGTH = { hours: 4 } as const;
/** An exhibition is one date that lasts a season. */
const LONGEST_DAYS = 366;
const EARLIEST_DOORS_HOURS = 24;

export function instantsOf(date: DateTimes): DateInstants {
  const startsAt = toInstant(date.startsAt, date.zone, date.startsFold);
  return {
    startsAt,
    endsAt: date.endsAt === null ? startsAt.add(PRESUMED_LENGTH) : toInstant(date.endsAt, date.zone, date.endsFold),
    doorsAt: date.doorsAt === null ? startsAt : toInstant(date.doorsAt, date.zone, date.startsFold),
  };
}

export function phaseOf(date: DateTimes & { readonly status: DateStatus }, now: Temporal.Instant): DatePhase {
  if (date.status !== 'scheduled') return date.status;
  const { startsAt, endsAt } = instantsOf(date);
  if (isBefore(now, startsAt)) return 'upcoming';
  return isBefore(now, endsAt) ? 'ongoing' : 'past';
}

const dateTransitions: Readonly<Record<DateAct, { readonly from: readonly DateStatus[]; readonly to: DateStatus }>> = {
  postpone: { from: ['scheduled'], to: 'postponed' },
  // A scheduled date is moved to another day the same way a postponed one gets its new day.
  reschedule: { from: ['scheduled', 'postponed'], to: 'scheduled' },
  cancel: { from: ['scheduled', 'postponed'], to: 'cancelled' },
};

export type DateMoveAnswer =
  | { readonly ok: true; readonly to: DateStatus }
  | { readonly ok: false; readonly code: 'events.date_over' | 'events.date_act_impossible' };

/** Decides one act on a date. What has taken place is history: it can be neither moved nor cancelled. */
export function moveDate(
  date: DateTimes & { readonly status: DateStatus },
  act: DateAct,
  now: Temporal.Instant,
): DateMoveAnswer {
  if (!dateTransitions[act].from.includes(date.status)) return { ok: false, code: 'events.date_act_impossible' };
  if (phaseOf(date, now) === 'past') return { ok: false, code: 'events.date_over' };
  return { ok: true, to: dateTransitions[act].to };
}

/** Why a date cannot be saved: the field of the date it belongs to, and a refusal code. */
export interface DateProblem {
  readonly field: 'startsAt' | 'endsAt' | 'doorsAt' | 'zone';
  readonly code:
    | 'events.zone_unknown'
    | 'events.time_unreadable'
    | 'events.time_skipped'
    | 'events.time_happens_twice'
    | 'events.ends_before_start'
    | 'events.lasts_too_long'
    | 'events.doors_after_start'
    | 'events.doors_too_early';
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every problem of a date as typed; empty when it may be saved. */
export function problemsOfDate(date: DateTimes): readonly DateProblem[] {
  if (zoneNamed(date.zone) !== date.zone)
    return [{ field: 'zone', code: 'events.zone_unknown', params: { zone: date.zone } }];
  const unreadable = (['startsAt', 'endsAt', 'doorsAt'] as const).flatMap((field) => problemsOfTime(date, field));
  return unreadable.length > 0 ? unreadable : problemsOfOrder(date);
}

function problemsOfTime(date: DateTimes, field: 'startsAt' | 'endsAt' | 'doorsAt'): readonly DateProblem[] {
  const wall = date[field];
  if (wall === null) return [];
  if (!isWall(wall)) return [{ field, code: 'events.time_unreadable', params: { value: wall } }];
  const reading = readWall(wall, date.zone);
  if (reading.kind === 'never') {
    const { before, after } = reading;
    return [{ field, code: 'events.time_skipped', params: { value: wall, before, after } }];
  }
  const chosen = { startsAt: date.startsFold, endsAt: date.endsFold, doorsAt: 'earlier' }[field];
  if (reading.kind === 'twice' && !chosen)
    return [{ field, code: 'events.time_happens_twice', params: { value: wall } }];
  return [];
}

function problemsOfOrder(date: DateTimes): readonly DateProblem[] {
  const { startsAt, endsAt, doorsAt } = instantsOf(date);
  const problems: DateProblem[] = [];
  const add = (field: DateProblem['field'], code: DateProblem['code'], params: DateProblem['params'] = {}) =>
    problems.push({ field, code, params });
  if (!isBefore(startsAt, endsAt)) add('endsAt', 'events.ends_before_start');
  if (hoursBetween(startsAt, endsAt) > LONGEST_DAYS * 24)
    add('endsAt', 'events.lasts_too_long', { days: LONGEST_DAYS });
  if (isBefore(startsAt, doorsAt)) add('doorsAt', 'events.doors_after_start');
  if (hoursBetween(doorsAt, startsAt) > EARLIEST_DOORS_HOURS) {
    add('doorsAt', 'events.doors_too_early', { hours: EARLIEST_DOORS_HOURS });
  }
  return problems;
}

/** Dates in the order people meet them; those of one instant keep their wall order. */
export function inOrder<T extends DateTimes>(dates: readonly T[]): readonly T[] {
  return dates.toSorted((a, b) => compareStarts(a, b) || compareWalls(a.startsAt, b.startsAt));
}

function compareStarts(a: DateTimes, b: DateTimes): number {
  return instantsOf(a).startsAt.epochMilliseconds - instantsOf(b).startsAt.epochMilliseconds;
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return a.epochNanoseconds < b.epochNanoseconds;
}

function hoursBetween(a: Temporal.Instant, b: Temporal.Instant): number {
  return (b.epochMilliseconds - a.epochMilliseconds) / 3_600_000;
}
