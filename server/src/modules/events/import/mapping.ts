import { fold } from '../fold.ts';

/** What a column may mean. */
export const importFields = [
  'uid',
  'title',
  'summary',
  'description',
  'category',
  'keywords',
  'language',
  'dates',
  'start',
  'startTime',
  'end',
  'endTime',
  'zone',
  'place',
  'address',
  'postcode',
  'city',
  'country',
  'latitude',
  'longitude',
  'coordinates',
  'online',
  'price',
  'capacity',
  'picture',
  'link',
] as const;
export type ImportField = (typeof importFields)[number];

/** Which column (counted from 0) holds which field. */
export type Mapping = Readonly<Partial<Record<ImportField, number>>>;

/** The organizer's choice: the column's header, or null for "leave it out". It wins over every guess. */
export type MappingWish = Readonly<Partial<Record<ImportField, string | null>>>;

export interface MappingAnswer {
  readonly mapping: Mapping;
  /** Columns that mean nothing yet. */
  readonly unused: readonly string[];
  /** Without these nothing can be imported. */
  readonly problems: readonly MappingProblem[];
}

export interface MappingProblem {
  readonly field: ImportField;
  readonly code: 'events.import_column_missing' | 'events.import_column_unknown';
  readonly params: Readonly<Record<string, string>>;
}

/** Guesses what each column means from its header, in French or English, then does as the organizer says. */
export function mapColumns(header: readonly string[], wish: MappingWish = {}): MappingAnswer {
  const mapping: Partial<Record<ImportField, number>> = {};
  const problems: MappingProblem[] = [];
  const taken = new Set<number>();
  const take = (field: ImportField, column: number) => {
    mapping[field] = column;
    taken.add(column);
  };
  for (const [field, name] of Object.entries(wish) as [ImportField, string | null][]) {
    if (name === null) continue;
    const column = columnNamed(header, name);
    if (column >= 0) take(field, column);
    else problems.push({ field, code: 'events.import_column_unknown', params: { column: name } });
  }
  for (const field of importFields) {
    if (field in wish) continue;
    const column = guess(header, field, taken);
    if (column !== null) take(field, column);
  }
  return {
    mapping,
    unused: header.filter((_, column) => !taken.has(column)),
    problems: [...problems, ...missing(mapping)],
  };
}

function columnNamed(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : header.findIndex((title) => fold(title) === fold(name));
}

function guess(header: readonly string[], field: ImportField, taken: ReadonlySet<number>): number | null {
  const titles = header.map(fold);
  for (const word of SPELLINGS[field]) {
    const column = titles.findIndex((title, at) => title === word && !taken.has(at));
    if (column >= 0) return column;
  }
  return null;
}

function missing(mapping: Mapping): readonly MappingProblem[] {
  const problems: MappingProblem[] = [];
  const lack = (field: ImportField) => problems.push({ field, code: 'events.import_column_missing', params: {} });
  if (mapping.title === undefined) lack('title');
  if (mapping.dates === undefined && mapping.start === undefined) lack('dates');
  return problems;
}

/** Folded headers, the surest first. The first names are those of OpenAgenda's exports, old and new. */
const SPELLINGS: Readonly<Record<ImportField, readonly string[]>> = {
  uid: ['uid', 'identifiant', 'id', 'identifier', 'reference', 'ref'],
  title: [
    'titre',
    'title',
    'titre fr',
    'title fr',
    'titre francais',
    'nom de l evenement',
    'evenement',
    'event',
    'event name',
    'nom',
    'name',
    'intitule',
    'spectacle',
    'subject',
  ],
  summary: [
    'resume',
    'summary',
    'description courte',
    'short description',
    'chapo',
    'chapeau',
    'description fr',
    'accroche',
    'excerpt',
  ],
  description: [
    'description',
    'description longue',
    'description detaillee',
    'long description',
    'longdescription fr',
    'texte',
    'details',
    'presentation',
    'body',
    'html',
  ],
  category: ['categorie', 'category', 'type', 'genre', 'type d evenement', 'event type', 'discipline'],
  keywords: ['mots cles', 'mots clefs', 'keywords', 'keywords fr', 'tags', 'etiquettes', 'themes', 'thematiques'],
  language: ['langue', 'language', 'lang', 'locale'],
  dates: ['horaires', 'timings', 'dates', 'dates et horaires', 'seances', 'representations', 'occurrences', 'schedule'],
  start: [
    'debut',
    'date de debut',
    'date debut',
    'start',
    'start date',
    'starts at',
    'startsat',
    'date',
    'jour',
    'day',
    'firstdate begin',
    'quand',
    'when',
    'date start',
  ],
  startTime: ['heure de debut', 'heure debut', 'start time', 'heure', 'time', 'horaire', 'a'],
  end: ['fin', 'date de fin', 'date fin', 'end', 'end date', 'ends at', 'endsat', 'lastdate end', 'date end'],
  endTime: ['heure de fin', 'heure fin', 'end time', 'jusqu a', 'until'],
  zone: ['fuseau horaire', 'fuseau', 'timezone', 'time zone', 'tz', 'zone'],
  place: [
    'lieu',
    'nom du lieu',
    'place',
    'venue',
    'location',
    'location name',
    'locationname',
    'salle',
    'where',
    'venue name',
  ],
  address: [
    'adresse',
    'address',
    'adresse du lieu',
    'rue',
    'street',
    'street address',
    'location address',
    'address street',
  ],
  postcode: [
    'code postal',
    'cp',
    'postal code',
    'postcode',
    'zip',
    'zip code',
    'location postalcode',
    'address zipcode',
    'address zip',
  ],
  city: ['ville', 'commune', 'city', 'town', 'localite', 'location city', 'address city'],
  country: ['pays', 'country', 'code pays', 'country code', 'location countrycode'],
  latitude: ['latitude', 'lat', 'location latitude'],
  longitude: ['longitude', 'lng', 'lon', 'long', 'location longitude'],
  coordinates: [
    'coordonnees',
    'coordinates',
    'geo',
    'gps',
    'lat lon',
    'lat lng',
    'coordonnees geographiques',
    'location coordinates',
    'geo point 2d',
    'coordonnees gps',
  ],
  online: [
    'en ligne',
    'online',
    'lien en ligne',
    'online link',
    'visio',
    'onlineaccesslink',
    'stream',
    'lien de visio',
  ],
  price: [
    'tarif',
    'tarifs',
    'prix',
    'price',
    'prices',
    'conditions',
    'conditions fr',
    'price detail',
    'detail du prix',
    'cost',
    'entree',
    'tarification',
  ],
  capacity: ['capacite', 'jauge', 'capacity', 'places', 'nombre de places'],
  picture: [
    'image',
    'picture',
    'photo',
    'affiche',
    'visuel',
    'image url',
    'cover url',
    'url de l image',
    'originalimage',
    'poster',
  ],
  link: ['lien', 'link', 'url', 'site', 'site web', 'website', 'canonicalurl', 'permalien', 'web', 'page'],
};
