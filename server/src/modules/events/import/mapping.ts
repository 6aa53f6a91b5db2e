import { fold } from '../fold.ts';
import { type ImportField, SPELLINGS, importFields } from './columns.ts';

/** Which column (counted from 0) holds which field. */
export type Mapping = Readonly<Partial<Record<ImportField, number>>>;

/** The organizer's choice, by the header of the column. It wins over every guess. */
export type MappingWish = Readonly<Record<string, ImportField | 'ignore'>>;

export interface MappingAnswer {
  readonly mapping: Mapping;
  /** What each column means, in the order of the file; `ignore` for what is left out. */
  readonly columns: readonly (ImportField | 'ignore')[];
  /** Without these nothing can be imported. */
  readonly problems: readonly MappingProblem[];
}

export interface MappingProblem {
  readonly field: ImportField;
  readonly code: 'events.import_column_missing' | 'events.import_column_unknown' | 'events.import_column_twice';
  readonly params: Readonly<Record<string, string>>;
}

/** Guesses what each column means from its header, in French or English, then does as the organizer says. */
export function mapColumns(header: readonly string[], wish: MappingWish = {}): MappingAnswer {
  const columns: (ImportField | 'ignore' | null)[] = header.map(() => null);
  const problems = choose(header, wish, columns);
  for (const field of importFields) {
    if (columns.includes(field)) continue;
    const column = guess(header, field, columns);
    if (column !== null) columns[column] = field;
  }
  const mapping: Mapping = Object.fromEntries(
    columns.flatMap((field, column) => (field && field !== 'ignore' ? [[field, column]] : [])),
  );
  return { mapping, columns: columns.map((field) => field ?? 'ignore'), problems: [...problems, ...missing(mapping)] };
}

/** Writes the organizer's choices into `columns`, and names those that cannot be. */
function choose(
  header: readonly string[],
  wish: MappingWish,
  columns: (ImportField | 'ignore' | null)[],
): MappingProblem[] {
  const problems: MappingProblem[] = [];
  for (const [name, field] of Object.entries(wish)) {
    const column = columnNamed(header, name);
    if (column >= 0 && (field === 'ignore' || !columns.includes(field))) columns[column] = field;
    else if (field !== 'ignore') {
      const code = column >= 0 ? 'events.import_column_twice' : 'events.import_column_unknown';
      problems.push({ field, code, params: { column: name } });
    }
  }
  return problems;
}

function columnNamed(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : header.findIndex((title) => fold(title) === fold(name));
}

function guess(header: readonly string[], field: ImportField, columns: readonly unknown[]): number | null {
  const titles = header.map(fold);
  for (const word of SPELLINGS[field]) {
    const column = titles.findIndex((title, at) => title === word && columns[at] === null);
    if (column >= 0) return column;
  }
  return null;
}

function missing(mapping: Mapping): readonly MappingProblem[] {
  const problems: MappingProblem[] = [];
  const lack = (field: ImportField) => problems.push({ field, code: 'events.import_column_missing', params: {} });
  if (mapping.title === undefined) lack('title');
  if (mapping.times === undefined && mapping.start === undefined) lack('times');
  return problems;
}
