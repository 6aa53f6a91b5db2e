import { addDays } from '../calendar.ts';
import type { DemoBooking, DemoResource } from '../demo-world.ts';

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Days around today, as people of a house count them. */
export class Week {
  readonly today: string;
  constructor(today: string) {
    this.today = today;
  }

  /** The nth working day from today, or before it; today itself, or the next one, for 0. */
  working(n: number, closed: readonly Weekday[] = [7, 1]): string {
    const way = n < 0 ? -1 : 1;
    let day = this.today;
    let left = Math.abs(n);
    while (closed.includes(weekdayOf(day))) day = addDays(day, way);
    while (left > 0) {
      day = addDays(day, way);
      if (!closed.includes(weekdayOf(day))) left--;
    }
    return day;
  }

  /** That weekday, so many weeks after this one. */
  in(weeks: number, weekday: Weekday): string {
    return addDays(this.today, 7 * weeks + weekday - weekdayOf(this.today));
  }
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(day: string): Weekday {
  return (((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7) + 1) as Weekday;
}

/** The same hours on several weekdays, with the same pause; minutes since midnight. */
export function hours(
  weekdays: readonly Weekday[],
  open: readonly [number, number],
  pause?: readonly [number, number],
): DemoResource['week'] {
  const ranges = [{ range: open, pause: false }, ...(pause ? [{ range: pause, pause: true }] : [])];
  return weekdays.flatMap((weekday) =>
    ranges.map(({ range: [from, until], pause: isPause }) => ({ weekday, from, until, pause: isPause })),
  );
}

/** Somebody booked; it stands, unless it says otherwise. */
export function booked(
  booking: Pick<DemoBooking, 'service' | 'client' | 'startsAt'> & Partial<DemoBooking>,
): DemoBooking {
  return { state: 'confirmed', answers: {}, message: '', cancelled: null, askedDaysBefore: 6, ...booking };
}

/** A resource of a French house, without exceptions or journeys unless it says otherwise. */
export function resource(
  given: Pick<DemoResource, 'key' | 'organization' | 'kind' | 'name' | 'week'> & Partial<DemoResource>,
): DemoResource {
  return { zone: 'Europe/Paris', holidays: 'FR', exceptions: [], travels: [], ...given };
}
