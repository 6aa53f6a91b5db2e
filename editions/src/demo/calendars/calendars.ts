import type { DemoArrangement, DemoBlock, DemoBooking, DemoResource } from '../demo-world.ts';
import { couture } from './fil-a-fil.ts';
import { hall } from './lavoir.ts';
import { studio } from './lucarne.ts';
import { recordings } from './sillon.ts';
import { Week } from './week.ts';

/** The calendars of an organization: who and what it has, what its services need, what is on around today. */
export interface DemoCalendar {
  readonly resources: readonly DemoResource[];
  readonly arrangements: readonly DemoArrangement[];
  readonly bookings: readonly DemoBooking[];
  readonly blocks: readonly DemoBlock[];
}

export function calendars(today: string) {
  const week = new Week(today);
  const all = [studio(week), recordings(week), couture(week), hall(week)];
  return {
    resources: all.flatMap(({ resources }) => resources),
    arrangements: all.flatMap(({ arrangements }) => arrangements),
    bookings: all.flatMap(({ bookings }) => bookings),
    blocks: all.flatMap(({ blocks }) => blocks),
  };
}
