import { type ZoneClock, zoneClock } from '#kit/time/zone-clock';
import { DAY, MINUTE } from './day.ts';
import { dayPlan, type DayPlan, type Hours } from './hours.ts';
import { type Span, union } from './spans.ts';

/** A resource as it stands: its hours, and what already takes its time (claims with their buffers, other calendars). */
export interface Diary {
  readonly hours: Hours;
  /** Milliseconds since 1970; in any order, overlaps allowed. */
  readonly busy: readonly Span[];
}

/** A stretch of open hours as one range of one day gives it. */
export interface Opening extends Span {
  /** Time on the wall at which it begins by the rule: slots are counted from here, whatever the clock does. */
  readonly wall: number;
  readonly zone: string;
}

/** A resource's days and instants over a window, ready to be asked many times. */
export interface Availability {
  readonly plans: ReadonlyMap<number, DayPlan>;
  readonly openings: readonly Opening[];
  readonly open: readonly Span[];
  readonly busy: readonly Span[];
  clockOf(zone: string): ZoneClock;
}

/** Days looked at beyond a window: the date line on both sides, and a night that began the day before. */
const MARGIN = 2;

interface Over {
  readonly window: Span;
  readonly days: number;
  /** Its day is read on the same clocks, however far from the window it is. */
  readonly now: number;
}

/** Everything the resource can give to slots that begin in the window and last up to `days` days. */
export function availability(diary: Diary, { window, days, now }: Over): Availability {
  const first = Math.floor(window.from / DAY) - MARGIN;
  const last = Math.floor(window.until / DAY) + MARGIN + days;
  const today = Math.floor(now / DAY);
  const clockOf = clocks(Math.min(first, today), Math.max(last, today));
  const plans = Array.from({ length: last - first + 1 }, (_, i) => dayPlan(diary.hours, first + i));
  const openings = plans.flatMap((plan) => openingsOf(plan, clockOf(plan.zone)));
  return {
    plans: new Map(plans.map((plan) => [plan.day, plan])),
    openings,
    open: union(openings),
    busy: union(diary.busy),
    clockOf,
  };
}

/** One clock a zone, made when it is first asked for. */
function clocks(firstDay: number, lastDay: number): (zone: string) => ZoneClock {
  const made = new Map<string, ZoneClock>();
  return (zone) => {
    const clock = made.get(zone) ?? zoneClock(zone, (firstDay - MARGIN) * DAY, (lastDay + MARGIN) * DAY);
    made.set(zone, clock);
    return clock;
  };
}

/** Hours that fall into a change of the clock begin and end at the first moment the clock shows them or a later time. */
export function openingsOf(plan: DayPlan, clock: ZoneClock): readonly Opening[] {
  const midnight = plan.day * DAY;
  return plan.ranges.map(({ from, until }) => ({
    from: clock.firstAt(midnight + from * MINUTE),
    until: clock.firstAt(midnight + until * MINUTE),
    wall: midnight + from * MINUTE,
    zone: plan.zone,
  }));
}
