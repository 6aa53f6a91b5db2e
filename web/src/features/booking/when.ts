import { useLocale } from 'next-intl';
import { formatSpan, type ZonedSpan } from '@/kit/format';

/** When an appointment is, on the wall of whom it is booked with. */
export function useWhen() {
  const locale = useLocale();
  return (time: ZonedSpan) => formatSpan(time, locale, 'long');
}
