import type { Temporal } from 'temporal-polyfill';

type Locale = 'fr' | 'en';

/** `vendredi 4 décembre 2026` · `Friday 4 December 2026`, on the day it is there. */
export function longDay(at: Temporal.Instant, zone: string, locale: Locale): string {
  return format(at, locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `04/12/2026 20:00`, for tables. */
export function shortMoment(at: Temporal.Instant, zone: string, locale: Locale): string {
  const day = format(at, locale, { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${day} ${timeOfDay(at, zone, locale)}`;
}

/** `20:00`, on a clock hanging there. */
export function timeOfDay(at: Temporal.Instant, zone: string, locale: Locale): string {
  return format(at, locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** `UTC+1`, `heure d’été d’Europe centrale` …: said when the reader may be in another zone than the event. */
export function zoneName(at: Temporal.Instant, zone: string, locale: Locale): string {
  const named = new Intl.DateTimeFormat(tag(locale), { timeZone: zone, timeZoneName: 'long' });
  return named.formatToParts(at.epochMilliseconds).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** Capital first letter, for a line that starts with a day. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function format(at: Temporal.Instant, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag(locale), options).format(at.epochMilliseconds);
}

/** English as Europe writes it: the day before the month. */
function tag(locale: Locale): string {
  return locale === 'fr' ? 'fr-FR' : 'en-GB';
}
