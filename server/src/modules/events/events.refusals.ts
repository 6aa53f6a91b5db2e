import { refusals } from '#kit/refusal';

refusals({
  'events.act_impossible': {
    kind: 'conflict',
    fr: 'Ce n’est plus possible dans l’état actuel de l’événement.',
    en: 'This is no longer possible in the event’s present state.',
  },
  'events.act_not_yours': {
    kind: 'forbidden',
    fr: 'Ce n’est pas à vous d’en décider.',
    en: 'This is not yours to decide.',
  },
  'events.reason_required': {
    kind: 'invalid',
    fr: 'Dites pourquoi : la raison est transmise à l’organisateur.',
    en: 'Say why: the reason is passed on to the organizer.',
  },
  'events.still_to_come': {
    kind: 'conflict',
    fr: 'Cet événement a encore des dates à venir. Annulez-les d’abord.',
    en: 'This event still has dates to come. Cancel them first.',
  },
  'events.not_ready': {
    kind: 'invalid',
    fr: 'Il manque encore quelque chose avant l’envoi.',
    en: 'Something is still missing before it can be submitted.',
  },
  'events.not_editable': {
    kind: 'conflict',
    fr: 'Cet événement ne peut pas être modifié pour le moment.',
    en: 'This event cannot be edited right now.',
  },
  'events.not_deletable': {
    kind: 'conflict',
    fr: 'Seul un brouillon peut être supprimé.',
    en: 'Only a draft can be deleted.',
  },
  'events.edited_elsewhere': {
    kind: 'conflict',
    fr: 'Cet événement a été modifié ailleurs entre-temps. Rechargez la page pour voir la dernière version.',
    en: 'This event was edited elsewhere in the meantime. Reload the page to see the latest version.',
  },
  'events.date_act_impossible': {
    kind: 'conflict',
    fr: 'Ce n’est plus possible pour cette date.',
    en: 'This is no longer possible for this date.',
  },
  'events.date_over': { kind: 'conflict', fr: 'Cette date est passée.', en: 'This date is over.' },
  'events.date_not_found': {
    kind: 'not_found',
    fr: 'Cette date est introuvable.',
    en: 'This date could not be found.',
  },
  'events.date_sold': {
    kind: 'conflict',
    fr: 'Une date publiée ne se retire pas : annulez-la, ses participants seront prévenus.',
    en: 'A published date cannot be taken out: cancel it, and its holders will be told.',
  },
  'events.zone_unknown': {
    kind: 'invalid',
    fr: 'Le fuseau horaire « {zone} » est inconnu.',
    en: 'The time zone “{zone}” is unknown.',
  },
  'events.time_unreadable': { kind: 'invalid', fr: 'Cette heure n’est pas lisible.', en: 'This time cannot be read.' },
  'events.time_skipped': {
    kind: 'invalid',
    fr: 'Cette heure n’existe pas : on passe à l’heure d’été cette nuit-là.',
    en: 'This time does not exist: clocks go forward that night.',
  },
  'events.time_happens_twice': {
    kind: 'invalid',
    fr: 'Cette heure arrive deux fois cette nuit-là : choisissez la première ou la seconde.',
    en: 'This time happens twice that night: choose the first or the second.',
  },
  'events.ends_before_start': {
    kind: 'invalid',
    fr: 'La fin doit venir après le début.',
    en: 'The end must come after the start.',
  },
  'events.lasts_too_long': {
    kind: 'invalid',
    fr: 'Une date dure au plus {days} jours. Ajoutez plutôt plusieurs dates.',
    en: 'A date lasts {days} days at most. Add several dates instead.',
  },
  'events.doors_after_start': {
    kind: 'invalid',
    fr: 'Les portes ouvrent avant le début.',
    en: 'Doors open before the start.',
  },
  'events.doors_too_early': {
    kind: 'invalid',
    fr: 'Les portes ouvrent au plus {hours} heures avant le début.',
    en: 'Doors open at most {hours} hours before the start.',
  },
  'events.title_missing': { kind: 'invalid', fr: 'Donnez un titre.', en: 'Give it a title.' },
  'events.title_too_short': {
    kind: 'invalid',
    fr: 'Le titre compte au moins {min} caractères.',
    en: 'The title has at least {min} characters.',
  },
  'events.summary_missing': {
    kind: 'invalid',
    fr: 'Décrivez l’événement en quelques mots.',
    en: 'Describe the event in a few words.',
  },
  'events.category_missing': { kind: 'invalid', fr: 'Choisissez une catégorie.', en: 'Choose a category.' },
  'events.category_unknown': {
    kind: 'invalid',
    fr: 'Cette catégorie n’existe pas.',
    en: 'This category does not exist.',
  },
  'events.label_unknown': {
    kind: 'invalid',
    fr: 'Le label « {slug} » n’existe pas.',
    en: 'The label “{slug}” does not exist.',
  },
  'events.label_not_yours': {
    kind: 'invalid',
    fr: 'Le label « {slug} » n’est pas à vous de donner ou d’enlever.',
    en: 'The label “{slug}” is not yours to give or to take away.',
  },
  'events.language_missing': {
    kind: 'invalid',
    fr: 'Dites dans quelle langue il se tient.',
    en: 'Say in which language it is held.',
  },
  'events.dates_missing': { kind: 'invalid', fr: 'Ajoutez au moins une date.', en: 'Add at least one date.' },
  'events.dates_over': { kind: 'invalid', fr: 'Toutes les dates sont passées.', en: 'All dates are over.' },
  'events.place_missing': {
    kind: 'invalid',
    fr: 'Dites où : un lieu ou un lien.',
    en: 'Say where: a place or a link.',
  },
  'events.place_unlocated': {
    kind: 'invalid',
    fr: 'Situez ce lieu sur la carte, ou choisissez sa ville.',
    en: 'Put this place on the map, or choose its town.',
  },
  'events.picture_without_words': {
    kind: 'invalid',
    fr: 'Décrivez la photo pour celles et ceux qui ne la voient pas.',
    en: 'Describe the picture for people who cannot see it.',
  },
  'events.picture_not_found': {
    kind: 'not_found',
    fr: 'Cette photo est introuvable.',
    en: 'This picture could not be found.',
  },
  'events.picture_refused': {
    kind: 'invalid',
    fr: '{why, select, kind {Envoyez une photo JPEG, PNG, WebP ou AVIF.} bytes {Cette photo pèse plus de {megabytes} Mo.} pixels {Cette photo dépasse {megapixels} mégapixels.} too_small {Cette photo est trop petite : il faut au moins {pixels} pixels de côté.} other {Cette photo n’a pas pu être lue.}}',
    en: '{why, select, kind {Send a JPEG, PNG, WebP or AVIF picture.} bytes {This picture is larger than {megabytes} MB.} pixels {This picture has more than {megapixels} megapixels.} too_small {This picture is too small: each side needs at least {pixels} pixels.} other {This picture could not be read.}}',
  },
  'events.too_many_pictures': {
    kind: 'conflict',
    fr: 'Un événement montre au plus {most} photos. Retirez-en une d’abord.',
    en: 'An event shows {most} pictures at most. Take one away first.',
  },
  'events.pictures_busy': {
    kind: 'unavailable',
    fr: 'Beaucoup de photos arrivent en même temps. Réessayez dans un instant.',
    en: 'Many pictures are coming in at once. Try again in a moment.',
  },
  'events.capacity_invalid': {
    kind: 'invalid',
    fr: 'La jauge est d’au moins {min}.',
    en: 'The capacity is at least {min}.',
  },
});
