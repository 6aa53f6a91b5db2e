import { Temporal } from 'temporal-polyfill';
import type { Booking } from './booking.ts';
import type { Slot } from './slots/slots.ts';

/** The only way from a booking to JSON. */
export function toBookingDto({ clientId: _c, slotId: _s, instant: _i, ...booking }: Booking) {
  const { startsAt, endsAt, expiresAt } = booking;
  return {
    ...booking,
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    expiresAt: expiresAt?.toString() ?? null,
  };
}

export function toSlotDto({ from, until, zone, seatsLeft }: Slot) {
  return { startsAt: instant(from), endsAt: instant(until), zone, seatsLeft };
}

function instant(millis: number): string {
  return Temporal.Instant.fromEpochMilliseconds(millis).toString();
}
