import { refusals } from '#kit/refusal';

refusals({
  'clients.set_not_found': {
    kind: 'not_found',
    fr: 'Ces mesures sont introuvables.',
    en: 'These measurements could not be found.',
  },
  'clients.nothing_to_measure': {
    kind: 'conflict',
    fr: 'Votre métier ne prend pas de mesures.',
    en: 'Your trade takes no measurements.',
  },
  'clients.draft_there': {
    kind: 'conflict',
    fr: 'Une prise de mesures est déjà en cours pour ce client.',
    en: 'Measurements of this client are already being taken.',
  },
  'clients.too_many_sets': {
    kind: 'conflict',
    fr: 'Ce client a déjà {most} prises de mesures, c’est le maximum.',
    en: 'This client already has {most} sets of measurements, which is the maximum.',
  },
  'clients.set_confirmed': {
    kind: 'conflict',
    fr: 'Ces mesures sont confirmées et ne changent plus. Prenez-en de nouvelles.',
    en: 'These measurements are confirmed and no longer change. Take new ones.',
  },
  'clients.unknown_point': {
    kind: 'invalid',
    fr: 'Votre métier ne connaît pas ce point de mesure.',
    en: 'Your trade knows no such point of measurement.',
  },
  'clients.repeated_measure': {
    kind: 'invalid',
    fr: 'La même mesure est là deux fois.',
    en: 'The same measurement is there twice.',
  },
  'clients.bad_measuring_day': {
    kind: 'invalid',
    fr: 'On n’a pas pu mesurer ce jour-là.',
    en: 'Nobody can have measured on that day.',
  },
  'clients.measures_empty': {
    kind: 'conflict',
    fr: 'Il n’y a encore aucune mesure à confirmer.',
    en: 'There is no measurement to confirm yet.',
  },
  'clients.measures_doubtful': {
    kind: 'conflict',
    fr: '{count, plural, one {Une mesure paraît étrange : corrigez-la ou dites qu’elle est juste.} other {# mesures paraissent étranges : corrigez-les ou dites qu’elles sont justes.}}',
    en: '{count, plural, one {One measurement looks odd: correct it or say that it is right.} other {# measurements look odd: correct them or say that they are right.}}',
  },
});
