import type { ColumnWish } from '#kit/tables/columns';
import type { ImportField } from './columns.ts';
import type { Remark } from './reading.ts';

export type ImportStatus = 'previewed' | 'running' | 'done' | 'undone' | 'failed';

export interface Blocker {
  readonly field: string;
  readonly code: 'clients.import_column_unknown' | 'clients.import_column_twice' | 'clients.import_nobody';
  readonly params: Readonly<Record<string, string>>;
}

export interface SampleRow {
  readonly line: number;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly tags: readonly string[];
  /** Whom it completes; null for a client of its own. */
  readonly clientId: string | null;
}

/** What was found in a file, as it is kept. */
export interface Findings {
  readonly columns: readonly { readonly name: string; readonly field: string; readonly samples: readonly string[] }[];
  readonly fields: readonly string[];
  readonly blockers: readonly Blocker[];
  readonly rows: number;
  readonly created: number;
  readonly merged: number;
  readonly refusedRows: number;
  readonly sample: readonly SampleRow[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly more: boolean;
}

/** A client an undo left as it is. */
export interface KeptClient {
  readonly clientId: string;
  readonly name: string;
  readonly why: 'edited' | 'used';
}

export interface ClientImport {
  readonly id: string;
  readonly organizationId: string;
  readonly createdAt: Date;
  readonly filename: string;
  readonly language: 'fr' | 'en';
  readonly wish: ColumnWish<ImportField>;
  readonly status: ImportStatus;
  readonly runBy: string | null;
  readonly findings: Findings;
  readonly kept: readonly KeptClient[];
}

/** What became of its lines so far. */
export interface Outcome {
  readonly done: number;
  readonly created: number;
  readonly merged: number;
  readonly refused: readonly Remark[];
}

/** May be read another way, and run: nothing of it is on its way. */
export function isOpen({ status }: ClientImport): boolean {
  return status === 'previewed' || status === 'undone';
}
