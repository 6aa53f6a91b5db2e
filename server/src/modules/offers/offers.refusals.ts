import { refusals } from '#kit/refusal';

refusals({
  'offers.unknown_kind': {
    kind: 'invalid',
    fr: 'Ce genre de prestation n’existe pas ici.',
    en: 'There is no such kind of service here.',
  },
  'offers.unknown_vat_rate': {
    kind: 'invalid',
    fr: 'Ce taux de TVA n’est pas proposé ici.',
    en: 'This VAT rate is not offered here.',
  },
  'offers.repeated_location': {
    kind: 'invalid',
    fr: 'Le même lieu est là deux fois.',
    en: 'The same place is there twice.',
  },
  'offers.deposit_too_large': {
    kind: 'invalid',
    fr: 'Le versement à la réservation dépasse le prix.',
    en: 'What is paid to book is more than the price.',
  },
  'offers.deposit_without_price': {
    kind: 'invalid',
    fr: 'Sur devis, le versement à la réservation se dit en part du prix.',
    en: 'On quote, what is paid to book is a share of the price.',
  },
  'offers.quote_needs_approval': {
    kind: 'invalid',
    fr: 'Sur devis, une réservation attend votre accord : elle ne peut pas être immédiate.',
    en: 'On quote, a booking waits for your approval: it cannot stand at once.',
  },
  'offers.notice_beyond_horizon': {
    kind: 'invalid',
    fr: 'Le délai minimum atteint la date la plus lointaine : aucun jour ne serait libre.',
    en: 'The notice reaches the last bookable day: no day would ever be free.',
  },
  'offers.tiers_not_falling': {
    kind: 'invalid',
    fr: 'Plus on annule tard, moins on est remboursé : rangez les paliers du plus long délai au plus court.',
    en: 'The later one cancels, the less is refunded: put the tiers from the longest delay to the shortest.',
  },
  'offers.repeated_field': {
    kind: 'invalid',
    fr: 'Deux questions portent la même clé.',
    en: 'Two questions have the same key.',
  },
  'offers.cannot_pass': {
    kind: 'conflict',
    fr: 'Ce n’est pas possible : la prestation est {status, select, draft {en brouillon} published {publiée} paused {en pause} other {archivée}}.',
    en: 'This is not possible: the service is {status, select, draft {a draft} published {published} paused {paused} other {archived}}.',
  },
  'offers.nothing_new': {
    kind: 'conflict',
    fr: 'Rien n’a changé depuis la dernière publication.',
    en: 'Nothing has changed since it was last published.',
  },
  'offers.edited_meanwhile': {
    kind: 'conflict',
    fr: 'Quelqu’un a changé cette prestation entre-temps. Rechargez-la avant de reprendre.',
    en: 'Somebody has changed this service meanwhile. Reload it before you go on.',
  },
  'offers.too_many': {
    kind: 'conflict',
    fr: 'Votre organisation a déjà {most, plural, one {# prestation} other {# prestations}}, c’est le maximum. Archivez-en une.',
    en: 'Your organization already has {most, plural, one {# service} other {# services}}, which is the maximum. Archive one.',
  },
});
