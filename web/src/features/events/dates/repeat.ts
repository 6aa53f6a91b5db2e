import type { DateDraft } from '@estrade/api/events-shapes';
import { addDays } from '@/kit/month';

/** « Every second Friday and Saturday until the end of June. » */
export interface Rule {
  /** 1 is Monday, 7 Sunday. */
  weekdays: readonly number[];
  /** Every so many weeks. */
  every: number;
  /** The last day on which one may take place. */
  until: string;
}

/** More than a season of daily shows; the API takes 400 dates in all. */
export const MOST_DATES = 400;

/** The days a rule means, after the date it starts from. */
export function daysOf(from: string, { weekdays, every, until }: Rule): string[] {
  const monday = addDays(from, 1 - weekdayOf(from));
  const days: string[] = [];
  for (let week = 0; days.length < MOST_DATES && addDays(monday, week * 7) <= until; week += every) {
    const inWeek = weekdays.toSorted((a, b) => a - b).map((weekday) => addDays(monday, week * 7 + weekday - 1));
    days.push(...inWeek.filter((day) => day > from && day <= until));
  }
  return days.slice(0, MOST_DATES);
}

/** The same date on another day: every time of it moves along. */
export function movedTo(date: DateDraft, day: string): DateDraft {
  const { id: _, startsFold: __, endsFold: ___, ...rest } = date;
  const by = daysBetween(date.startsAt.slice(0, 10), day);
  const move = (wall: string) => `${addDays(wall.slice(0, 10), by)}${wall.slice(10)}`;
  return {
    ...rest,
    startsAt: move(date.startsAt),
    endsAt: date.endsAt && move(date.endsAt),
    doorsAt: date.doorsAt && move(date.doorsAt),
  };
}

export function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
