import type { Money } from '@estrade/api/common';
import { toWall } from './zoned';

/**
 * Dates, money and numbers as people write them in their language. Times are always told in the zone of what they belong to, and
 * every text is the same in Node and in any browser, so that a client component never disagrees with the server's HTML.
 */
export interface ZonedInstant {
  /** ISO 8601 with offset. */
  at: string;
  /** IANA zone of the event, not of the visitor. */
  zone: string;
}

const dateStyles = {
  /** sam. 21 nov. */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** samedi 21 novembre 2026 */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 21 nov. 2026 */
  numeric: { day: 'numeric', month: 'short', year: 'numeric' },
  /** novembre 2026 */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof dateStyles;

export function formatDay({ at, zone }: ZonedInstant, locale: string, style: DateStyle = 'short'): string {
  return plain(dateFormat(locale, { ...dateStyles[style], timeZone: zone }).format(new Date(at)));
}

/** 20:30 in both languages: what posters and tickets show. */
export function formatTime({ at, zone }: ZonedInstant, locale: string): string {
  return plain(
    dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(at)),
  );
}

/** sam. 21 nov., 20:30 */
export function formatMoment(moment: ZonedInstant, locale: string, style: DateStyle = 'short'): string {
  return `${formatDay(moment, locale, style)}, ${formatTime(moment, locale)}`;
}

/** From one instant to another, ISO 8601, on the wall of a zone. */
export interface ZonedSpan {
  startsAt: string;
  endsAt: string;
  zone: string;
}

/** mar. 24 nov., 14:00 – 15:00; from midnight to midnight the days alone, without hours. */
export function formatSpan(span: ZonedSpan, locale: string, style: DateStyle = 'short'): string {
  const { startsAt, endsAt, zone } = span;
  const [start, end] = [
    { at: startsAt, zone },
    { at: endsAt, zone },
  ];
  const last = { at: new Date(Date.parse(endsAt) - 1).toISOString(), zone };
  const oneDay = toWall(startsAt, zone).slice(0, 10) === toWall(last.at, zone).slice(0, 10);
  if (isWholeDays(span)) return oneDay ? formatDay(start, locale, style) : formatDayRange(start, last, locale);
  const until = oneDay ? formatTime(end, locale) : formatMoment(end, locale, style);
  return `${formatMoment(start, locale, style)} – ${until}`;
}

/** From midnight to midnight. */
export function isWholeDays({ startsAt, endsAt, zone }: ZonedSpan): boolean {
  return [startsAt, endsAt].every((at) => toWall(at, zone).endsWith('T00:00'));
}

/** Day and month apart, for the date block of a list. */
export function dateParts({ at, zone }: ZonedInstant, locale: string): { weekday: string; day: string; month: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    plain(dateFormat(locale, { ...options, timeZone: zone }).format(new Date(at)));
  return { weekday: part({ weekday: 'short' }), day: part({ day: 'numeric' }), month: part({ month: 'short' }) };
}

/** 21 to 23 Nov. – written out ourselves: `formatRange` differs between Node and browsers. */
export function formatDayRange(from: ZonedInstant, to: ZonedInstant, locale: string): string {
  const [first, last] = [formatDay(from, locale, 'numeric'), formatDay(to, locale, 'numeric')];
  return first === last ? first : `${first} – ${last}`;
}

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** il y a 2 heures, dans 3 jours. `now` is given, so that a page says the same thing twice. */
export function formatRelative(at: string, now: Date, locale: string): string {
  const seconds = Math.round((Date.parse(at) - now.getTime()) / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return plain(format.format(Math.trunc(seconds / size), unit));
}

/** 24 € · 24,50 € · €24.50: cents only when there are some, unless `cents` asks for them (totals, invoices). */
export function formatMoney({ amount, currency }: Money, locale: string, cents: 'auto' | 'always' = 'auto'): string {
  const digits = fractionDigits(currency);
  const whole = amount % 10 ** digits === 0;
  const fraction = cents === 'auto' && whole ? 0 : digits;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  });
  return plain(format.format(amount / 10 ** digits));
}

/** How many digits a currency has after the point: 2 for EUR, 0 for JPY. */
export function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function formatNumber(value: number, locale: string): string {
  return plain(new Intl.NumberFormat(locale).format(value));
}

/** 12 % · 12%; `ratio` is 0.12. */
export function formatPercent(ratio: number, locale: string): string {
  return plain(new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(ratio));
}

/** Nantes, Rennes et Lille. */
export function formatList(items: readonly string[], locale: string): string {
  return plain(new Intl.ListFormat(locale, { type: 'conjunction' }).format(items));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

// Making a format costs about forty times using it, and a list uses the same one for every row.
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = locale === 'en' ? 'en-GB' : locale;
  const key = language + JSON.stringify(options);
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(language, options);
  dateFormats.set(key, known);
  return known;
}

// Node and browsers disagree on which kind of space they write; one kind, unbreakable, suits them all.
function plain(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/g, '\u00a0');
}
