import type { BookingState } from '@estrade/api/bookings-shapes';
import { Temporal } from 'temporal-polyfill';
import type { Details } from './client/details.ts';

/** What can be done to a booking; `miss`: the client did not come. Only time expires one. */
export const bookingActs = ['request', 'confirm', 'decline', 'cancel', 'expire', 'complete', 'miss'] as const;
export type BookingAct = (typeof bookingActs)[number];

export interface Booking {
  readonly id: string;
  readonly organizationId: string;
  readonly serviceId: string;
  readonly versionId: string;
  readonly clientId: string;
  readonly slotId: string;
  readonly state: BookingState;
  /** Stands at once when it is asked for; otherwise the pro accepts it first. */
  readonly instant: boolean;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Zone and time on the wall as the client saw them. */
  readonly zone: string;
  readonly wallStart: string;
  /** Until when a hold or a request stands; null in every other state. */
  readonly expiresAt: Temporal.Instant | null;
  /** Why it was declined or cancelled, when somebody said so. */
  readonly reason: string | null;
  /** What the client said with the request; null as long as it is only held. */
  readonly details: Details | null;
}

/** How long a client has to fill in the form, and a pro to answer. */
export const HOLD_MINUTES = 15;
const REQUEST_HOURS = 48;

type Moving = Pick<Booking, 'state' | 'instant' | 'startsAt' | 'expiresAt'>;
export type Move = Pick<Booking, 'state' | 'expiresAt'>;
/** Why an act cannot be: too late, too early, or not from this state. */
export type MoveRefusal = 'over' | 'not_begun' | 'not_possible';

/** The states in which a booking takes the time of its resources. */
export function occupies(state: BookingState): boolean {
  return state === 'held' || state === 'requested' || state === 'confirmed';
}

/** The booking after the act, or why it cannot be. */
export function moved(booking: Moving, act: BookingAct, now: Temporal.Instant): Move | MoveRefusal {
  const state = table[booking.state][act];
  if (!state) return booking.state === 'expired' ? 'over' : 'not_possible';
  const refused = timing[act](booking, now);
  if (refused) return refused;
  if (act === 'request' && !booking.instant) return { state: 'requested', expiresAt: deadline(booking, now) };
  return { state, expiresAt: null };
}

const table: Readonly<Record<BookingState, Partial<Record<BookingAct, BookingState>>>> = {
  held: { request: 'confirmed', cancel: 'cancelled', expire: 'expired' },
  requested: { confirm: 'confirmed', decline: 'declined', cancel: 'cancelled', expire: 'expired' },
  confirmed: { cancel: 'cancelled', complete: 'completed', miss: 'no_show' },
  declined: {},
  cancelled: {},
  expired: {},
  completed: {},
  no_show: {},
};

type Timing = (booking: Moving, now: Temporal.Instant) => MoveRefusal | null;

const beforeItIsOver: Timing = (booking, now) => (isOver(booking, now) ? 'over' : null);
const onceItIsOver: Timing = (booking, now) => (isOver(booking, now) ? null : 'not_possible');
const onceItBegan: Timing = ({ startsAt }, now) => (Temporal.Instant.compare(now, startsAt) < 0 ? 'not_begun' : null);

/** What is over is over for every act, whether or not its state says so already. */
const timing: Readonly<Record<BookingAct, Timing>> = {
  request: beforeItIsOver,
  confirm: beforeItIsOver,
  decline: beforeItIsOver,
  cancel: beforeItIsOver,
  expire: onceItIsOver,
  complete: onceItBegan,
  miss: onceItBegan,
};

export function isOver({ expiresAt }: Pick<Booking, 'expiresAt'>, now: Temporal.Instant): boolean {
  return expiresAt !== null && Temporal.Instant.compare(now, expiresAt) >= 0;
}

/** A request nobody answered is worth nothing once its time has come. */
function deadline({ startsAt }: Moving, now: Temporal.Instant): Temporal.Instant {
  const wished = now.add({ hours: REQUEST_HOURS });
  return Temporal.Instant.compare(wished, startsAt) < 0 ? wished : startsAt;
}
