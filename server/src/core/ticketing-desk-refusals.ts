import { refusals } from '#kit/refusal';

/** What organizers hear, at the desk and at the door. */
refusals({
  'ticketing.event_not_found': {
    kind: 'not_found',
    fr: 'Cet événement est introuvable.',
    en: 'This event could not be found.',
  },
  'ticketing.ticket_type_not_found': {
    kind: 'not_found',
    fr: 'Ce type de billet est introuvable.',
    en: 'This ticket type could not be found.',
  },
  'ticketing.quota_not_found': {
    kind: 'not_found',
    fr: 'Ce contingent est introuvable.',
    en: 'This quota could not be found.',
  },
  'ticketing.quota_in_use': {
    kind: 'conflict',
    fr: 'Des places de ce contingent ont déjà été prises. Fermez-le plutôt.',
    en: 'Places of this quota have already been taken. Close it instead.',
  },
  'ticketing.below_promised': {
    kind: 'conflict',
    fr: '{promised, plural, one {Une place est déjà promise} other {# places sont déjà promises}} : la capacité ne peut pas descendre en dessous.',
    en: '{promised, plural, one {One place is} other {# places are}} already promised: the capacity cannot go below that.',
  },
  'ticketing.bad_bounds': {
    kind: 'invalid',
    fr: 'Le maximum ne peut pas être plus petit que le minimum.',
    en: 'The maximum cannot be smaller than the minimum.',
  },
  'ticketing.bad_window': {
    kind: 'invalid',
    fr: 'La vente doit se terminer après son ouverture.',
    en: 'The sale must close after it opens.',
  },
  'ticketing.bad_days': {
    kind: 'invalid',
    fr: 'Choisissez une période d’un an au plus, dans le bon ordre.',
    en: 'Choose a period of at most one year, in the right order.',
  },
  'ticketing.list_not_found': {
    kind: 'not_found',
    fr: 'Cette liste d’entrée est introuvable.',
    en: 'This check-in list could not be found.',
  },
  'ticketing.check_in_not_found': {
    kind: 'not_found',
    fr: 'Ce passage est introuvable.',
    en: 'This entry could not be found.',
  },
  'ticketing.not_reversible': {
    kind: 'conflict',
    fr: 'Ce passage a déjà été annulé, ou n’avait pas été accepté.',
    en: 'This entry has already been undone, or was never accepted.',
  },
  'ticketing.order_disputed': {
    kind: 'conflict',
    fr: 'La banque de l’acheteur a déjà repris ce montant : il ne peut pas être rendu deux fois.',
    en: 'The buyer’s bank has taken this amount back already: it cannot be paid back twice.',
  },
});
