import type { Booking } from '@estrade/api/bookings-shapes';
import { useLocale } from 'next-intl';
import { formatDay, formatDayRange, formatMoment, formatTime } from '@/kit/format';
import { toWall } from '@/kit/zoned';

type Time = Pick<Booking, 'startsAt' | 'endsAt' | 'zone'>;

/** « mar. 24 novembre 2026, 14:00 – 15:00 », on the wall of whom it is booked with; whole days without hours. */
export function useWhen() {
  const locale = useLocale();
  return (time: Time) => {
    const start = { at: time.startsAt, zone: time.zone };
    if (!isWholeDays(time))
      return `${formatMoment(start, locale, 'long')} – ${formatTime({ at: time.endsAt, zone: time.zone }, locale)}`;
    const last = { at: new Date(Date.parse(time.endsAt) - 1).toISOString(), zone: time.zone };
    const [from, to] = [formatDay(start, locale, 'numeric'), formatDay(last, locale, 'numeric')];
    return from === to ? formatDay(start, locale, 'long') : formatDayRange(start, last, locale);
  };
}

/** From midnight to midnight. */
function isWholeDays({ startsAt, endsAt, zone }: Time): boolean {
  return [startsAt, endsAt].every((at) => toWall(at, zone).endsWith('T00:00'));
}
