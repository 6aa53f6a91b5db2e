import { mapColumns as guessColumns } from '#kit/tables/columns';
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
  const answer = guessColumns(header, { fields: importFields, spellings: SPELLINGS }, wish);
  const problems = answer.problems.map(({ field, why, column }): MappingProblem => {
    return { field, code: `events.import_column_${why}`, params: { column } };
  });
  return { ...answer, problems: [...problems, ...missing(answer.mapping)] };
}

function missing(mapping: Mapping): readonly MappingProblem[] {
  const problems: MappingProblem[] = [];
  const lack = (field: ImportField) => problems.push({ field, code: 'events.import_column_missing', params: {} });
  if (mapping.title === undefined) lack('title');
  if (mapping.times === undefined && mapping.start === undefined) lack('times');
  return problems;
}
