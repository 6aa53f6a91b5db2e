import { refusals } from '#kit/refusal';

refusals({
  'clients.nameless': {
    kind: 'invalid',
    fr: 'Il faut au moins un nom, une adresse e-mail ou un téléphone.',
    en: 'At least a name, an e-mail address or a phone number is needed.',
  },
  'clients.email_taken': {
    kind: 'conflict',
    fr: 'Cette adresse est déjà celle de {name}.',
    en: 'This address already belongs to {name}.',
  },
  'clients.repeated_email': {
    kind: 'invalid',
    fr: 'La même adresse est là deux fois.',
    en: 'The same address is there twice.',
  },
  'clients.unknown_field': {
    kind: 'invalid',
    fr: 'Votre métier ne connaît pas ce champ.',
    en: 'Your trade knows no such field.',
  },
  'clients.bad_field': {
    kind: 'invalid',
    fr: 'Cette valeur ne convient pas à ce champ.',
    en: 'This value does not fit this field.',
  },
  'clients.edited_meanwhile': {
    kind: 'conflict',
    fr: 'Quelqu’un a changé cette fiche entre-temps. Rechargez-la avant de reprendre.',
    en: 'Somebody has changed this card meanwhile. Reload it before you go on.',
  },
  'clients.note_not_found': {
    kind: 'not_found',
    fr: 'Cette note est introuvable.',
    en: 'This note could not be found.',
  },
});
