export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A date of the calendar as a number: days since 1 January 1970. No zone, no clock. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00Z`) / DAY;
}

/** `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
