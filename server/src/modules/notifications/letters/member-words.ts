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
