import { refusals } from '#kit/refusal';

refusals({
  'clients.same_client': {
    kind: 'invalid',
    fr: 'C’est déjà la même fiche.',
    en: 'This already is the same card.',
  },
  'clients.merge_not_found': {
    kind: 'not_found',
    fr: 'Cette réunion de fiches est introuvable, ou déjà défaite.',
    en: 'This merge could not be found, or has been undone already.',
  },
  'clients.merge_too_old': {
    kind: 'gone',
    fr: 'Les fiches ont été réunies il y a plus de {days} jours : elles ne se séparent plus.',
    en: 'The cards were merged more than {days} days ago: they can no longer be separated.',
  },
  'clients.address_elsewhere': {
    kind: 'conflict',
    fr: 'L’adresse {email} est maintenant celle d’un autre client. Retirez-la d’abord de cette fiche.',
    en: 'The address {email} now belongs to another client. Take it off that card first.',
  },
});
