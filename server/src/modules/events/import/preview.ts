import { dayOf } from '#kit/time/wall-time';
import type { DraftEvent, Reading, RowNote, RowRefusal } from './draft.ts';
import { suggestShift } from './shift.ts';

/** What an import would do, before anything is written. */
export interface ImportPreview {
  /** Rows of the file that hold something. */
  readonly rows: number;
  readonly ready: number;
  readonly refusedRows: number;
  readonly dates: number;
  /** The first and the last day, `YYYY-MM-DD`; null when nothing can be imported. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Weeks by which a season that is over would land in the time to come; 0 when it is not over. */
  readonly suggestedWeeks: number;
  readonly first: readonly DraftEvent[];
  /** In the order of the file. */
  readonly refused: readonly RowRefusal[];
  readonly notes: readonly RowNote[];
  /** How often each thing is said, most frequent first. */
  readonly counts: readonly { readonly code: string; readonly count: number }[];
  /** There is more to say than is shown here. */
  readonly cut: boolean;
}

const FIRST_DRAFTS = 20;
const MOST_REMARKS = 500;

/** The summary of a reading, its first events, and what to look at, line by line. `today` is `YYYY-MM-DD`. */
export function previewOf({ drafts, refused, notes }: Reading, today: string): ImportPreview {
  const starts = drafts.flatMap(({ dates }) => dates.map(({ startsAt }) => startsAt)).toSorted();
  const refusedRows = new Set(refused.map(({ line }) => line)).size;
  const [first, last] = [starts[0], starts.at(-1)];
  return {
    rows: drafts.length + refusedRows,
    ready: drafts.length,
    refusedRows,
    dates: starts.length,
    firstDay: first ? dayOf(first) : null,
    lastDay: last ? dayOf(last) : null,
    suggestedWeeks: suggestShift(starts, today),
    first: drafts.slice(0, FIRST_DRAFTS),
    refused: inOrder(refused).slice(0, MOST_REMARKS),
    notes: inOrder(notes).slice(0, MOST_REMARKS),
    counts: counted([...refused, ...notes]),
    cut: refused.length > MOST_REMARKS || notes.length > MOST_REMARKS,
  };
}

function inOrder<T extends { readonly line: number }>(remarks: readonly T[]): readonly T[] {
  return remarks.toSorted((a, b) => a.line - b.line);
}

function counted(remarks: readonly { readonly code: string }[]) {
  return [...Map.groupBy(remarks, ({ code }) => code)]
    .map(([code, list]) => ({ code, count: list.length }))
    .toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code, 'en'));
}
