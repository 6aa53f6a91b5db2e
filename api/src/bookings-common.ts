import { z } from 'zod';
import { Instant, Uuid } from './common.ts';

const MOST_DAYS = 62;
export const Span = z.object({ from: Instant, until: Instant });
export const isShort = ({ from, until }: z.output<typeof Span>) =>
  Date.parse(until) - Date.parse(from) <= MOST_DAYS * 86_400_000;
export const tooLong = { path: ['until'] };
export const OneBooking = z.object({ bookingId: Uuid });
export const actRules = [
  'bookings.not_found',
  'bookings.not_allowed',
  'bookings.over',
  'bookings.not_possible',
] as const;
