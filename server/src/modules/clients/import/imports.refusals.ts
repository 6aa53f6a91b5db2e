import { type RefusalSpec, refusals } from '#kit/refusal';
import type { Blocker } from './client-import.ts';
import type { Remark } from './reading.ts';

const say = (fr: string, en: string): RefusalSpec => ({ kind: 'invalid', fr, en });

refusals({
  'clients.import_not_found': {
    kind: 'not_found',
    fr: 'Cet import est introuvable.',
    en: 'This import could not be found.',
  },
  'clients.import_ran': {
    kind: 'conflict',
    fr: 'Cet import a déjà été lancé. Annulez-le pour le reprendre autrement.',
    en: 'This import has been run already. Undo it to do it another way.',
  },
  'clients.import_not_run': {
    kind: 'conflict',
    fr: 'Cet import n’a pas été lancé : il n’y a rien à annuler.',
    en: 'This import has not been run: there is nothing to undo.',
  },
  'clients.import_blocked': {
    kind: 'conflict',
    fr: 'Dites d’abord ce que contiennent les colonnes.',
    en: 'Say first what the columns hold.',
  },
  'clients.import_nothing_ready': {
    kind: 'conflict',
    fr: 'Aucune ligne de ce fichier ne peut être importée telle quelle.',
    en: 'No row of this file can be imported as it is.',
  },
});

type FileCode = `clients.import_${'empty' | 'not_text' | 'quote_open' | 'too_many_rows' | 'no_rows'}`;

const sentences: Record<FileCode | Blocker['code'] | Exclude<Remark['code'], 'clients.nameless'>, RefusalSpec> = {
  'clients.import_empty': say('Ce fichier est vide.', 'This file is empty.'),
  'clients.import_not_text': say(
    'Ce n’est pas un fichier texte. Enregistrez votre tableau au format CSV.',
    'This is not a text file. Save your spreadsheet as CSV.',
  ),
  'clients.import_quote_open': say(
    'Un guillemet ouvert à la ligne {line} ne se referme jamais.',
    'A quotation mark opened on line {line} is never closed.',
  ),
  'clients.import_too_many_rows': say(
    'Ce fichier compte {rows} lignes ; {most} au plus à la fois.',
    'This file has {rows} rows; at most {most} at a time.',
  ),
  'clients.import_no_rows': say('Il n’y a aucune ligne sous l’en-tête.', 'There is no row under the header.'),
  'clients.import_column_unknown': say('Il n’y a pas de colonne « {column} ».', 'There is no column “{column}”.'),
  'clients.import_column_twice': say(
    'La colonne « {column} » a le même sens qu’une autre.',
    'The column “{column}” means the same as another one.',
  ),
  'clients.import_nobody': say(
    'Dites quelle colonne contient le nom, l’e-mail ou le téléphone.',
    'Say which column holds the name, the e-mail or the phone.',
  ),
  'clients.import_email_unreadable': say('Cette adresse e-mail n’en est pas une.', 'This is not an e-mail address.'),
  'clients.import_repeated': say(
    'La même adresse se trouve déjà à la ligne {first}.',
    'The same address already stands on line {first}.',
  ),
  'clients.import_two_clients': say(
    'Ces adresses sont celles de deux clients différents. Réunissez-les d’abord, ou séparez la ligne.',
    'These addresses belong to two different clients. Merge them first, or split the row.',
  ),
  'clients.import_unfit': say(
    'Une valeur de cette ligne est trop longue ou n’a pas la forme attendue.',
    'A value of this row is too long or not of the expected form.',
  ),
  'clients.import_phone_unreadable': say(
    'Numéro illisible : gardé dans les notes.',
    'Unreadable number: kept in the notes.',
  ),
  'clients.import_country_unknown': say(
    'Pays inconnu : gardé dans les notes. Utilisez son code à deux lettres.',
    'Unknown country: kept in the notes. Use its two-letter code.',
  ),
  'clients.import_language_unknown': say(
    'Langue inconnue : gardée dans les notes.',
    'Unknown language: kept in the notes.',
  ),
  'clients.import_field_unreadable': say(
    'Valeur illisible pour ce champ : gardée dans les notes.',
    'Unreadable value for this field: kept in the notes.',
  ),
};
refusals(sentences);
