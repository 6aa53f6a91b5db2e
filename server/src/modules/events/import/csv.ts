import { readTable, type Table } from '#kit/tables/csv-table';
import { type FileRefusal, MOST_ROWS } from './draft.ts';

/** Reads CSV as spreadsheets and exports really write it. */
export function readCsv(bytes: Uint8Array): { readonly ok: true; readonly table: Table } | FileRefusal {
  const answer = readTable(bytes, MOST_ROWS);
  return answer.ok ? answer : { ok: false, code: `events.import_${answer.why}`, params: answer.params };
}
