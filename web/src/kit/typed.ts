import { fractionDigits } from './format';

/**
 * What people type, read as they write it in their language. Each reader gives null for what it cannot read: guessing a price or
 * a date is worse than asking again.
 */

/** « 24,50 », « 1 240 € », « €1,240.00 » → minor units. Never rounds. */
export function readMoney(text: string, locale: string, currency: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f\u2009'’]|[€$£¥]|[A-Z]{3}/gi, '');
  const match = /^(-?)(\d[\d.,]*)$/.exec(bare);
  if (!match?.[2]) return null;
  const digits = fractionDigits(currency);
  const { whole, fraction } = splitDecimals(match[2], locale);
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > digits) return null;
  const amount = Number(whole + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? (match[1] ? -amount : amount) : null;
}

/** Minor units → what stands in the field: « 24,50 », « 24 ». */
export function writeMoney(amount: number, locale: string, currency: string): string {
  const digits = fractionDigits(currency);
  const whole = amount % 10 ** digits === 0;
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
}

/** « 21/11/2026 », « 21.11.26 », « 21/11 » (the next one), « 2026-11-21 » → « 2026-11-21 ». `today` decides the missing year. */
export function readDay(text: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})[\s/.-]+(\d{1,2})(?:[\s/.-]+(\d{2}|\d{4}))?$/.exec(text.trim());
  if (!written) return null;
  const [day, month, year] = [Number(written[1]), Number(written[2]), Number(written[3])];
  if (written[3]) return realDay(year < 100 ? 2000 + year : year, month, day);
  const thisYear = Number(today.slice(0, 4));
  const next = realDay(thisYear, month, day);
  return next !== null && next >= today ? next : realDay(thisYear + 1, month, day);
}

/** « 2026-11-21 » → « 21/11/2026 », the order both of our languages use. */
export function writeDay(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** « 20:30 », « 20h30 », « 20 h », « 2030 », « 8pm » → « 20:30 ». */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})\s*(?:[:.h]\s*)?(\d{2})?\s*([ap]m)?$/i.exec(text.trim());
  if (!match) return null;
  const [, hours, minutes = '00', half] = match;
  const hour = half ? afternoon(Number(hours), half.toLowerCase() === 'pm') : Number(hours);
  const possible = hour !== null && hour < 24 && Number(minutes) < 60;
  return possible ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}

// 12am is midnight, 12pm is noon, 13pm is nothing.
function afternoon(hour: number, pm: boolean): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (pm ? 12 : 0);
}

function splitDecimals(number: string, locale: string): { whole: string; fraction: string } {
  const last = Math.max(number.lastIndexOf(','), number.lastIndexOf('.'));
  if (last === -1) return { whole: number, fraction: '' };
  const mark = number[last] ?? '';
  const [before, after] = [number.slice(0, last), number.slice(last + 1)];
  const thousands = before.includes(mark) || (locale === 'en' && mark === ',' && after.length === 3);
  return thousands ? { whole: ungroup(number), fraction: '' } : { whole: ungroup(before), fraction: after };
}

/** Takes the marks between thousands away; empty, so refused, when they do not stand between thousands. */
function ungroup(whole: string): string {
  return /^(\d+|\d{1,3}([.,]\d{3})+)$/.test(whole) ? whole.replace(/[.,]/g, '') : '';
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
