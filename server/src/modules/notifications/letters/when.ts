import type { EventDateCard } from '#core/events';

/** "vendredi 20 novembre 2026 à 20:30", on the wall of the place. */
export function whenOf(date: EventDateCard, locale: 'fr' | 'en'): string {
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: date.zone,
  });
  return format.format(new Date(date.startsAt));
}

/** "Le Lavoir, 12 rue des Lilas, Lyon", or that it is online. */
export function whereOf(date: EventDateCard, locale: 'fr' | 'en'): string {
  const { name, address, city } = date.place ?? { name: null, address: null, city: null };
  const place = [name, address, city].filter(Boolean).join(', ');
  if (!date.online) return place;
  const online = locale === 'fr' ? 'En ligne' : 'Online';
  return place ? `${place} · ${online}` : online;
}
