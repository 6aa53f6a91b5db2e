import type { EventDate } from '@estrade/api/events-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { formatTime } from '@/kit/format';

/** « Stereolux, grande salle », « En ligne ». */
export function usePlaceName(): (date: EventDate) => string {
  const t = useTranslations('event-page.dates');
  return ({ place, online }) => place?.name ?? place?.address ?? (online ? t('online') : t('placeToCome'));
}

/** « heure de Montréal, 02:00 chez vous »: where the clocks of a date differ from the edition's, and from the reader's. */
export function useZoneNote(homeZone: string): (date: EventDate) => string | null {
  const [t, locale] = [useTranslations('event-page.dates'), useLocale()];
  const reader = useReaderZone();
  return ({ startInstant: at, zone, place }) => {
    const time = formatTime({ at, zone }, locale);
    const away = zone !== homeZone && formatTime({ at, zone: homeZone }, locale) !== time;
    const here = reader ? formatTime({ at, zone: reader }, locale) : time;
    const notes = [
      away && t('timeOf', { place: place?.city ?? cityOf(zone) }),
      here !== time && t('forYou', { time: here }),
    ];
    return notes.filter((note) => note !== false).join(', ') || null;
  };
}

// Known only in the browser: the page was made for everyone.
function useReaderZone(): string | null {
  const [zone, setZone] = useState<string | null>(null);
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
