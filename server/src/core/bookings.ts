import { z } from 'zod';
import { fact } from '#kit/facts/fact';
import { port } from '#kit/ports/port';
import { refusals } from '#kit/refusal';

/** A booking as others need it to speak of it; its title is its version's. */
export const BookingCard = z.object({
  id: z.uuid(),
  organizationId: z.uuid(),
  serviceId: z.uuid(),
  versionId: z.uuid(),
  clientId: z.uuid(),
  state: z.enum(['held', 'requested', 'confirmed', 'declined', 'cancelled', 'expired', 'completed', 'no_show']),
  /** Stands at once when it is asked for; otherwise the pro accepts it first. */
  instant: z.boolean(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  zone: z.string(),
  /** Until when a hold or a request stands; null in every other state. */
  expiresAt: z.iso.datetime().nullable(),
  /** Why it was declined or cancelled, when somebody said so. */
  reason: z.string().nullable(),
  /** Raised by everything that changes it. */
  sequence: z.int().nonnegative(),
  changedAt: z.iso.datetime(),
});
export type BookingCard = z.infer<typeof BookingCard>;

export class BookingsPort extends port('bookings', {
  /** Unknown ids are left out. */
  cards: { in: z.object({ ids: z.array(z.uuid()).max(500) }), out: z.array(BookingCard) },
}) {}

const by = z.enum(['client', 'organization']);
const about = z.object({ bookingId: z.uuid(), organizationId: z.uuid(), clientId: z.uuid() });
/** The pro is asked: the slot stays taken until the answer, or until the time for it is over. */
export class BookingRequested extends fact('bookings.requested', about) {}
/** `by`: the client when it stands at once, the organization when it was asked. */
export class BookingConfirmed extends fact('bookings.confirmed', about.extend({ by })) {}
export class BookingDeclined extends fact('bookings.declined', about) {}
/** `by`: who called it off. */
export class BookingCancelled extends fact('bookings.cancelled', about.extend({ by })) {}
/** Nobody asked for what was held, or nobody answered what was asked, in time. */
export class BookingExpired extends fact('bookings.expired', about.extend({ was: z.enum(['held', 'requested']) })) {}
export class BookingCompleted extends fact('bookings.completed', about) {}
/** The client did not come. */
export class BookingMissed extends fact('bookings.missed', about) {}
/** It begins within a day, at the time given. */
export class BookingDue extends fact('bookings.due', about.extend({ startsAt: z.string() })) {}
/** To another time: the one it had, and the one it has now. */
export class BookingRescheduled extends fact(
  'bookings.rescheduled',
  about.extend({ startedAt: z.string(), startsAt: z.string() }),
) {}

export const bookingsRefusals = refusals({
  'bookings.not_found': {
    kind: 'not_found',
    fr: 'Cette réservation est introuvable.',
    en: 'This booking could not be found.',
  },
  'bookings.not_bookable': {
    kind: 'conflict',
    fr: 'Cette prestation ne se réserve pas encore en ligne.',
    en: 'This service cannot be booked online yet.',
  },
  'bookings.taken': {
    kind: 'conflict',
    fr: 'Ce créneau vient d’être pris. Choisissez-en un autre.',
    en: 'This slot has just been taken. Choose another one.',
  },
  'bookings.full': {
    kind: 'conflict',
    fr: 'Il ne reste plus de place à cette heure.',
    en: 'No place is left at this time.',
  },
  'bookings.closed': {
    kind: 'conflict',
    fr: 'Ce moment est hors des heures d’ouverture.',
    en: 'This time is outside opening hours.',
  },
  'bookings.not_offered': {
    kind: 'invalid',
    fr: 'Aucun créneau ne commence à cette heure.',
    en: 'No slot begins at this time.',
  },
  'bookings.too_soon': {
    kind: 'conflict',
    fr: 'C’est trop tôt : il faut réserver plus longtemps à l’avance.',
    en: 'This is too soon: book further ahead.',
  },
  'bookings.too_far': {
    kind: 'conflict',
    fr: 'C’est trop loin : ces dates ne sont pas encore ouvertes.',
    en: 'This is too far ahead: these dates are not open yet.',
  },
  'bookings.over': {
    kind: 'gone',
    fr: 'Le délai est passé et le créneau n’est plus réservé. Choisissez-en un autre.',
    en: 'Time is up and the slot is no longer kept. Choose another one.',
  },
  'bookings.not_begun': {
    kind: 'conflict',
    fr: 'Cette réservation n’a pas encore commencé.',
    en: 'This booking has not begun yet.',
  },
  'bookings.not_possible': {
    kind: 'conflict',
    fr: 'Ce n’est plus possible : la réservation a changé entre-temps.',
    en: 'This is no longer possible: the booking has changed in the meantime.',
  },
  'bookings.not_allowed': {
    kind: 'forbidden',
    fr: 'Ce n’est pas à vous de le faire pour cette réservation.',
    en: 'This is not yours to do for this booking.',
  },
});
