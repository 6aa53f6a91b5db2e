import { z } from 'zod';
import { fact } from '#kit/facts/fact';
import { refusals } from '#kit/refusal';

const about = z.object({ bookingId: z.uuid(), organizationId: z.uuid(), clientId: z.uuid() });
/** The pro is asked: the slot stays taken until the answer, or until the time for it is over. */
export class BookingRequested extends fact('bookings.requested', about) {}
export class BookingConfirmed extends fact('bookings.confirmed', about) {}
export class BookingDeclined extends fact('bookings.declined', about) {}
/** `by`: who called it off. */
export class BookingCancelled extends fact(
  'bookings.cancelled',
  about.extend({ by: z.enum(['client', 'organization']) }),
) {}
/** Nobody asked for what was held, or nobody answered what was asked, in time. */
export class BookingExpired extends fact('bookings.expired', about.extend({ was: z.enum(['held', 'requested']) })) {}
export class BookingCompleted extends fact('bookings.completed', about) {}
/** The client did not come. */
export class BookingMissed extends fact('bookings.missed', about) {}
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
