import { useLocale, useTimeZone } from 'next-intl';
import { formatDay, formatMoment, formatTime, type DateStyle } from '@/kit/format';

interface MomentProps {
  /** ISO 8601 with offset. */
  at: string;
  /** IANA zone of what it belongs to; the house's own when it belongs to no place. */
  zone?: string;
  show?: 'moment' | 'day' | 'time';
  /** How the day is written. */
  form?: DateStyle;
}

/** A moment in words, exact for machines. */
export function Moment({ at, zone, show = 'moment', form }: MomentProps) {
  const [locale, own] = [useLocale(), useTimeZone()];
  const moment = { at, zone: zone ?? own ?? 'UTC' };
  return <time dateTime={at}>{writers[show](moment, locale, form)}</time>;
}

const writers = { moment: formatMoment, day: formatDay, time: formatTime };
