import type { BookingNews } from '../bookings/booking-news.ts';
import type { LetterWords } from './words.ts';

/** What both sides are told of a booking. Parameters: title, client, organization, when, deadline, reason. */
export const BOOKING_LETTERS = {
  booking_requested: {
    fr: {
      subject: '{client} demande « {title} »',
      heading: 'Une demande vous attend',
      paragraphs: [
        '{client} aimerait réserver « {title} ».',
        'Répondez avant {deadline} : ensuite, le créneau redevient libre et {client} en est prévenu.',
      ],
      button: 'Répondre à la demande',
    },
    en: {
      subject: '{client} asks for “{title}”',
      heading: 'A request is waiting for you',
      paragraphs: [
        '{client} would like to book “{title}”.',
        'Answer before {deadline}: after that the slot is free again, and {client} is told so.',
      ],
      button: 'Answer the request',
    },
  },
  booking_taken: {
    fr: {
      subject: '{client} a réservé « {title} »',
      heading: 'Nouvelle réservation',
      paragraphs: ['{client} a réservé « {title} ». Le créneau est pris, vous n’avez rien à confirmer.'],
      button: 'Voir dans l’agenda',
    },
    en: {
      subject: '{client} has booked “{title}”',
      heading: 'A new booking',
      paragraphs: ['{client} has booked “{title}”. The slot is taken; there is nothing to confirm.'],
      button: 'See it in the calendar',
    },
  },
  booking_called_off: {
    fr: {
      subject: '{client} annule « {title} »',
      heading: 'Une réservation est annulée',
      paragraphs: ['{client} ne viendra pas pour « {title} ». Le créneau est de nouveau libre.', '{reason}'],
      button: 'Voir dans l’agenda',
    },
    en: {
      subject: '{client} cancels “{title}”',
      heading: 'A booking is cancelled',
      paragraphs: ['{client} will not come for “{title}”. The slot is free again.', '{reason}'],
      button: 'See it in the calendar',
    },
  },
  booking_unanswered: {
    fr: {
      subject: 'Sans réponse : la demande de {client}',
      heading: 'Une demande est restée sans réponse',
      paragraphs: [
        '{client} attendait votre réponse pour « {title} ». Le délai est passé : le créneau est de nouveau libre et {client} le sait.',
      ],
      button: 'Voir dans l’agenda',
    },
    en: {
      subject: 'Unanswered: {client}’s request',
      heading: 'A request went unanswered',
      paragraphs: [
        '{client} was waiting for your answer about “{title}”. Time is up: the slot is free again and {client} knows.',
      ],
      button: 'See it in the calendar',
    },
  },
  booking_confirmed: {
    fr: {
      subject: 'C’est confirmé : {title}',
      heading: 'Votre réservation est confirmée',
      paragraphs: [
        'Bonjour {client},',
        '{organization} vous attend pour « {title} ». Le rendez-vous est joint à ce message : ouvrez-le pour l’ajouter à votre agenda.',
      ],
      button: 'Voir ma réservation',
    },
    en: {
      subject: 'Confirmed: {title}',
      heading: 'Your booking is confirmed',
      paragraphs: [
        'Hello {client},',
        '{organization} is expecting you for “{title}”. The appointment is attached: open it to add it to your calendar.',
      ],
      button: 'See my booking',
    },
  },
  booking_declined: {
    fr: {
      subject: '{organization} ne peut pas vous recevoir à cette heure',
      heading: 'Cette fois, ce n’est pas possible',
      paragraphs: [
        'Bonjour {client},',
        '{organization} n’a pas pu accepter votre demande pour « {title} ».',
        '{reason}',
        'Rien ne vous est demandé. Un autre créneau conviendra peut-être.',
      ],
      button: 'Voir mes réservations',
    },
    en: {
      subject: '{organization} cannot see you at this time',
      heading: 'Not possible this time',
      paragraphs: [
        'Hello {client},',
        '{organization} could not accept your request for “{title}”.',
        '{reason}',
        'Nothing is asked of you. Another time may suit.',
      ],
      button: 'See my bookings',
    },
  },
  booking_expired: {
    fr: {
      subject: '{organization} n’a pas répondu à temps',
      heading: 'Votre demande est restée sans réponse',
      paragraphs: [
        'Bonjour {client},',
        '{organization} n’a pas répondu à votre demande pour « {title} », et le créneau n’est plus réservé. Nous en sommes désolés.',
        'Rien ne vous est demandé. Vous pouvez choisir un autre créneau, ou quelqu’un d’autre.',
      ],
      button: 'Voir mes réservations',
    },
    en: {
      subject: '{organization} did not answer in time',
      heading: 'Your request went unanswered',
      paragraphs: [
        'Hello {client},',
        '{organization} has not answered your request for “{title}”, and the slot is no longer kept. We are sorry.',
        'Nothing is asked of you. You can choose another time, or somebody else.',
      ],
      button: 'See my bookings',
    },
  },
  booking_moved: {
    fr: {
      subject: 'Nouvelle heure : {title}',
      heading: 'Votre rendez-vous change d’heure',
      paragraphs: [
        'Bonjour {client},',
        '{organization} a déplacé « {title} », qui était prévu {before}.',
        'Si la nouvelle heure ne vous convient pas, annulez depuis votre réservation.',
      ],
      button: 'Voir ma réservation',
    },
    en: {
      subject: 'New time: {title}',
      heading: 'Your appointment is at another time',
      paragraphs: [
        'Hello {client},',
        '{organization} has moved “{title}”, which was to be on {before}.',
        'If the new time does not suit you, cancel from your booking.',
      ],
      button: 'See my booking',
    },
  },
  booking_cancelled: {
    fr: {
      subject: '{organization} annule « {title} »',
      heading: 'Votre réservation est annulée',
      paragraphs: ['Bonjour {client},', '{organization} a dû annuler « {title} ».', '{reason}'],
      button: 'Voir mes réservations',
    },
    en: {
      subject: '{organization} cancels “{title}”',
      heading: 'Your booking is cancelled',
      paragraphs: ['Hello {client},', '{organization} had to cancel “{title}”.', '{reason}'],
      button: 'See my bookings',
    },
  },
  booking_reminder: {
    fr: {
      subject: 'Bientôt : {title}, {when}',
      heading: 'À demain',
      paragraphs: ['Bonjour {client},', '{organization} vous attend pour « {title} ».'],
      button: 'Voir ma réservation',
    },
    en: {
      subject: 'Soon: {title}, {when}',
      heading: 'See you tomorrow',
      paragraphs: ['Hello {client},', '{organization} is expecting you for “{title}”.'],
      button: 'See my booking',
    },
  },
} as const satisfies Record<BookingNews, Record<'fr' | 'en', LetterWords>>;
