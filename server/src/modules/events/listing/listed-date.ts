import { instantsOf } from '../event-date.ts';
import { fold } from '#kit/text/fold';
import { dayOf, toWall } from '#kit/time/wall-time';
import type { SavedDate } from '../saved-event.ts';

/** One live date as the public list keeps it, with the end of the date before it: anywhere, and in the same town. */
export interface ListedDate {
  readonly dateId: string;
  readonly startsAt: string;
  readonly overAt: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly previousLastDay: string | null;
  readonly previousOverAt: string | null;
  readonly previousHereLastDay: string | null;
  readonly previousHereOverAt: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly town: string | null;
  readonly placeName: string | null;
  readonly online: boolean;
}

/** The dates of one event as rows of the list. Postponed and cancelled ones are not listed. `dates` are in order of time. */
export function listedDates(dates: readonly SavedDate[]): readonly ListedDate[] {
  const listed: ListedDate[] = [];
  for (const date of dates.filter(({ status }) => status === 'scheduled')) {
    const own = ownPart(date);
    const here = listed.findLast((other) => townKey(other.town) === townKey(own.town));
    listed.push({ ...own, ...previous(listed.at(-1), here) });
  }
  return listed;
}

type Own = Omit<ListedDate, `previous${string}`>;

function ownPart(date: SavedDate): Own {
  const { startsAt, endsAt } = instantsOf(date);
  const { lat, lng, city, name } = date.place ?? NOWHERE;
  return {
    dateId: date.id,
    startsAt: startsAt.toString(),
    overAt: endsAt.toString(),
    firstDay: dayOf(date.startsAt),
    // what ends in the small hours belongs to the evening before
    lastDay: later(dayOf(date.startsAt), dayOf(toWall(endsAt.subtract({ hours: 6 }), date.zone))),
    lat,
    lng,
    town: city,
    placeName: name,
    online: date.onlineUrl !== null,
  };
}

const NOWHERE = { lat: null, lng: null, city: null, name: null };

type End = Pick<ListedDate, 'lastDay' | 'overAt'>;
const NONE: End = { lastDay: '', overAt: '' };

type Previous = Pick<ListedDate, `previous${string}` & keyof ListedDate>;

function previous(anywhere: End = NONE, here: End = NONE): Previous {
  return {
    previousLastDay: anywhere.lastDay || null,
    previousOverAt: anywhere.overAt || null,
    previousHereLastDay: here.lastDay || null,
    previousHereOverAt: here.overAt || null,
  };
}

function townKey(town: string | null): string {
  return fold(town ?? '');
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
