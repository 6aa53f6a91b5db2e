import type { BookingState } from '@estrade/api/bookings-shapes';
import type { Tone } from '@/ui/badge';

export const toneOf: Record<BookingState, Tone> = {
  held: 'warm',
  requested: 'warn',
  confirmed: 'good',
  declined: 'neutral',
  cancelled: 'neutral',
  expired: 'neutral',
  completed: 'accent',
  no_show: 'bad',
};

interface Tier {
  hoursBefore: number;
  refundBasisPoints: number;
}

/** The share of what was paid that comes back to a client who cancels now, in basis points; tiers come longest delay first. */
export function shareBack(tiers: readonly Tier[], startsAt: string, now: string): number {
  const hours = (Date.parse(startsAt) - Date.parse(now)) / 3_600_000;
  return tiers.find(({ hoursBefore }) => hours >= hoursBefore)?.refundBasisPoints ?? 0;
}

/** May its client still call it off? */
export function isCancellable(state: BookingState, startsAt: string, now: string): boolean {
  return (state === 'requested' || state === 'confirmed') && Date.parse(startsAt) > Date.parse(now);
}
