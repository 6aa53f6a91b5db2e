import type { ClientField } from '@estrade/editions/client-fields';
import type { Vocabulary } from '#kit/tables/columns';
import { fold } from '#kit/text/fold';

const plainFields = [
  'first_name',
  'last_name',
  'name',
  'company',
  'email',
  'phone',
  'address',
  'postcode',
  'city',
  'country',
  'language',
  'tags',
  'note',
] as const;
type PlainField = (typeof plainFields)[number];
/** What a column of clients may mean: something every client has, or a field of the trade. */
export type ImportField = PlainField | `custom.${string}`;

/** Folded headers, the surest first: those of address books, shops and mailing lists. */
const SPELLINGS: Readonly<Record<PlainField, readonly string[]>> = {
  first_name: ['prenom', 'first name', 'firstname', 'given name', 'prenoms', 'first'],
  last_name: ['nom de famille', 'last name', 'lastname', 'family name', 'surname', 'nom', 'last'],
  name: [
    'nom complet',
    'full name',
    'nom et prenom',
    'prenom nom',
    'name',
    'client',
    'contact',
    'customer',
    'display name',
  ],
  company: ['entreprise', 'societe', 'company', 'organisation', 'organization', 'raison sociale', 'organization name'],
  email: [
    'e mail',
    'email',
    'mail',
    'courriel',
    'adresse e mail',
    'adresse email',
    'email address',
    'e mail address',
    'e mail 1 value',
    'adresse mail',
  ],
  phone: [
    'telephone',
    'phone',
    'tel',
    'mobile',
    'portable',
    'telephone portable',
    'phone number',
    'phone 1 value',
    'gsm',
  ],
  address: ['adresse', 'address', 'rue', 'street', 'adresse postale', 'address 1', 'adresse 1', 'street address'],
  postcode: ['code postal', 'postcode', 'zip', 'cp', 'zip code', 'postal code'],
  city: ['ville', 'city', 'town', 'commune', 'localite'],
  country: ['pays', 'country', 'country code'],
  language: ['langue', 'language', 'locale'],
  tags: ['etiquettes', 'tags', 'tag', 'groupes', 'labels', 'group membership', 'categories', 'categorie', 'listes'],
  note: ['note', 'notes', 'remarque', 'remarques', 'commentaire', 'commentaires', 'comment', 'comments', 'memo'],
};

/** What columns may mean in this trade, in the order they are guessed. */
export function vocabularyOf(fields: readonly ClientField[]): Vocabulary<ImportField> {
  const custom = fields.map(({ key, label }) => {
    return [`custom.${key}` as const, [fold(label.fr), fold(label.en), fold(key)]] as const;
  });
  return {
    fields: [...custom.map(([field]) => field), ...plainFields],
    spellings: { ...SPELLINGS, ...Object.fromEntries(custom) },
  };
}
