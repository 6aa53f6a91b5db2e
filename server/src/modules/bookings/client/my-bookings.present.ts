import type { Temporal } from 'temporal-polyfill';
import { toBookingDto } from '../bookings.present.ts';
import type { KeptStep } from '../steps.repository.ts';
import type { Mine } from './mine.ts';
import type { MineInFull } from './my-bookings.service.ts';

export function toMineDto(booking: Mine) {
  const { title } = booking.terms;
  return { ...toBookingDto(booking), title, organization: booking.organization };
}

export function toMineInFullDto(booking: MineInFull, now: Temporal.Instant) {
  const { terms, details, history } = booking;
  return { ...toMineDto(booking), terms, details, history: history.map(toStepDto), now: now.toString() };
}

/** Without names: who answered for the pro is theirs to say. */
function toStepDto({ at, side, state, former }: KeptStep) {
  return { at: at.toString(), by: side, state: state ?? null, formerStartsAt: former?.startsAt.toString() ?? null };
}
