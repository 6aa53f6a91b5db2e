import type { ClientField } from '@estrade/editions/client-fields';
import { byteOrderMark, type Cell, csvRow, separatorOf } from '#kit/documents/csv';
import type { Client } from '../client.ts';

type Locale = 'fr' | 'en';

/** A client with every address she is known by. */
export interface ExportedClient extends Client {
  readonly emails: readonly string[];
}

interface Told {
  readonly locale: Locale;
  readonly fields: readonly ClientField[];
}

/** The lines of a CSV file, as the clients come: memory stays flat however many there are. What is written here can be imported again. */
export async function* clientsCsv(
  clients: AsyncIterable<ExportedClient> | Iterable<ExportedClient>,
  { locale, fields }: Told,
): AsyncGenerator<string, void, undefined> {
  const separator = separatorOf(locale);
  const heads = [...COLUMNS.map(({ name }) => name[locale]), ...fields.map(({ label }) => label[locale])];
  yield byteOrderMark + csvRow(heads, separator);
  for await (const client of clients) {
    const custom = fields.map((field) => customCell(client, field, locale));
    yield csvRow([...COLUMNS.map(({ cell }) => cell(client)), ...custom], separator);
  }
}

interface Column {
  readonly name: Readonly<Record<Locale, string>>;
  readonly cell: (client: ExportedClient) => Cell;
}

const COLUMNS: readonly Column[] = [
  { name: { fr: 'Prénom', en: 'First name' }, cell: ({ firstName }) => firstName },
  { name: { fr: 'Nom', en: 'Last name' }, cell: ({ lastName }) => lastName },
  { name: { fr: 'Entreprise', en: 'Company' }, cell: ({ company }) => company },
  { name: { fr: 'E-mail', en: 'E-mail' }, cell: ({ emails }) => emails.join(', ') },
  { name: { fr: 'Téléphone', en: 'Phone' }, cell: ({ phone }) => phone },
  { name: { fr: 'Adresse', en: 'Address' }, cell: ({ address }) => address.line },
  { name: { fr: 'Code postal', en: 'Postcode' }, cell: ({ address }) => address.postcode },
  { name: { fr: 'Ville', en: 'City' }, cell: ({ address }) => address.city },
  { name: { fr: 'Pays', en: 'Country' }, cell: ({ address }) => address.country },
  { name: { fr: 'Langue', en: 'Language' }, cell: ({ language }) => language },
  { name: { fr: 'Étiquettes', en: 'Tags' }, cell: ({ tags }) => tags.join(', ') },
];

function customCell({ custom }: Client, field: ClientField, locale: Locale): Cell {
  const value = custom[field.key] ?? null;
  if (typeof value === 'boolean') return YES_NO[locale][value ? 0 : 1];
  if (field.kind !== 'choice') return typeof value === 'number' ? String(value) : value;
  return field.choices.find((choice) => choice.value === value)?.label[locale] ?? null;
}

const YES_NO = { fr: ['oui', 'non'], en: ['yes', 'no'] } as const;
