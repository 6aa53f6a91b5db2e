import type { Temporal } from 'temporal-polyfill';

export type When = 'today' | 'tomorrow' | 'weekend' | 'week' | 'month';

/** First and last day (inclusive) of what people mean. A week-end begins on Friday evening's day: Friday to Sunday. */
export function daysOf(when: When, today: Temporal.PlainDate): { from: string; to: string } {
  const span = { today: [0, 0], tomorrow: [1, 1], weekend: weekend(today), week: [0, 6], month: [0, 30] }[when] as [
    number,
    number,
  ];
  const [from, to] = span.map((days) => today.add({ days }).toString());
  return { from: from!, to: to! };
}

function weekend({ dayOfWeek }: Temporal.PlainDate): [number, number] {
  const untilSunday = 7 - dayOfWeek;
  return [Math.max(0, untilSunday - 2), untilSunday];
}
