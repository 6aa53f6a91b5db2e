import type { LetterWords } from './words.ts';

/** What members are told of the work they share. Parameters: title, organization, reason. */
export const MEMBER_LETTERS = {
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
  event_suspended: {
    fr: {
      subject: '« {title} » est suspendu',
      heading: 'Votre événement est suspendu',
      paragraphs: [
        'La modération a suspendu « {title} » :',
        '{reason}',
        'La page n’est plus visible et la vente est arrêtée. Les billets vendus restent valables.',
      ],
      button: 'Voir l’événement',
    },
    en: {
      subject: '“{title}” is suspended',
      heading: 'Your event is suspended',
      paragraphs: [
        'Moderation has suspended “{title}”:',
        '{reason}',
        'The page is hidden and the sale is stopped. Tickets already sold stay valid.',
      ],
      button: 'See the event',
    },
  },
  event_taken_down: {
    fr: {
      subject: '« {title} » est retiré',
      heading: 'Votre événement est retiré',
      paragraphs: [
        'La modération a retiré « {title} » :',
        '{reason}',
        'La page n’existe plus pour le public. Les billets vendus sont annulés et remboursés.',
      ],
      button: 'Voir l’événement',
    },
    en: {
      subject: '“{title}” is removed',
      heading: 'Your event is removed',
      paragraphs: [
        'Moderation has removed “{title}”:',
        '{reason}',
        'The page no longer exists for the public. Tickets already sold are cancelled and paid back.',
      ],
      button: 'See the event',
    },
  },
  order_disputed: {
    fr: {
      subject: 'Commande {number} : paiement contesté',
      heading: 'Un paiement est contesté',
      paragraphs: [
        'La banque de l’acheteur conteste le paiement de la commande {number}, pour « {title} ». Son montant est retiré de votre solde tant que rien n’est décidé.',
        'Ses billets restent valables : bloquez-les si vous avez un doute. Ce qui montre que la vente est sûre nous aide à la défendre.',
      ],
      button: 'Voir la commande',
    },
    en: {
      subject: 'Order {number}: payment disputed',
      heading: 'A payment is disputed',
      paragraphs: [
        'The buyer’s bank disputes the payment of order {number}, for “{title}”. Its amount leaves your balance until it is decided.',
        'Its tickets stay valid: block them if you are in doubt. Whatever shows that the sale is sound helps us to defend it.',
      ],
      button: 'See the order',
    },
  },
  dispute_won: {
    fr: {
      subject: 'Commande {number} : contestation gagnée',
      heading: 'Le paiement est à vous',
      paragraphs: [
        'La banque a tranché en votre faveur pour la commande {number}, « {title} ». Le montant revient à votre solde.',
      ],
      button: 'Voir la commande',
    },
    en: {
      subject: 'Order {number}: dispute won',
      heading: 'The payment is yours',
      paragraphs: ['The bank has decided for you about order {number}, “{title}”. The amount is back in your balance.'],
      button: 'See the order',
    },
  },
  dispute_lost: {
    fr: {
      subject: 'Commande {number} : contestation perdue',
      heading: 'Le paiement est rendu',
      paragraphs: [
        'La banque a donné raison à l’acheteur pour la commande {number}, « {title} ». Le montant lui est rendu, notre commission vous revient.',
        'Annulez ses billets s’ils ne doivent plus ouvrir la porte.',
      ],
      button: 'Voir la commande',
    },
    en: {
      subject: 'Order {number}: dispute lost',
      heading: 'The payment went back',
      paragraphs: [
        'The bank has decided for the buyer about order {number}, “{title}”. The amount is theirs again; our commission comes back to you.',
        'Cancel its tickets if they must no longer open the door.',
      ],
      button: 'See the order',
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
} as const satisfies Record<string, Record<'fr' | 'en', LetterWords>>;
