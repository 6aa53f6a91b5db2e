import { formatMoment, formatTime, type DateStyle } from '@/kit/format';
import type { TicketDate } from './shapes';

/** When a ticket is for, in the zone of the event. */
export function whenOf(
  { startsAt: at, zone }: Pick<TicketDate, 'startsAt' | 'zone'>,
  locale: string,
  style: DateStyle = 'long',
): string {
  return formatMoment({ at, zone }, locale, style);
}

export function doorsOf({ doorsAt, zone }: Pick<TicketDate, 'doorsAt' | 'zone'>, locale: string): string | null {
  return doorsAt && formatTime({ at: doorsAt, zone }, locale);
}

/** « Stereolux, Nantes ». */
export function whereOf({ place }: Pick<TicketDate, 'place'>): string {
  return [place?.name, place?.city].filter(Boolean).join(', ');
}
