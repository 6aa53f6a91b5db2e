import { Temporal } from 'temporal-polyfill';
import type { BookableService } from '#core/offers';
import { type Booking, isOver } from './booking.ts';
import type { Span } from './slots/spans.ts';

/** Why a booking cannot be moved to another time. */
export type RescheduleRefusal = 'over' | 'not_possible' | 'too_soon' | 'too_far' | 'not_offered';

/** The pro chooses freely within this time: hours, notice and horizon bind clients, not them. */
const MOST_DAYS = 1100;

/** How long it will be from its new start, in milliseconds since 1970; whole days begin at midnight where they are meant. */
export function timeFrom(
  { zone }: Pick<Booking, 'zone'>,
  { duration }: Pick<BookableService, 'duration'>,
  startsAt: Temporal.Instant,
): Span | RescheduleRefusal {
  const from = startsAt.epochMilliseconds;
  if ('minutes' in duration) return { from, until: startsAt.add(duration).epochMilliseconds };
  const day = startsAt.toZonedDateTimeISO(zone).startOfDay();
  if (day.epochMilliseconds !== from) return 'not_offered';
  return { from, until: day.add({ days: duration.days }).startOfDay().epochMilliseconds };
}

/** What stands in the way of moving the booking, the claims of others aside. */
export function reschedulable(
  booking: Pick<Booking, 'state' | 'endsAt' | 'expiresAt'>,
  startsAt: Temporal.Instant,
  now: Temporal.Instant,
): RescheduleRefusal | null {
  if (booking.state === 'expired' || isOver(booking, now)) return 'over';
  if (booking.state !== 'requested' && booking.state !== 'confirmed') return 'not_possible';
  if (Temporal.Instant.compare(booking.endsAt, now) <= 0) return 'not_possible';
  if (Temporal.Instant.compare(startsAt, now) <= 0) return 'too_soon';
  return Temporal.Instant.compare(startsAt, now.add({ hours: 24 * MOST_DAYS })) > 0 ? 'too_far' : null;
}

/** A request still stands no longer than until its start. */
export function deadlineAfter(
  booking: Pick<Booking, 'expiresAt'>,
  startsAt: Temporal.Instant,
): Temporal.Instant | null {
  const { expiresAt } = booking;
  return expiresAt && Temporal.Instant.compare(startsAt, expiresAt) < 0 ? startsAt : expiresAt;
}
