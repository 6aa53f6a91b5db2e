import { addDays } from '@/kit/month';
import { toWall } from '@/kit/zoned';

/** How far back a chart may look, in days. */
export const periods = [15, 30, 90, 365] as const;

export type Period = (typeof periods)[number];

export type Measure = 'tickets' | 'gross';

/** What an address asks to see; what it cannot mean is left at the usual. */
export function readPeriod(search: Record<string, string | string[] | undefined>): { days: Period; show: Measure } {
  const days = periods.find((period) => String(period) === search.days) ?? 30;
  return { days, show: search.show === 'gross' ? 'gross' : 'tickets' };
}

/** The day it is in a zone: what « today » means for an event. */
export function todayIn(zone: string, now = new Date()): string {
  return toWall(now.toISOString(), zone).slice(0, 10);
}

/** First and last day of a period that ends today, both included. */
export function rangeOf(today: string, days: Period): { from: string; to: string } {
  return { from: addDays(today, 1 - days), to: today };
}

interface Day {
  readonly tickets: number;
}

/** The last seven days against the seven before; null when there is nothing to compare with. */
export function weekOf(days: readonly Day[]): { tickets: number; change: number | null } {
  const sum = (part: readonly Day[]) => part.reduce((total, { tickets }) => total + tickets, 0);
  const [last, before] = [sum(days.slice(-7)), sum(days.slice(-14, -7))];
  return { tickets: last, change: days.length < 14 || before === 0 ? null : (last - before) / before };
}

/** Which days are written under the bars: about eight of them, today always. */
export function isTicked(index: number, count: number): boolean {
  const step = Math.max(1, Math.ceil(count / 8));
  return (count - 1 - index) % step === 0;
}
