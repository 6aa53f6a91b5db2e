import { fold } from '../text/fold.ts';
import type { Table } from './csv-table.ts';

/** Left out. */
export type Ignore = 'ignore';

/** What the columns of a table may mean, and by which folded headers each is known, the surest first. */
export interface Vocabulary<F extends string> {
  readonly fields: readonly F[];
  readonly spellings: Readonly<Record<F, readonly string[]>>;
}

/** Somebody's choice, by the header of the column. It wins over every guess. */
export type ColumnWish<F extends string> = Readonly<Record<string, F | Ignore>>;

export interface ColumnProblem<F extends string> {
  readonly field: F;
  readonly why: 'unknown' | 'twice';
  /** The header that was named. */
  readonly column: string;
}

export interface ColumnAnswer<F extends string> {
  /** Which column (counted from 0) holds which field. */
  readonly mapping: Readonly<Partial<Record<F, number>>>;
  /** What each column means, in the order of the file. */
  readonly columns: readonly (F | Ignore)[];
  readonly problems: readonly ColumnProblem<F>[];
}

/** Guesses what each column means from its header, then does as it is told. */
export function mapColumns<F extends string>(
  header: readonly string[],
  { fields, spellings }: Vocabulary<F>,
  wish: ColumnWish<F> = {},
): ColumnAnswer<F> {
  const columns: (F | Ignore | null)[] = header.map(() => null);
  const problems = choose(header, wish, columns);
  const titles = header.map(fold);
  for (const field of fields) {
    if (columns.includes(field)) continue;
    const column = guess(titles, spellings[field], columns);
    if (column !== null) columns[column] = field;
  }
  const known = columns.flatMap((field, column) => (field && field !== 'ignore' ? [[field, column] as const] : []));
  const mapping = Object.fromEntries(known) as Partial<Record<F, number>>;
  return { mapping, columns: columns.map((field) => field ?? 'ignore'), problems };
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 80;

/** The first cells of a column that hold something, by which people know it. */
export function samplesOf(rows: Table['rows'], column: number): readonly string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const text = (cells[column] ?? '').replaceAll(/\s+/g, ' ').trim();
    if (text !== '') samples.push(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 1)}…` : text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** Writes the choices into `columns`, and names those that cannot be. */
function choose<F extends string>(
  header: readonly string[],
  wish: ColumnWish<F>,
  columns: (F | Ignore | null)[],
): ColumnProblem<F>[] {
  const problems: ColumnProblem<F>[] = [];
  for (const [name, field] of Object.entries<F | Ignore>(wish)) {
    const column = columnNamed(header, name);
    if (column >= 0 && (field === 'ignore' || !columns.includes(field))) columns[column] = field;
    else if (field !== 'ignore') problems.push({ field, why: column >= 0 ? 'twice' : 'unknown', column: name });
  }
  return problems;
}

function columnNamed(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact >= 0 ? exact : header.findIndex((title) => fold(title) === fold(name));
}

function guess(titles: readonly string[], words: readonly string[], columns: readonly unknown[]): number | null {
  for (const word of words) {
    const column = titles.findIndex((title, at) => title === word && columns[at] === null);
    if (column >= 0) return column;
  }
  return null;
}
