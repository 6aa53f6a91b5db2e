import { refusals } from '#kit/refusal';

/** What the embedded card network refuses. */
refusals({
  'card_network.wrong_key': {
    kind: 'unauthenticated',
    fr: 'La clé du commerçant n’est pas valable.',
    en: 'The merchant’s key is not valid.',
  },
  'card_network.down': {
    kind: 'unavailable',
    fr: 'Le réseau de cartes ne répond pas.',
    en: 'The card network is not answering.',
  },
  'card_network.no_such_intent': {
    kind: 'not_found',
    fr: 'Ce paiement n’existe pas ou n’attend plus de carte.',
    en: 'This payment does not exist or no longer waits for a card.',
  },
  'card_network.too_many_attempts': {
    kind: 'too_many',
    fr: 'Trop de cartes ont été essayées pour ce paiement.',
    en: 'Too many cards were tried for this payment.',
  },
  'card_network.test_cards_only': {
    kind: 'invalid',
    fr: 'Seules les cartes de test sont acceptées ici : aucun argent réel ne circule.',
    en: 'Only test cards are accepted here: no real money moves.',
  },
  'card_network.no_such_challenge': {
    kind: 'not_found',
    fr: 'Cette vérification n’existe pas ou a déjà eu lieu.',
    en: 'This check does not exist or has already taken place.',
  },
  'card_network.bad_number': {
    kind: 'invalid',
    fr: 'Ce numéro de carte n’existe pas. Vérifiez-le.',
    en: 'This card number does not exist. Please check it.',
  },
});
