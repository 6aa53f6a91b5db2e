import { fold } from '#kit/text/fold';

/**
 * A town's name as a key: folded, with "St" and "Ste" written out, so that "st etienne", "St-Étienne" and
 * "Saint-Étienne" are one.
 */
export function nameKey(name: string): string {
  return fold(name)
    .replaceAll(/\bste\b/g, 'sainte')
    .replaceAll(/\bst\b/g, 'saint');
}

/** Every key a town may be looked for under: its name, its name without article, its French name. */
export function keysOf(name: string, country: string): readonly string[] {
  const own = nameKey(name);
  const keys = [own];
  const bare = own.replace(ARTICLE, '');
  if (bare !== own && bare.length > 2) keys.push(bare);
  const french = FRENCH_NAMES[`${name}|${country}`];
  if (french) keys.push(nameKey(french));
  return keys;
}

/** The name in the reader's language, where the two differ. */
export function nameIn(name: string, country: string, locale: 'fr' | 'en'): string {
  return locale === 'fr' ? (FRENCH_NAMES[`${name}|${country}`] ?? name) : name;
}

/**
 * A town as written in an address or a spreadsheet, without what is not its name: "Paris 4e", "75004 PARIS", "LYON
 * CEDEX 03", "Marseille 1er arrondissement".
 */
export function bareTownName(text: string): string {
  return text
    .replace(/^\s*(?:[A-Z]{1,2}-)?\d{4,6}\s+/, '')
    .replace(/\s+cedex(\s+\d+)?\s*$/i, '')
    .replace(/[\s,(]+\d{1,2}\s*(?:er|e|è|eme|ème|nd|°)?\s*(?:arr\w*\.?)?\)?\s*$/i, '')
    .trim();
}

const ARTICLE = /^(?:la|le|les|l|los|las|el|the) /;

/** GeoNames writes these in English; people here do not. */
const FRENCH_NAMES: Readonly<Record<string, string>> = {
  'London|GB': 'Londres',
  'Edinburgh|GB': 'Édimbourg',
  'Brussels|BE': 'Bruxelles',
  'Antwerpen|BE': 'Anvers',
  'Gent|BE': 'Gand',
  'Brugge|BE': 'Bruges',
  'Leuven|BE': 'Louvain',
  'Mechelen|BE': 'Malines',
  'Kortrijk|BE': 'Courtrai',
  'Oostende|BE': 'Ostende',
  'The Hague|NL': 'La Haye',
  'Bern|CH': 'Berne',
  'Zürich|CH': 'Zurich',
  'Basel|CH': 'Bâle',
  'Sankt Gallen|CH': 'Saint-Gall',
  'Köln|DE': 'Cologne',
  'Hamburg|DE': 'Hambourg',
  'Frankfurt am Main|DE': 'Francfort',
  'Aachen|DE': 'Aix-la-Chapelle',
  'Mainz|DE': 'Mayence',
  'Dresden|DE': 'Dresde',
  'Nürnberg|DE': 'Nuremberg',
  'Freiburg|DE': 'Fribourg-en-Brisgau',
  'Trier|DE': 'Trèves',
  'Saarbrücken|DE': 'Sarrebruck',
  'Hannover|DE': 'Hanovre',
  'Vienna|AT': 'Vienne',
  'Salzburg|AT': 'Salzbourg',
  'Barcelona|ES': 'Barcelone',
  'Valencia|ES': 'Valence',
  'Sevilla|ES': 'Séville',
  'Zaragoza|ES': 'Saragosse',
  'San Sebastián|ES': 'Saint-Sébastien',
  'Lisbon|PT': 'Lisbonne',
  'Venice|IT': 'Venise',
  'Genoa|IT': 'Gênes',
  'Bologna|IT': 'Bologne',
  'Palermo|IT': 'Palerme',
  'Padova|IT': 'Padoue',
  'Mantova|IT': 'Mantoue',
  'Copenhagen|DK': 'Copenhague',
  'Warsaw|PL': 'Varsovie',
  'Kraków|PL': 'Cracovie',
  'Bucharest|RO': 'Bucarest',
  'Athens|GR': 'Athènes',
  'Moscow|RU': 'Moscou',
  'Saint Petersburg|RU': 'Saint-Pétersbourg',
  'Kyiv|UA': 'Kiev',
  'Algiers|DZ': 'Alger',
  'Tangier|MA': 'Tanger',
  'Marrakesh|MA': 'Marrakech',
  'Cairo|EG': 'Le Caire',
  'Alexandria|EG': 'Alexandrie',
  'Beirut|LB': 'Beyrouth',
  'Jerusalem|IL': 'Jérusalem',
  'Damascus|SY': 'Damas',
  'Baghdad|IQ': 'Bagdad',
  'Tehran|IR': 'Téhéran',
  'Beijing|CN': 'Pékin',
  'Guangzhou|CN': 'Canton',
  'Seoul|KR': 'Séoul',
  'Singapore|SG': 'Singapour',
  'Mexico City|MX': 'Mexico',
  'Havana|CU': 'La Havane',
  'New York City|US': 'New York',
  'New Orleans|US': 'La Nouvelle-Orléans',
  'Philadelphia|US': 'Philadelphie',
};
