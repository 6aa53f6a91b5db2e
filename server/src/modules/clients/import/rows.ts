import { ClientDraft } from '@estrade/api/clients-shapes';
import type { ClientField } from '@estrade/editions/client-fields';
import type { ColumnAnswer } from '#kit/tables/columns';
import type { Table } from '#kit/tables/csv-table';
import { faultOf, splitName, tidied } from '../client.ts';
import { customFault } from '../custom-fields.ts';
import { countryOf, customOf, emailsOf, languageOf, lineOf, phoneOf, tagsOf, textOf } from './cells.ts';
import type { ImportField } from './columns.ts';
import type { ReadRow, Reading, Remark } from './reading.ts';

interface Asked {
  readonly table: Table;
  readonly mapping: ColumnAnswer<ImportField>['mapping'];
  readonly fields: readonly ClientField[];
}

/** Every row as somebody to write down, or refused with its line, its column and the reason. */
export function readRows({ table, mapping, fields }: Asked): Reading {
  const reading = { rows: [] as ReadRow[], refused: [] as Remark[], notes: [] as Remark[] };
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const row = new Row({ line, cells, header: table.header, mapping });
    const read = readRow(row, fields, seen);
    reading.refused.push(...row.refused);
    if (!read || row.refused.length > 0) continue;
    reading.rows.push(read);
    reading.notes.push(...row.notes);
    for (const email of emailsIn(read)) seen.set(email, line);
  }
  return reading;
}

export function emailsIn({ draft: { email, otherEmails } }: ReadRow): string[] {
  return email === null ? otherEmails : [email, ...otherEmails];
}

interface Place {
  readonly line: number;
  readonly cells: readonly string[];
  readonly header: readonly string[];
  readonly mapping: Asked['mapping'];
}

/** One row and what there is to say of it. */
class Row {
  readonly refused: Remark[] = [];
  readonly notes: Remark[] = [];

  constructor(private readonly place: Place) {}

  get line(): number {
    return this.place.line;
  }

  cell(field: ImportField): string {
    const column = this.place.mapping[field];
    return column === undefined ? '' : (this.place.cells[column] ?? '');
  }

  refuse(field: ImportField | null, code: Remark['code'], params: Remark['params'] = {}): void {
    this.refused.push(this.remark(field, code, params));
  }

  /** It comes in all the same; what could not be read is kept in the note, so that nothing of the file is lost. */
  note(field: ImportField, code: Remark['code']): string {
    this.notes.push(this.remark(field, code, {}));
    return `${this.place.header[this.place.mapping[field] ?? -1] ?? field} : ${lineOf(this.cell(field))}`;
  }

  private remark(field: ImportField | null, code: Remark['code'], params: Remark['params']): Remark {
    const column = field === null ? undefined : this.place.mapping[field];
    const value = field === null ? '' : lineOf(this.cell(field)).slice(0, 200);
    return { line: this.line, column: this.place.header[column ?? -1] ?? null, code, value, params };
  }
}

function readRow(row: Row, fields: readonly ClientField[], seen: ReadonlyMap<string, number>): ReadRow | null {
  const left: string[] = [];
  const [email = null, ...otherEmails] = emailsFrom(row, seen);
  const parsed = ClientDraft.safeParse({
    ...namesOf(row),
    ...placeOf(row, left),
    company: lineOf(row.cell('company')),
    email,
    otherEmails,
    phone: phoneIn(row, left),
    tags: tagsOf(row.cell('tags')).slice(0, MOST_TAGS),
    custom: customIn(row, fields, left),
  });
  const draft = parsed.success ? tidied(parsed.data) : null;
  const code = draft ? codeOf(draft, fields) : 'clients.import_unfit';
  if (code && row.refused.length === 0) row.refuse(null, code);
  const note = [textOf(row.cell('note')), ...left].filter(Boolean).join('\n').slice(0, LONGEST_NOTE);
  return draft && { line: row.line, draft, note };
}

function emailsFrom(row: Row, seen: ReadonlyMap<string, number>): string[] {
  const emails = emailsOf(row.cell('email'));
  if (emails === null) row.refuse('email', 'clients.import_email_unreadable');
  const first = emails?.map((email) => seen.get(email)).find((line) => line !== undefined);
  if (first !== undefined) row.refuse('email', 'clients.import_repeated', { first });
  return emails ?? [];
}

function codeOf(draft: ClientDraft, fields: readonly ClientField[]): Remark['code'] | null {
  if (faultOf(draft)) return 'clients.nameless';
  return customFault(draft.custom, fields) ? 'clients.import_unfit' : null;
}

function namesOf(row: Row): { firstName: string; lastName: string } {
  const [firstName, lastName] = [lineOf(row.cell('first_name')), lineOf(row.cell('last_name'))];
  return firstName || lastName ? { firstName, lastName } : splitName(lineOf(row.cell('name')));
}

function phoneIn(row: Row, left: string[]): string | null {
  if (lineOf(row.cell('phone')) === '') return null;
  const phone = phoneOf(row.cell('phone'));
  if (phone === null) left.push(row.note('phone', 'clients.import_phone_unreadable'));
  return phone;
}

function placeOf(row: Row, left: string[]) {
  const address = {
    line: lineOf(row.cell('address')),
    postcode: lineOf(row.cell('postcode')),
    city: lineOf(row.cell('city')),
    country: countryOf(row.cell('country')),
  };
  const language = languageOf(row.cell('language'));
  if (address.country === '' && lineOf(row.cell('country')) !== '')
    left.push(row.note('country', 'clients.import_country_unknown'));
  if (language === null && lineOf(row.cell('language')) !== '')
    left.push(row.note('language', 'clients.import_language_unknown'));
  return { address, language };
}

function customIn(row: Row, fields: readonly ClientField[], left: string[]): ClientDraft['custom'] {
  const custom: ClientDraft['custom'] = {};
  for (const field of fields) {
    const name = `custom.${field.key}` as const;
    if (lineOf(row.cell(name)) === '') continue;
    const value = customOf(row.cell(name), field);
    if (value === null) left.push(row.note(name, 'clients.import_field_unreadable'));
    else custom[field.key] = value;
  }
  return custom;
}

const MOST_TAGS = 20;
const LONGEST_NOTE = 4000;
