import { refusals } from '../refusal.ts';

/** Refusals any request can meet. */
refusals({
  'kit.invalid': {
    kind: 'invalid',
    fr: 'Certaines informations sont à corriger.',
    en: 'Some of the information needs correcting.',
  },
  'kit.unreadable': { kind: 'invalid', fr: 'La requête n’a pas pu être lue.', en: 'The request could not be read.' },
  'kit.too_large': { kind: 'invalid', fr: 'L’envoi est trop volumineux.', en: 'What you sent is too large.' },
  'kit.unsupported_type': {
    kind: 'invalid',
    fr: 'Ce type de contenu n’est pas accepté ici.',
    en: 'This type of content is not accepted here.',
  },
  'kit.key_required': {
    kind: 'invalid',
    fr: 'L’en-tête Idempotency-Key est requis.',
    en: 'The Idempotency-Key header is required.',
  },
  'kit.key_reused': {
    kind: 'conflict',
    fr: 'Cette clé a déjà servi pour une autre demande.',
    en: 'This key was already used for another request.',
  },
  'kit.in_progress': {
    kind: 'conflict',
    fr: 'Cette demande est déjà en cours.',
    en: 'This request is already under way.',
  },
  'kit.bad_cursor': {
    kind: 'invalid',
    fr: 'Cette page de résultats n’existe plus.',
    en: 'This page of results no longer exists.',
  },
  'kit.not_found': { kind: 'not_found', fr: 'Introuvable.', en: 'Not found.' },
  'kit.sign_in': { kind: 'unauthenticated', fr: 'Connectez-vous pour continuer.', en: 'Sign in to continue.' },
  'kit.forbidden': {
    kind: 'forbidden',
    fr: 'Vous n’avez pas le droit de faire cela.',
    en: 'You are not allowed to do this.',
  },
  'kit.cross_site': {
    kind: 'forbidden',
    fr: 'Cette demande ne vient pas de nos pages.',
    en: 'This request does not come from our pages.',
  },
  'kit.too_many': {
    kind: 'too_many',
    fr: 'Trop de demandes. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
    en: 'Too many requests. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  'kit.peer_unreachable': {
    kind: 'unavailable',
    fr: 'Une partie du service ne répond pas. Réessayez dans un instant.',
    en: 'A part of the service is not answering. Try again in a moment.',
  },
  'kit.bug': {
    kind: 'unavailable',
    fr: 'Une erreur inattendue est survenue. Rien n’a été modifié.',
    en: 'Something unexpected went wrong. Nothing was changed.',
  },
});
