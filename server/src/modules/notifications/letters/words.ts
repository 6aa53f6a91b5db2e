/** A letter's words before it is laid out; the same shape in both languages. */
export interface LetterWords {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: string | null;
}

/** ICU messages. Parameters: title, organization, buyer, number, count, amount, reason. */
export type LetterKind =
  | 'order_confirmation'
  | 'order_refused'
  | 'order_refunded'
  | 'tickets_cancelled'
  | 'event_changed'
  | 'event_cancelled'
  | 'event_published'
  | 'event_changes_requested'
  | 'event_to_validate';

export const LETTERS: Readonly<Record<LetterKind, Readonly<Record<'fr' | 'en', LetterWords>>>> = {
  order_confirmation: {
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
  },
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
  event_published: {
    fr: {
      subject: '« {title} » est en ligne',
      heading: 'Votre événement est en ligne',
      paragraphs: ['« {title} » a été validé : tout le monde peut le voir.'],
      button: 'Voir la page',
    },
    en: {
      subject: '“{title}” is live',
      heading: 'Your event is live',
      paragraphs: ['“{title}” was approved: everyone can see it.'],
      button: 'See the page',
    },
  },
  event_changes_requested: {
    fr: {
      subject: 'Des changements pour « {title} »',
      heading: 'Encore quelques changements',
      paragraphs: ['Avant de publier « {title} », la modération demande :', '{reason}'],
      button: 'Modifier l’événement',
    },
    en: {
      subject: 'Changes for “{title}”',
      heading: 'A few more changes',
      paragraphs: ['Before “{title}” is published, moderation asks:', '{reason}'],
      button: 'Edit the event',
    },
  },
  event_to_validate: {
    fr: {
      subject: 'À valider : « {title} »',
      heading: 'Un événement attend votre avis',
      paragraphs: ['{organization} propose « {title} ».'],
      button: 'Examiner',
    },
    en: {
      subject: 'To validate: “{title}”',
      heading: 'An event is waiting for your decision',
      paragraphs: ['{organization} submits “{title}”.'],
      button: 'Review',
    },
  },
};
