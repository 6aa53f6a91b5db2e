const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
type Weekday = (typeof weekdays)[number];

/**
 * A day told from today: `+3` and `-9` in days; `sat` the first Saturday from today on, `sat+2` two weeks after it, `sat-1` the one before.
 * So a bal stays on a Saturday whenever the world is made.
 */
export type DayRule = `+${number}` | `-${number}` | Weekday | `${Weekday}+${number}` | `${Weekday}-${number}`;

const oneDay = 86_400_000;

/** The ISO date a rule means. Plain calendar arithmetic: no zone, no clock, so no daylight saving to trip on. */
export function dayOf(rule: DayRule, today: string): string {
  const weekday = weekdays.find((name) => rule.startsWith(name));
  if (!weekday) return addDays(today, Number(rule));
  const ahead = (weekdays.indexOf(weekday) - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead + 7 * Number(rule.slice(3) || 0));
}

export function addDays(day: string, count: number): string {
  return new Date(utc(day) + count * oneDay).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(utc(day)).getUTCDay();
}

const months = {
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
} as const;

/** "20 nov.": as printed on a poster. */
export function shortDay(day: string, locale: 'fr' | 'en'): string {
  return `${Number(day.slice(8))} ${months[locale][Number(day.slice(5, 7)) - 1]}`;
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
