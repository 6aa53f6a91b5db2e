import { refusals } from '#kit/refusal';

/** What buyers hear when something cannot be. */
refusals({
  'ticketing.sold_out': {
    kind: 'conflict',
    fr: '{left, plural, =0 {Il ne reste plus de place.} one {Il ne reste qu’une place.} other {Il ne reste que # places.}}',
    en: '{left, plural, =0 {No place is left.} one {Only one place is left.} other {Only # places are left.}}',
  },
  'ticketing.nothing_asked': {
    kind: 'invalid',
    fr: 'Choisissez au moins un billet.',
    en: 'Choose at least one ticket.',
  },
  'ticketing.unknown_ticket_type': {
    kind: 'invalid',
    fr: 'Ce type de billet n’est pas vendu pour cette date.',
    en: 'This ticket type is not sold for this date.',
  },
  'ticketing.unknown_date': {
    kind: 'invalid',
    fr: 'Cette date ne fait pas partie de l’événement.',
    en: 'This date is not one of the event.',
  },
  'ticketing.unknown_quota': {
    kind: 'invalid',
    fr: 'Ce contingent ne fait pas partie de l’événement.',
    en: 'This quota is not one of the event.',
  },
  'ticketing.sale_paused': {
    kind: 'conflict',
    fr: 'La vente est en pause. Revenez un peu plus tard.',
    en: 'The sale is paused. Come back a little later.',
  },
  'ticketing.sale_not_open': {
    kind: 'conflict',
    fr: 'La vente n’est pas encore ouverte.',
    en: 'The sale has not opened yet.',
  },
  'ticketing.sale_ended': {
    kind: 'conflict',
    fr: 'La vente est terminée.',
    en: 'The sale is over.',
  },
  'ticketing.too_few': {
    kind: 'invalid',
    fr: '{min, plural, one {Il faut au moins un billet.} other {Il faut au moins # billets.}}',
    en: '{min, plural, one {At least one ticket is needed.} other {At least # tickets are needed.}}',
  },
  'ticketing.too_many_per_order': {
    kind: 'invalid',
    fr: '{max, plural, one {Un seul billet par commande.} other {Pas plus de # billets par commande.}}',
    en: '{max, plural, one {Only one ticket per order.} other {No more than # tickets per order.}}',
  },
  'ticketing.too_many_per_person': {
    kind: 'conflict',
    fr: '{max, plural, one {Un seul billet par personne.} other {Pas plus de # billets par personne.}} {owned, plural, =0 {} one {Vous en avez déjà un.} other {Vous en avez déjà #.}}',
    en: '{max, plural, one {Only one ticket per person.} other {No more than # tickets per person.}} {owned, plural, =0 {} one {You already have one.} other {You already have #.}}',
  },
  'ticketing.network_holds_enough': {
    kind: 'too_many',
    fr: 'Beaucoup de places viennent d’être retenues depuis votre connexion. Connectez-vous à votre compte pour continuer, ou réessayez dans {minutes, plural, one {une minute} other {# minutes}}.',
    en: 'Many places have just been held from your connection. Sign in to your account to go on, or try again in {minutes, plural, one {a minute} other {# minutes}}.',
  },
  'ticketing.you_hold_enough': {
    kind: 'too_many',
    fr: 'Vous venez de retenir beaucoup de places. Réessayez dans {minutes, plural, one {une minute} other {# minutes}}.',
    en: 'You have just held many places. Try again in {minutes, plural, one {a minute} other {# minutes}}.',
  },
  'ticketing.hold_not_found': {
    kind: 'not_found',
    fr: 'Cette réservation de places est introuvable.',
    en: 'These held places could not be found.',
  },
  'ticketing.hold_expired': {
    kind: 'gone',
    fr: 'Le temps de réservation est écoulé. Vos places ont été remises en vente.',
    en: 'Your time ran out. The places went back on sale.',
  },
  'ticketing.hold_in_payment': {
    kind: 'conflict',
    fr: 'Un paiement est en cours pour ces places. Abandonnez d’abord la commande.',
    en: 'These places are being paid for. Give up the order first.',
  },
  'ticketing.total_differs': {
    kind: 'conflict',
    fr: 'Le total a changé depuis l’affichage. Vérifiez-le avant de continuer.',
    en: 'The total has changed since you saw it. Please check it before going on.',
  },
  'ticketing.holder_missing': {
    kind: 'invalid',
    fr: 'Indiquez le nom : il est demandé à l’entrée.',
    en: 'Give the name: it is asked for at the door.',
  },
  'ticketing.order_not_found': {
    kind: 'not_found',
    fr: 'Cette commande est introuvable.',
    en: 'This order could not be found.',
  },
  'ticketing.order_settled': {
    kind: 'conflict',
    fr: 'Cette commande est déjà réglée.',
    en: 'This order is already settled.',
  },
  'ticketing.ticket_not_found': {
    kind: 'not_found',
    fr: 'Ce billet est introuvable.',
    en: 'This ticket could not be found.',
  },
  'ticketing.ticket_fixed': {
    kind: 'conflict',
    fr: 'Ce billet ne peut plus être modifié.',
    en: 'This ticket can no longer be changed.',
  },
  'ticketing.not_returnable': {
    kind: 'conflict',
    fr: 'Ce billet ne peut plus être rendu.',
    en: 'This ticket can no longer be given back.',
  },
  'ticketing.not_refundable': {
    kind: 'conflict',
    fr: '{why, select, free {Ce billet était gratuit : il n’y a rien à rembourser.} already_refunded {Ce billet est déjà remboursé, ou en train de l’être.} used {Ce billet a déjà servi.} above_captured {Ce remboursement dépasse ce qui a été payé.} other {Rien ne peut être remboursé ici.}}',
    en: '{why, select, free {This ticket was free: there is nothing to refund.} already_refunded {This ticket is already refunded, or about to be.} used {This ticket has already been used.} above_captured {This refund is more than what was paid.} other {Nothing can be refunded here.}}',
  },
  'ticketing.not_your_address': {
    kind: 'forbidden',
    fr: 'Cette commande a été passée avec une autre adresse que la vôtre, ou la vôtre n’est pas encore vérifiée.',
    en: 'This order was placed with an address other than yours, or yours is not verified yet.',
  },
  'ticketing.no_live_ticket': {
    kind: 'conflict',
    fr: 'Cette commande n’a plus de billet valable à envoyer.',
    en: 'This order has no valid ticket left to send.',
  },
  'ticketing.sent_enough': {
    kind: 'too_many',
    fr: 'Les billets viennent d’être renvoyés. Regardez aussi dans les indésirables.',
    en: 'The tickets have just been sent again. Please look in your spam folder too.',
  },
});
