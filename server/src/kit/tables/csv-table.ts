import { type CsvError, parse } from 'csv-parse/sync';

/** A whole file that is no table, and why. */
export interface NoTable {
  readonly ok: false;
  readonly why: 'empty' | 'not_text' | 'quote_open' | 'too_many_rows' | 'no_rows';
  readonly params: Readonly<Record<string, number>>;
}

/** A spreadsheet as it was written: nothing is understood yet. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
}

export interface TableRow {
  /** The line of the file the row begins on, counted from 1. A cell may hold several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Delimiter = ';' | ',' | '\t' | '|';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Reads CSV as spreadsheets and exports really write it: with or without BOM, UTF-8 or what Windows used before it,
 * semicolons, commas or tabs, quoted cells of several lines, any line ending, a `sep=;` line, rows of uneven length.
 */
export function readTable(bytes: Uint8Array, mostRows: number): { readonly ok: true; readonly table: Table } | NoTable {
  const { encoding, ...decoded } = decode(bytes);
  // One line ending, so that the lines of a file that mixes them can still be counted.
  const text = decoded.text.replaceAll(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse('empty');
  if (text.includes('\0')) return refuse('not_text');
  const { body, declared, skipped } = withoutSeparatorLine(text);
  const delimiter = declared ?? delimiterOf(body);
  try {
    return tableOf(recordsOf(body, delimiter), { delimiter, encoding, skipped, mostRows });
  } catch (error) {
    if (!isUnclosedQuote(error)) throw error;
    return refuse('quote_open', { line: lineOf(error, body) + skipped });
  }
}

/** Text of unknown encoding, by its mark, else UTF-8 when it is valid UTF-8, else the old Western code page. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

interface RawRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function withoutSeparatorLine(text: string): {
  readonly body: string;
  readonly declared: Delimiter | null;
  readonly skipped: number;
} {
  const match = /^sep=([;,\t|])\n/i.exec(text);
  return match
    ? { body: text.slice(match[0].length), declared: match[1] as Delimiter, skipped: 1 }
    : { body: text, declared: null, skipped: 0 };
}

/** The sign that splits the header into most columns, quoted cells left out. */
function delimiterOf(text: string): Delimiter {
  const header = (/^(?:[^"\n]|"(?:[^"]|"")*")*/.exec(text)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = ([';', ',', '\t', '|'] as const).map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).sign;
}

function recordsOf(text: string, delimiter: Delimiter): readonly RawRecord[] {
  const options = {
    delimiter,
    record_delimiter: '\n',
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  } as const;
  return parse(text, options) as unknown as readonly RawRecord[];
}

interface Around {
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  readonly skipped: number;
  readonly mostRows: number;
}

function tableOf(records: readonly RawRecord[], { delimiter, encoding, skipped, mostRows }: Around) {
  const lines = records.map(({ record }, at) => ({
    // The reader knows where a record ends: it begins on the line after the end of the one before.
    line: (records[at - 1]?.info.lines ?? 0) + 1 + skipped,
    cells: record,
  }));
  const [head, ...rows] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head || rows.length === 0) return refuse('no_rows');
  if (rows.length > mostRows) return refuse('too_many_rows', { rows: rows.length, most: mostRows });
  return { ok: true as const, table: { header: head.cells.map((cell) => cell.trim()), rows, delimiter, encoding } };
}

type UnclosedQuote = CsvError & { readonly raw?: string };

function isUnclosedQuote(error: unknown): error is UnclosedQuote {
  return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED';
}

/** The reader gives what it had swallowed when the file ended: the row that never ends begins that much earlier. */
function lineOf({ raw = '' }: UnclosedQuote, body: string): number {
  return body.split('\n').length - raw.split('\n').length + 1;
}

function refuse(why: NoTable['why'], params: NoTable['params'] = {}): NoTable {
  return { ok: false, why, params };
}
