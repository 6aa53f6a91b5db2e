import type { MyBookingDetail } from '@estrade/api/bookings-shapes';

/** Is it still on its way here: held, asked for, confirmed, or let go before it was asked for? */
export function goesOn({ state, details }: Pick<MyBookingDetail, 'state' | 'details'>): boolean {
  return details === null || state === 'requested' || state === 'confirmed';
}
