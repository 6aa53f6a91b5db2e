import { dateOf, weekdayOf } from './day.ts';
import { type HolidayCalendar, holidayOn } from './holidays.ts';
import { type Span, union, without } from './spans.ts';

/** Minutes on the wall since midnight of the day. Above 1440 it is the night after: 1560 is two in the morning. */
export type DayRange = Span;

/** Hours of every week; a pause is taken out of them. `weekday`: 1 for Monday to 7 for Sunday. */
export interface WeeklyRange extends DayRange {
  readonly weekday: number;
  readonly pause: boolean;
}

/** What is different on one date: closed, other hours instead of the weekly ones, or more hours beside them. */
export interface HoursException {
  /** `YYYY-MM-DD`, at most one exception each. */
  readonly on: string;
  readonly kind: 'closed' | 'instead' | 'extra';
  readonly ranges: readonly DayRange[];
}

/** From the first to the last date, both included, the same hours are meant in another zone. */
export interface Travel {
  readonly first: string;
  readonly last: string;
  readonly zone: string;
}

/** When a resource can be had. Everything is local: dates and times on the wall of `zone`, never instants. */
export interface Hours {
  readonly zone: string;
  readonly week: readonly WeeklyRange[];
  readonly exceptions: readonly HoursException[];
  readonly travels: readonly Travel[];
  /** Closed on these public holidays, unless an exception says otherwise; null to work on all of them. */
  readonly holidays: HolidayCalendar | null;
}

/** One day of a resource: its hours in order, and where they come from, for whoever asks why a day is closed. */
export interface DayPlan {
  /** Days since 1970. */
  readonly day: number;
  readonly zone: string;
  readonly ranges: readonly DayRange[];
  readonly because: 'week' | 'closed' | 'instead' | 'extra' | 'holiday';
}

/** The hours that begin on this day: a night belongs to the day on which it began. */
export function dayPlan(hours: Hours, day: number): DayPlan {
  const date = dateOf(day);
  const exception = hours.exceptions.find(({ on }) => on === date);
  return { day, zone: zoneOn(hours, date), ...(exception ? excepted(hours, day, exception) : usual(hours, day)) };
}

function zoneOn({ travels, zone }: Hours, date: string): string {
  return travels.find(({ first, last }) => first <= date && date <= last)?.zone ?? zone;
}

type Ranges = Pick<DayPlan, 'ranges' | 'because'>;

function usual({ holidays, week }: Hours, day: number): Ranges {
  if (holidays && holidayOn(holidays, day)) return { ranges: [], because: 'holiday' };
  return { ranges: weekly(week, weekdayOf(day)), because: 'week' };
}

function excepted(hours: Hours, day: number, { kind, ranges }: HoursException): Ranges {
  const beside = kind === 'extra' ? usual(hours, day).ranges : [];
  return { ranges: union([...beside, ...(kind === 'closed' ? [] : ranges)]), because: kind };
}

function weekly(week: readonly WeeklyRange[], weekday: number): readonly DayRange[] {
  const today = week.filter((range) => range.weekday === weekday);
  const [pauses, open] = [today.filter(({ pause }) => pause), today.filter(({ pause }) => !pause)];
  return without(open, pauses);
}
