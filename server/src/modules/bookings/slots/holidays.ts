import { DAY } from './day.ts';

/** A public holiday: the same date every year, or counted in days from Easter Sunday. */
interface Holiday {
  readonly fr: string;
  readonly en: string;
  readonly on: { readonly month: number; readonly day: number } | { readonly afterEaster: number };
}

const fixed = (month: number, day: number) => ({ month, day });
const easter = (afterEaster: number) => ({ afterEaster });

const FRANCE: readonly Holiday[] = [
  { fr: 'Jour de l’an', en: 'New Year’s Day', on: fixed(1, 1) },
  { fr: 'Lundi de Pâques', en: 'Easter Monday', on: easter(1) },
  { fr: 'Fête du Travail', en: 'Labour Day', on: fixed(5, 1) },
  { fr: 'Victoire de 1945', en: 'Victory in Europe Day', on: fixed(5, 8) },
  { fr: 'Ascension', en: 'Ascension Day', on: easter(39) },
  { fr: 'Lundi de Pentecôte', en: 'Whit Monday', on: easter(50) },
  { fr: 'Fête nationale', en: 'National Day', on: fixed(7, 14) },
  { fr: 'Assomption', en: 'Assumption Day', on: fixed(8, 15) },
  { fr: 'Toussaint', en: 'All Saints’ Day', on: fixed(11, 1) },
  { fr: 'Armistice de 1918', en: 'Armistice Day', on: fixed(11, 11) },
  { fr: 'Noël', en: 'Christmas Day', on: fixed(12, 25) },
];

const GOOD_FRIDAY: Holiday = { fr: 'Vendredi saint', en: 'Good Friday', on: easter(-2) };
const abolition = (month: number, day: number): Holiday => ({
  fr: 'Abolition de l’esclavage',
  en: 'Abolition of slavery',
  on: fixed(month, day),
});

/** Public holidays by calendar: France, and the parts of it that keep days of their own (ISO 3166-2; `FR-AM`: Alsace-Moselle). */
const calendars = {
  FR: FRANCE,
  'FR-AM': [...FRANCE, GOOD_FRIDAY, { fr: 'Saint-Étienne', en: 'St Stephen’s Day', on: fixed(12, 26) }],
  'FR-GP': [...FRANCE, abolition(5, 27)],
  'FR-MQ': [...FRANCE, abolition(5, 22)],
  'FR-GF': [...FRANCE, abolition(6, 10)],
  'FR-RE': [...FRANCE, abolition(12, 20)],
  'FR-YT': [...FRANCE, abolition(4, 27)],
} as const satisfies Record<string, readonly Holiday[]>;

export type HolidayCalendar = keyof typeof calendars;

/** The holiday of that day (days since 1970), with its name; null on any other. */
export function holidayOn(calendar: HolidayCalendar, day: number): { readonly fr: string; readonly en: string } | null {
  const year = new Date(day * DAY).getUTCFullYear();
  const sunday = easterOf(year);
  return calendars[calendar].find(({ on }) => dayOf(on, year, sunday) === day) ?? null;
}

function dayOf(on: Holiday['on'], year: number, sunday: number): number {
  return 'afterEaster' in on ? sunday + on.afterEaster : Date.UTC(year, on.month - 1, on.day) / DAY;
}

/** Easter Sunday in days since 1970: the Gregorian computus of Meeus, Jones and Butcher, whose letters these are. */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / DAY;
}
