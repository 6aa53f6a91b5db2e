import type { ColumnAnswer } from '#kit/tables/columns';
import { samplesOf } from '#kit/tables/columns';
import type { Table } from '#kit/tables/csv-table';
import { nameOf } from '../client.ts';
import type { Blocker, Findings, SampleRow } from './client-import.ts';
import type { ImportField } from './columns.ts';
import { type Match, matchedId } from './match.ts';
import type { Reading, ReadRow } from './reading.ts';

const FIRST_ROWS = 20;
const MOST_REMARKS = 300;

interface Looked {
  readonly table: Table;
  readonly answer: ColumnAnswer<ImportField>;
  readonly fields: readonly string[];
  readonly blockers: readonly Blocker[];
  readonly reading: Reading;
  readonly matches: ReadonlyMap<number, Match>;
}

/** What an import would do, before anything is written. */
export function findingsOf({ table, answer, fields, blockers, reading, matches }: Looked): Findings {
  const ids = reading.rows.map((row) => matchedId(matches.get(row.line)));
  const merged = ids.filter((id) => id !== null).length;
  const refusedRows = new Set(reading.refused.map(({ line }) => line)).size;
  return {
    columns: table.header.map((name, at) => ({
      name,
      field: answer.columns[at] ?? 'ignore',
      samples: samplesOf(table.rows, at),
    })),
    fields,
    blockers,
    rows: reading.rows.length + refusedRows,
    created: reading.rows.length - merged,
    merged,
    refusedRows,
    sample: reading.rows.slice(0, FIRST_ROWS).map((row, at) => sampleOf(row, ids[at] ?? null)),
    refused: reading.refused.slice(0, MOST_REMARKS),
    notes: reading.notes.slice(0, MOST_REMARKS),
    more: reading.refused.length > MOST_REMARKS || reading.notes.length > MOST_REMARKS,
  };
}

/** What must be said before anybody can come in: which column says who it is. */
export function blockersOf({ mapping, problems }: ColumnAnswer<ImportField>): Blocker[] {
  const wrong = problems.map(({ field, why, column }): Blocker => {
    return { field, code: `clients.import_column_${why}`, params: { column } };
  });
  const names: readonly ImportField[] = ['first_name', 'last_name', 'name', 'company', 'email', 'phone'];
  if (names.some((field) => mapping[field] !== undefined)) return wrong;
  return [...wrong, { field: 'name', code: 'clients.import_nobody', params: {} }];
}

function sampleOf({ line, draft }: ReadRow, clientId: string | null): SampleRow {
  return { line, name: nameOf(draft), email: draft.email, phone: draft.phone, tags: draft.tags, clientId };
}
