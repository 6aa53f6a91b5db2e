import type { EventDate } from '@estrade/api/events-shapes';
import { formatDay, formatTime } from '@/kit/format';
import { addDays } from '@/kit/month';

/** How a date is said in a list: « Ce soir, 20:30 », « sam. 21 nov., 20:00 », « jusqu’au 5 janv. ». */
export interface Saying {
  locale: string;
  now: Date;
  say: (key: 'tonight' | 'today' | 'tomorrow', time: string) => string;
  until: (day: string) => string;
}

type Timed = Pick<EventDate, 'startsAt' | 'startInstant' | 'endInstant' | 'zone'>;

export function whenOf(date: Timed, { locale, now, say, until }: Saying): string {
  const [start, end] = [
    { at: date.startInstant, zone: date.zone },
    { at: date.endInstant, zone: date.zone },
  ];
  const spans = Date.parse(date.endInstant) - Date.parse(date.startInstant) > dayLength;
  if (spans && Date.parse(date.startInstant) <= now.getTime()) return until(formatDay(end, locale));
  if (spans) return `${formatDay(start, locale)} – ${formatDay(end, locale)}`;
  const [today, day, time] = [dayIn(now, date.zone), date.startsAt.slice(0, 10), formatTime(start, locale)];
  if (day === today) return say(time >= evening ? 'tonight' : 'today', time);
  if (day === addDays(today, 1)) return say('tomorrow', time);
  return `${formatDay(start, locale)}, ${time}`;
}

/** The day it is now in a zone, ISO. */
export function dayIn(now: Date, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  );
}

const dayLength = 24 * 3_600_000;
const evening = '17:00';
