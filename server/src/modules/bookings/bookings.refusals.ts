import { refusals } from '#kit/refusal';

refusals({
  'bookings.location_not_offered': {
    kind: 'invalid',
    fr: 'Choisissez l’un des lieux proposés.',
    en: 'Choose one of the places on offer.',
  },
  'bookings.answer_missing': {
    kind: 'invalid',
    fr: 'Répondez à cette question.',
    en: 'Answer this question.',
  },
  'bookings.answer_unfit': {
    kind: 'invalid',
    fr: 'Cette réponse n’est pas celle que la question attend.',
    en: 'This is not an answer this question takes.',
  },
  'bookings.resource_not_found': {
    kind: 'not_found',
    fr: 'Cette ressource est introuvable.',
    en: 'This resource could not be found.',
  },
  'bookings.feed_not_found': {
    kind: 'not_found',
    fr: 'Cette adresse d’agenda n’existe pas ou a été révoquée.',
    en: 'This calendar address does not exist or was revoked.',
  },
  'bookings.too_many_feeds': {
    kind: 'conflict',
    fr: 'Votre organisation a déjà {most} adresses d’agenda. Révoquez-en une.',
    en: 'Your organization already has {most} calendar addresses. Revoke one.',
  },
  'bookings.block_not_found': {
    kind: 'not_found',
    fr: 'Cette indisponibilité est introuvable.',
    en: 'This block could not be found.',
  },
  'bookings.in_the_way': {
    kind: 'conflict',
    fr: 'Une réservation ou une autre indisponibilité occupe déjà ce temps.',
    en: 'A booking or another block already takes this time.',
  },
  'bookings.resource_archived': {
    kind: 'conflict',
    fr: 'Cette ressource est archivée.',
    en: 'This resource is archived.',
  },
  'bookings.resource_in_use': {
    kind: 'conflict',
    fr: 'Cette ressource n’est pas archivée.',
    en: 'This resource is not archived.',
  },
  'bookings.still_needed': {
    kind: 'conflict',
    fr: '{services, plural, one {Une prestation a} other {# prestations ont}} encore besoin de cette ressource. Changez d’abord ce qu’il leur faut.',
    en: '{services, plural, one {A service still needs} other {# services still need}} this resource. Change what they need first.',
  },
  'bookings.edited_meanwhile': {
    kind: 'conflict',
    fr: 'Quelqu’un a changé cette ressource entre-temps. Rechargez-la avant de reprendre.',
    en: 'Somebody has changed this resource meanwhile. Reload it before you go on.',
  },
  'bookings.too_many_resources': {
    kind: 'conflict',
    fr: 'Votre organisation a déjà {most, plural, one {# ressource} other {# ressources}}, c’est le maximum. Archivez-en une.',
    en: 'Your organization already has {most, plural, one {# resource} other {# resources}}, which is the maximum. Archive one.',
  },
  'bookings.unknown_zone': {
    kind: 'invalid',
    fr: 'Ce fuseau horaire n’existe pas.',
    en: 'There is no such time zone.',
  },
  'bookings.hours_overlap': {
    kind: 'invalid',
    fr: 'Deux plages du même jour se chevauchent.',
    en: 'Two ranges of the same day overlap.',
  },
  'bookings.repeated_day': {
    kind: 'invalid',
    fr: 'Ce jour est là deux fois.',
    en: 'This day is there twice.',
  },
  'bookings.travels_overlap': {
    kind: 'invalid',
    fr: 'Deux déplacements se chevauchent.',
    en: 'Two travels overlap.',
  },
  'bookings.repeated_resource': {
    kind: 'invalid',
    fr: 'La même ressource est là deux fois.',
    en: 'The same resource is there twice.',
  },
});
