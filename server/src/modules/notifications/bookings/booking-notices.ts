import type { NoticeWords } from '../notice.ts';
import type { BookingNews } from './booking-news.ts';

/** ICU messages. Parameters: title, when, organization, client, reason. */
export const BOOKING_NOTICES = {
  booking_requested: {
    fr: { title: '{client} demande « {title} »', body: '{when}' },
    en: { title: '{client} asks for “{title}”', body: '{when}' },
  },
  booking_taken: {
    fr: { title: '{client} a réservé « {title} »', body: '{when}' },
    en: { title: '{client} has booked “{title}”', body: '{when}' },
  },
  booking_called_off: {
    fr: { title: '{client} annule « {title} »', body: '{when}' },
    en: { title: '{client} cancels “{title}”', body: '{when}' },
  },
  booking_unanswered: {
    fr: { title: 'La demande de {client} est restée sans réponse', body: '{title} · {when}' },
    en: { title: '{client}’s request went unanswered', body: '{title} · {when}' },
  },
  booking_confirmed: {
    fr: { title: '« {title} » est confirmé', body: '{when} · {organization}' },
    en: { title: '“{title}” is confirmed', body: '{when} · {organization}' },
  },
  booking_declined: {
    fr: { title: '{organization} n’a pas pu accepter « {title} »', body: '{reason}' },
    en: { title: '{organization} could not accept “{title}”', body: '{reason}' },
  },
  booking_expired: {
    fr: { title: '{organization} n’a pas répondu à temps', body: '{title} · {when}' },
    en: { title: '{organization} did not answer in time', body: '{title} · {when}' },
  },
  booking_moved: {
    fr: { title: '« {title} » change d’heure', body: '{when} · {organization}' },
    en: { title: '“{title}” is at another time', body: '{when} · {organization}' },
  },
  booking_cancelled: {
    fr: { title: '{organization} annule « {title} »', body: '{reason}' },
    en: { title: '{organization} cancels “{title}”', body: '{reason}' },
  },
  booking_reminder: {
    fr: { title: 'Demain : « {title} »', body: '{when} · {organization}' },
    en: { title: 'Tomorrow: “{title}”', body: '{when} · {organization}' },
  },
} as const satisfies Record<BookingNews, Record<'fr' | 'en', NoticeWords>>;
