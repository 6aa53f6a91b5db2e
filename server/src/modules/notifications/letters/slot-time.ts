import { Temporal } from 'temporal-polyfill';

interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
  /** In which it is meant. */
  readonly zone: string;
}

/** "vendredi 20 novembre 2026, 14:00 – 15:00 (Paris)", on the wall of the pro; whole days without a time. */
export function slotTime({ startsAt, endsAt, zone }: Slot, locale: 'fr' | 'en'): string {
  const [from, until] = [startsAt, endsAt].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone)) as [
    Temporal.ZonedDateTime,
    Temporal.ZonedDateTime,
  ];
  if (isWholeDays(from, until)) return days(from, until.subtract({ days: 1 }), locale);
  const format = new Intl.DateTimeFormat(locales[locale], { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
  const range = format.formatRange(new Date(startsAt), new Date(endsAt));
  return `${range} (${cityOf(zone)})`;
}

/** "vendredi 20 novembre 2026 à 14:00 (Paris)". */
export function momentOf(at: string, zone: string, locale: 'fr' | 'en'): string {
  const format = new Intl.DateTimeFormat(locales[locale], { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
  return `${format.format(new Date(at))} (${cityOf(zone)})`;
}

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

function isWholeDays(from: Temporal.ZonedDateTime, until: Temporal.ZonedDateTime): boolean {
  return [from, until].every((at) => at.equals(at.startOfDay()));
}

function days(first: Temporal.ZonedDateTime, last: Temporal.ZonedDateTime, locale: 'fr' | 'en'): string {
  const format = new Intl.DateTimeFormat(locales[locale], { dateStyle: 'full', timeZone: first.timeZoneId });
  const [from, until] = [first, last].map(({ epochMilliseconds }) => new Date(epochMilliseconds)) as [Date, Date];
  return first.equals(last) ? format.format(from) : format.formatRange(from, until);
}

/** `America/Argentina/Buenos_Aires` → "Buenos Aires". */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
