import { zoneClock } from '#kit/time/zone-clock';
import { openingsOf } from '../slots/availability.ts';
import { DAY } from '../slots/day.ts';
import { dayPlan, type DayPlan, type Hours } from '../slots/hours.ts';
import { holidayOn } from '../slots/holidays.ts';
import { type Span, union } from '../slots/spans.ts';

/** One day of a resource as its calendar shows it. */
export interface OpenDay extends Pick<DayPlan, 'day' | 'zone' | 'because'> {
  /** The public holiday it is closed on. */
  readonly holiday: { readonly fr: string; readonly en: string } | null;
  /** Milliseconds since 1970, in order and apart. */
  readonly open: readonly Span[];
}

/** So many days of a resource from this one on, counted since 1970: their hours, and why. */
export function openDays(hours: Hours, first: number, count: number): readonly OpenDay[] {
  return Array.from({ length: count }, (_, i) => {
    const plan = dayPlan(hours, first + i);
    const { day, zone, because } = plan;
    const clock = zoneClock(zone, (day - 2) * DAY, (day + 4) * DAY);
    const holiday = because === 'holiday' && hours.holidays ? holidayOn(hours.holidays, day) : null;
    return { day, zone, because, holiday, open: union(openingsOf(plan, clock)) };
  });
}
