import type { LetterWords } from './words.ts';

/** The same letter the first time, and whenever it is asked for again. */
const ORDER_CONFIRMATION: Record<'fr' | 'en', LetterWords> = {
  fr: {
    subject: '{count, plural, one {Votre billet} other {Vos # billets}} pour {title}',
    heading: '{count, plural, one {Votre billet est prêt} other {Vos # billets sont prêts}}',
    paragraphs: [
      'Bonjour {buyer},',
      'Merci, c’est confirmé. {count, plural, one {Le billet est joint} other {Les billets sont joints}} à ce message : montrez le code à l’entrée, sur votre téléphone ou imprimé.',
    ],
    button: 'Voir ma commande',
  },
  en: {
    subject: '{count, plural, one {Your ticket} other {Your # tickets}} for {title}',
    heading: '{count, plural, one {Your ticket is ready} other {Your # tickets are ready}}',
    paragraphs: [
      'Hello {buyer},',
      'Thank you, it is confirmed. {count, plural, one {The ticket is attached} other {The tickets are attached}} to this message: show the code at the door, on your phone or printed.',
    ],
    button: 'See my order',
  },
};

/** What buyers are told of their orders. Parameters: title, buyer, number, count, amount, reason. */
export const BUYER_LETTERS = {
  order_confirmation: ORDER_CONFIRMATION,
  tickets_again: ORDER_CONFIRMATION,
  order_refused: {
    fr: {
      subject: 'Votre paiement pour {title} vous est rendu',
      heading: 'Votre paiement vous est rendu',
      paragraphs: [
        'Bonjour {buyer},',
        'Votre paiement est arrivé après la fin du temps de réservation, et il ne restait plus de place. Nous en sommes désolés.',
        'Le montant entier, frais compris, repart vers votre carte. Vous n’avez rien à faire.',
      ],
      button: 'Voir ma commande',
    },
    en: {
      subject: 'Your payment for {title} is being returned',
      heading: 'Your payment is being returned',
      paragraphs: [
        'Hello {buyer},',
        'Your payment arrived after your time to book had run out, and no place was left. We are sorry.',
        'The whole amount, fees included, is going back to your card. There is nothing for you to do.',
      ],
      button: 'See my order',
    },
  },
  order_refunded: {
    fr: {
      subject: 'Remboursement de {amount} pour {title}',
      heading: '{amount} vous sont remboursés',
      paragraphs: [
        'Bonjour {buyer},',
        'Le remboursement est parti vers votre moyen de paiement. Selon votre banque, il apparaît sous quelques jours.',
      ],
      button: 'Voir ma commande',
    },
    en: {
      subject: 'Refund of {amount} for {title}',
      heading: '{amount} is being refunded to you',
      paragraphs: [
        'Hello {buyer},',
        'The refund is on its way to your means of payment. Depending on your bank, it shows within a few days.',
      ],
      button: 'See my order',
    },
  },
  tickets_cancelled: {
    fr: {
      subject: 'Billets annulés pour {title}',
      heading: '{count, plural, one {Un billet est annulé} other {# billets sont annulés}}',
      paragraphs: [
        'Bonjour {buyer},',
        '{count, plural, one {Ce billet n’ouvre} other {Ces billets n’ouvrent}} plus la porte. Un remboursement, s’il y en a un, vous est annoncé à part.',
      ],
      button: 'Voir ma commande',
    },
    en: {
      subject: 'Tickets cancelled for {title}',
      heading: '{count, plural, one {One ticket is cancelled} other {# tickets are cancelled}}',
      paragraphs: [
        'Hello {buyer},',
        '{count, plural, one {This ticket no longer opens} other {These tickets no longer open}} the door. If there is a refund, you hear of it separately.',
      ],
      button: 'See my order',
    },
  },
  event_changed: {
    fr: {
      subject: '{title} : ce qui change',
      heading: 'Quelque chose a changé',
      paragraphs: ['Bonjour {buyer},', 'L’organisateur a modifié « {title} ». Vos billets restent valables.'],
      button: 'Voir mes billets',
    },
    en: {
      subject: '{title}: what is changing',
      heading: 'Something has changed',
      paragraphs: ['Hello {buyer},', 'The organizer has changed “{title}”. Your tickets stay valid.'],
      button: 'See my tickets',
    },
  },
  event_altered: {
    fr: {
      subject: '{title} : ce qui change',
      heading: 'Quelque chose a changé',
      paragraphs: [
        'Bonjour {buyer},',
        'L’organisateur a modifié « {title} ». Vos billets restent valables.',
        'Si cela ne vous convient plus, rendez vos billets depuis votre commande, avant le début : le montant entier, frais compris, vous revient.',
      ],
      button: 'Voir mes billets',
    },
    en: {
      subject: '{title}: what is changing',
      heading: 'Something has changed',
      paragraphs: [
        'Hello {buyer},',
        'The organizer has changed “{title}”. Your tickets stay valid.',
        'If this no longer suits you, give your tickets back from your order before it begins: the whole amount, fees included, comes back to you.',
      ],
      button: 'See my tickets',
    },
  },
  date_cancelled: {
    fr: {
      subject: '{title} : votre date est annulée',
      heading: 'Votre date est annulée',
      paragraphs: [
        'Bonjour {buyer},',
        'Cette date de « {title} » n’aura pas lieu.',
        '{reason}',
        'Vos billets pour cette date sont annulés. Si vous avez payé, le remboursement est ouvert ; un message vous le confirmera.',
      ],
      button: 'Voir ma commande',
    },
    en: {
      subject: '{title}: your date is cancelled',
      heading: 'Your date is cancelled',
      paragraphs: [
        'Hello {buyer},',
        'This date of “{title}” will not take place.',
        '{reason}',
        'Your tickets for it are cancelled. If you paid, the refund is open; a message will confirm it.',
      ],
      button: 'See my order',
    },
  },
  date_postponed: {
    fr: {
      subject: '{title} est reporté',
      heading: 'Votre date est reportée',
      paragraphs: [
        'Bonjour {buyer},',
        '« {title} » est reporté. La nouvelle date vous sera annoncée, et vos billets y seront valables.',
        '{reason}',
        'Si vous préférez ne pas attendre, rendez-les depuis votre commande : le montant entier, frais compris, vous revient.',
      ],
      button: 'Voir mes billets',
    },
    en: {
      subject: '{title} is postponed',
      heading: 'Your date is postponed',
      paragraphs: [
        'Hello {buyer},',
        '“{title}” is postponed. You will hear of the new date, and your tickets will be valid for it.',
        '{reason}',
        'If you would rather not wait, give them back from your order: the whole amount, fees included, comes back to you.',
      ],
      button: 'See my tickets',
    },
  },
  event_cancelled: {
    fr: {
      subject: '{title} est annulé',
      heading: '{title} est annulé',
      paragraphs: [
        'Bonjour {buyer},',
        'L’organisateur a annulé cet événement : {reason}',
        'Si vous avez payé, le remboursement est ouvert ; un message vous le confirmera.',
      ],
      button: 'Voir ma commande',
    },
    en: {
      subject: '{title} is cancelled',
      heading: '{title} is cancelled',
      paragraphs: [
        'Hello {buyer},',
        'The organizer has cancelled this event: {reason}',
        'If you paid, the refund is open; a message will confirm it.',
      ],
      button: 'See my order',
    },
  },
  event_removed: {
    fr: {
      subject: '{title} n’aura pas lieu ici',
      heading: '{title} n’aura pas lieu ici',
      paragraphs: [
        'Bonjour {buyer},',
        'Nous avons retiré cet événement. Vos billets sont annulés.',
        'Si vous avez payé, le remboursement est ouvert ; un message vous le confirmera.',
      ],
      button: 'Voir ma commande',
    },
    en: {
      subject: '{title} will not take place here',
      heading: '{title} will not take place here',
      paragraphs: [
        'Hello {buyer},',
        'We have removed this event. Your tickets are cancelled.',
        'If you paid, the refund is open; a message will confirm it.',
      ],
      button: 'See my order',
    },
  },
} as const satisfies Record<string, Record<'fr' | 'en', LetterWords>>;
