import type { DateDraft, Place } from '@estrade/api/events-shapes';
import { addDays } from '@/kit/month';
import { readWall } from '@/kit/zoned';

/** A date as it stands in its form: a day and times, which people type one by one. */
export interface DateForm {
  id?: string;
  day: string | null;
  starts: string | null;
  doors: string | null;
  ends: string | null;
  /** The last day, when it is not the evening that begins on the first: an exhibition, a festival. */
  lastDay: string | null;
  startsFold?: 'earlier' | 'later';
  endsFold?: 'earlier' | 'later';
  zone: string;
  where: 'place' | 'online' | 'both';
  place: Place;
  onlineUrl: string;
}

export type DateField = 'day' | 'starts' | 'doors' | 'ends' | 'lastDay' | 'zone' | 'place' | 'onlineUrl';
/** Keys of the sentences that say what is wrong. */
export type DateTrouble = 'required' | 'skipped' | 'twice' | 'endsBefore' | 'doorsAfter' | 'where';

export const noPlace: Place = {
  name: null,
  address: null,
  city: null,
  postcode: null,
  country: null,
  lat: null,
  lng: null,
};

/** A new date, where the one before it was. */
export function freshForm(zone: string, before?: DateDraft): DateForm {
  if (!before) {
    const times = { day: null, starts: null, doors: null, ends: null, lastDay: null };
    return { ...times, zone, where: 'place', place: noPlace, onlineUrl: '' };
  }
  return { ...formOf(before), id: undefined, day: null, lastDay: null, startsFold: undefined, endsFold: undefined };
}

export function formOf(date: DateDraft): DateForm {
  const { id, startsAt, doorsAt, endsAt, startsFold, endsFold, zone } = date;
  const [day = '', starts = ''] = split(startsAt);
  const [lastDay = null, ends = null] = split(endsAt);
  const [, doors = null] = split(doorsAt);
  return {
    id,
    day,
    starts,
    doors,
    ends,
    lastDay: lastDay === nextDay(day, starts, ends) ? null : lastDay,
    startsFold,
    endsFold,
    zone,
    ...placeOf(date),
  };
}

function placeOf({ place, onlineUrl }: DateDraft): Pick<DateForm, 'where' | 'place' | 'onlineUrl'> {
  if (!onlineUrl) return { where: 'place', place: place ?? noPlace, onlineUrl: '' };
  return { where: place ? 'both' : 'online', place: place ?? noPlace, onlineUrl };
}

/** The day on which it ends, when nobody says: a bal from 20:00 to 2:00 ends the day after. */
export function nextDay(day: string, starts: string | null, ends: string | null): string {
  return starts && ends && ends <= starts ? addDays(day, 1) : day;
}

/** The date as the API takes it, or what is wrong with it, field by field. */
export function readForm(form: DateForm): {
  date: DateDraft | null;
  troubles: Partial<Record<DateField, DateTrouble>>;
} {
  const walls = wallsOf(form);
  const troubles = { ...missing(form), ...(walls && clockTroubles(form, walls)) };
  if (!walls || Object.keys(troubles).length > 0) return { date: null, troubles };
  const { id, zone } = form;
  return { date: { ...(id && { id }), ...walls, zone, ...foldsOf(form), ...whereOf(form) }, troubles };
}

/** The times of a form that the clocks of that night show twice, to be asked about. */
export function twiceIn(form: DateForm): ('starts' | 'ends')[] {
  const walls = wallsOf(form);
  return (['starts', 'ends'] as const).filter((which) => {
    const wall = walls?.[`${which}At`];
    return wall && readWall(wall, form.zone).kind === 'twice';
  });
}

interface Walls {
  startsAt: string;
  endsAt: string | null;
  doorsAt: string | null;
}

function wallsOf({ day, starts, doors, ends, lastDay }: DateForm): Walls | null {
  if (!day || !starts) return null;
  return {
    startsAt: `${day}T${starts}`,
    endsAt: ends && `${lastDay ?? nextDay(day, starts, ends)}T${ends}`,
    doorsAt: doors && `${doorsDay(day, starts, doors)}T${doors}`,
  };
}

// Doors that open « after » the start opened the evening before: 23:30 for a night that begins at 0:30.
function doorsDay(day: string, starts: string, doors: string): string {
  return doors > starts && starts < '06:00' ? addDays(day, -1) : day;
}

function missing({ day, starts, ends, lastDay, ...rest }: DateForm) {
  return {
    ...(!day && { day: 'required' as const }),
    ...(!starts && { starts: 'required' as const }),
    ...(lastDay && !ends && { ends: 'required' as const }),
    ...missingPlace(rest),
  };
}

function missingPlace({ where, place, onlineUrl }: Pick<DateForm, 'where' | 'place' | 'onlineUrl'>) {
  return {
    ...(where !== 'online' && !place.city && !place.name && { place: 'where' as const }),
    ...(where !== 'place' && onlineUrl.trim() === '' && { onlineUrl: 'required' as const }),
  };
}

function clockTroubles({ zone, startsFold, endsFold }: DateForm, { startsAt, endsAt, doorsAt }: Walls) {
  return {
    ...clockTrouble('starts', startsAt, zone, startsFold),
    ...(endsAt && clockTrouble('ends', endsAt, zone, endsFold)),
    ...(doorsAt && clockTrouble('doors', doorsAt, zone, 'earlier')),
    ...(endsAt && endsAt <= startsAt && { lastDay: 'endsBefore' as const }),
    ...(doorsAt && doorsAt > startsAt && { doors: 'doorsAfter' as const }),
  };
}

// oxlint-disable-next-line estrade/max-params -- which field, its time, where, and what was chosen
function clockTrouble(field: DateField, wall: string, zone: string, fold: string | undefined) {
  const { kind } = readWall(wall, zone);
  if (kind === 'never') return { [field]: 'skipped' as const };
  return kind === 'twice' && !fold ? { [field]: 'twice' as const } : {};
}

function whereOf({ where, place, onlineUrl }: DateForm): Pick<DateDraft, 'place' | 'onlineUrl'> {
  return {
    place: where === 'online' ? null : place,
    onlineUrl: where === 'place' ? null : onlineUrl.trim(),
  };
}

/** Which of the two was meant, where there are two. */
function foldsOf(form: DateForm) {
  const twice = twiceIn(form);
  return {
    ...(twice.includes('starts') && { startsFold: form.startsFold }),
    ...(twice.includes('ends') && { endsFold: form.endsFold }),
  };
}

function split(wall: string | null): string[] {
  return wall ? wall.slice(0, 16).split('T') : [];
}
