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
