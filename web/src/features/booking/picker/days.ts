import { addDays } from '@/kit/month';
import { toWall } from '@/kit/zoned';

/** A time that can be booked, as the API offers it. */
export interface Slot {
  startsAt: string;
  endsAt: string;
  /** In which the pro means it. */
  zone: string;
  seatsLeft: number;
}

/** The calendar day of an instant on the walls of a zone. */
export function dayOf(at: string, zone: string): string {
  return toWall(at, zone).slice(0, 10);
}

/** Slots by the day on which they begin on the walls of a zone, in order. */
export function byDay(slots: readonly Slot[], zone: string): Map<string, Slot[]> {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = dayOf(slot.startsAt, zone);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return days;
}

const parts = ['morning', 'afternoon', 'evening'] as const;
type Part = (typeof parts)[number];

/** The slots of a day as people look for them: morning until noon, evening from six. */
export function partsOf(slots: readonly Slot[], zone: string): { part: Part; slots: Slot[] }[] {
  const partOf = ({ startsAt }: Slot): Part => {
    const hour = Number(toWall(startsAt, zone).slice(11, 13));
    return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  };
  return parts
    .map((part) => ({ part, slots: slots.filter((slot) => partOf(slot) === part) }))
    .filter((one) => one.slots.length > 0);
}

/** The last day of a whole-day slot: it ends at midnight of the day after. */
export function lastDayOf({ endsAt, zone }: Slot): string {
  return dayOf(new Date(Date.parse(endsAt) - 1).toISOString(), zone);
}

/** Do clocks of both zones show the same at these times? */
export function sameClock(slots: readonly Slot[], zone: string): boolean {
  return slots.every((slot) => toWall(slot.startsAt, zone) === toWall(slot.startsAt, slot.zone));
}

/** « America/New_York » → « New York ». */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const moves: Record<string, (free: readonly string[], day: string) => string | undefined> = {
  ArrowLeft: (free, day) => free.findLast((one) => one < day),
  ArrowRight: (free, day) => free.find((one) => one > day),
  ArrowUp: (free, day) => free.findLast((one) => one <= addDays(day, -7)),
  ArrowDown: (free, day) => free.find((one) => one >= addDays(day, 7)),
  Home: (free) => free[0],
  End: (free) => free.at(-1),
};

/** Where a key leads among the free days; undefined when it leads nowhere. */
export function moveAmong(free: readonly string[], day: string, key: string): string | undefined {
  return moves[key]?.(free, day);
}
