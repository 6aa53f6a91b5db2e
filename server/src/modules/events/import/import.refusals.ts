import { type RefusalSpec, refusals } from '#kit/refusal';
import type { FileRefusal, RowNoteCode, RowRefusalCode } from './draft.ts';
import type { MappingProblem } from './mapping.ts';

/** Everything an import has to say, except what a date typed by hand is told in the same words. */
type ImportCode = FileRefusal['code'] | MappingProblem['code'] | RowNoteCode | RowRefusalCode;
type OwnCode = Exclude<ImportCode, 'events.ends_before_start' | 'events.lasts_too_long'>;

const say = (fr: string, en: string): RefusalSpec => ({ kind: 'invalid', fr, en });

refusals({
  'events.import_not_found': {
    kind: 'not_found',
    fr: 'Cet import est introuvable.',
    en: 'This import could not be found.',
  },
  'events.import_ran': {
    kind: 'conflict',
    fr: 'Cet import a déjà été lancé. Annulez-le pour le reprendre autrement.',
    en: 'This import has been run already. Undo it to do it another way.',
  },
  'events.import_not_run': {
    kind: 'conflict',
    fr: 'Cet import n’a pas été lancé : il n’y a rien à annuler.',
    en: 'This import has not been run: there is nothing to undo.',
  },
  'events.import_nothing_ready': {
    kind: 'conflict',
    fr: 'Aucune ligne de ce fichier ne peut être importée telle quelle.',
    en: 'No row of this file can be imported as it is.',
  },
});

const sentences: Record<OwnCode, RefusalSpec> = {
  'events.import_empty': say('Ce fichier est vide.', 'This file is empty.'),
  'events.import_not_text': say(
    'Ce n’est pas un fichier texte. Enregistrez votre tableau au format CSV.',
    'This is not a text file. Save your spreadsheet as CSV.',
  ),
  'events.import_quote_open': say(
    'Un guillemet ouvert à la ligne {line} ne se referme jamais.',
    'A quotation mark opened on line {line} is never closed.',
  ),
  'events.import_too_many_rows': say(
    'Ce fichier compte {rows} lignes ; {most} au plus à la fois.',
    'This file has {rows} rows; at most {most} at a time.',
  ),
  'events.import_no_rows': say('Il n’y a aucune ligne sous l’en-tête.', 'There is no row under the header.'),
  'events.import_ical_unreadable': say('Cet agenda n’est pas lisible.', 'This calendar cannot be read.'),
  'events.import_no_events': say('Cet agenda ne contient aucun événement.', 'This calendar holds no event.'),

  'events.import_column_missing': say(
    'Dites quelle colonne contient {field, select, title {le titre} other {les dates}}.',
    'Say which column holds {field, select, title {the title} other {the dates}}.',
  ),
  'events.import_column_unknown': say('Il n’y a pas de colonne « {column} ».', 'There is no column “{column}”.'),
  'events.import_column_twice': say(
    'La colonne « {column} » a le même sens qu’une autre.',
    'The column “{column}” means the same as another one.',
  ),

  'events.import_title_missing': say('Il manque un titre.', 'A title is missing.'),
  'events.import_dates_missing': say('Il manque une date.', 'A date is missing.'),
  'events.import_date_unreadable': say('Cette date n’est pas lisible.', 'This date cannot be read.'),
  'events.import_too_many_dates': say(
    'Cet événement a {count} dates ; {most} au plus.',
    'This event has {count} dates; at most {most}.',
  ),
  'events.import_row_repeated': say(
    'C’est le même événement qu’à la ligne {first}.',
    'This is the same event as on line {first}.',
  ),
  'events.import_uid_repeated': say(
    'Cet identifiant est déjà celui de la ligne {first}.',
    'This identifier is already that of line {first}.',
  ),
  'events.import_already_there': say('Cet événement a déjà été importé.', 'This event has been imported already.'),
  'events.import_coordinates_elsewhere': say(
    'Ces coordonnées sont à {km} km de {city}.',
    'These coordinates are {km} km away from {city}.',
  ),
  'events.import_cancelled': say('Cet événement est annulé.', 'This event is cancelled.'),

  'events.import_text_cut': say('Ce texte a été coupé à {max} caractères.', 'This text was cut at {max} characters.'),
  'events.import_names_a_date': say(
    'Le texte cite une date : vérifiez-la si vous décalez la saison.',
    'The text names a date: check it if you move the season.',
  ),
  'events.import_ends_next_day': say('La fin a été mise au lendemain.', 'The end was put on the next day.'),
  'events.import_all_day': say(
    'Sans heure, cette date dure toute la journée.',
    'Without a time, this date lasts all day.',
  ),
  'events.import_time_moved': say(
    'Cette heure n’existe pas (passage à l’heure d’été) : elle a été avancée.',
    'This time does not exist (clocks go forward): it was moved on.',
  ),
  'events.import_doors_unreadable': say(
    'L’ouverture des portes n’a pas été comprise.',
    'The opening of the doors was not understood.',
  ),
  'events.import_dates_repeated': say(
    '{count, plural, one {Une date en double a été écartée} other {# dates en double ont été écartées}}.',
    '{count, plural, one {One repeated date was left out} other {# repeated dates were left out}}.',
  ),
  'events.import_recurrence_cut': say(
    'Cette série continue au-delà : seules les prochaines dates sont reprises.',
    'This series goes on: only the coming dates are taken.',
  ),
  'events.import_price_unclear': say(
    'Le tarif n’a pas été compris : il reste à saisir.',
    'The price was not understood: it has to be entered.',
  ),
  'events.import_price_before_tax': say('Ce tarif est hors taxes.', 'This price is before tax.'),
  'events.import_place_missing': say('Aucun lieu n’est indiqué.', 'No place is given.'),
  'events.import_place_vague': say(
    'Le lieu se résume à « {city} » : précisez-le.',
    'The place is only “{city}”: say more.',
  ),
  'events.import_town_unknown': say(
    'Cette ville n’a pas été trouvée : placez-la sur la carte.',
    'This town was not found: put it on the map.',
  ),
  'events.import_coordinates_unreadable': say(
    'Ces coordonnées ne sont pas lisibles.',
    'These coordinates cannot be read.',
  ),
  'events.import_coordinates_swapped': say(
    'Latitude et longitude étaient inversées.',
    'Latitude and longitude were the wrong way round.',
  ),
  'events.import_place_approximate': say(
    'Sans coordonnées, le lieu est placé au centre de {city}.',
    'Without coordinates, the place is put in the middle of {city}.',
  ),
  'events.import_zone_unknown': say(
    'Ce fuseau horaire est inconnu : celui du lieu est pris.',
    'This time zone is unknown: that of the place is taken.',
  ),
  'events.import_language_unknown': say(
    'Cette langue n’est pas proposée : la vôtre est prise.',
    'This language is not offered: yours is taken.',
  ),
  'events.import_link_unreadable': say('Ce lien n’est pas une adresse web.', 'This link is not a web address.'),
  'events.import_capacity_unreadable': say('Cette jauge n’est pas un nombre.', 'This capacity is not a number.'),
};

refusals(sentences);
