import type { BookingState } from '@estrade/api/bookings-shapes';
import type { Tone } from '@/ui/badge';

/** How a state looks, everywhere. */
export const stateTones: Readonly<Record<BookingState, Tone>> = {
  held: 'warm',
  requested: 'warn',
  confirmed: 'good',
  declined: 'neutral',
  cancelled: 'bad',
  expired: 'neutral',
  completed: 'accent',
  no_show: 'bad',
};

/** « Europe/Paris » → « Paris ». */
export function townOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
