import { Temporal } from 'temporal-polyfill';
import { toInstant } from '#kit/time/wall-time';

const usualDays = 30;
const mostDays = 366;

/** Days of a zone, both included, and the instants at which each begins; the last one ends the last day. */
export interface Days {
  readonly days: readonly string[];
  readonly bounds: readonly Temporal.Instant[];
}

/** The last thirty days when nothing is said. Null when the days are in the wrong order or more than a year. */
export function daysOf(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  zone: string,
  now: Temporal.Instant,
): Days | null {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const to = asked.to ? Temporal.PlainDate.from(asked.to) : today;
  const from = asked.from ? Temporal.PlainDate.from(asked.from) : to.subtract({ days: usualDays - 1 });
  const count = from.until(to).days + 1;
  if (count < 1 || count > mostDays) return null;
  const days = Array.from({ length: count + 1 }, (_, i) => from.add({ days: i }).toString());
  // a day is as long as its zone says: 23 and 25 hours when clocks change
  const bounds = days.map((day) => toInstant(`${day}T00:00`, zone));
  return { days: days.slice(0, -1), bounds };
}
