import type { FileReading, ImportColumn } from './import-file.ts';
import type { MappingProblem, MappingWish } from './mapping.ts';
import type { ImportPreview } from './preview.ts';

export const importStatuses = ['previewed', 'running', 'done', 'undone', 'failed'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** What was found in a file, as it is kept. */
export interface Findings extends ImportPreview {
  readonly columns: readonly ImportColumn[];
  readonly blockers: readonly MappingProblem[];
  /** Lines of events that had come in before; all of them, however many. */
  readonly alreadyThere: readonly number[];
}

/** A draft that an undo left where it is. */
export interface KeptDraft {
  readonly eventId: string;
  readonly title: string;
  readonly why: KeptWhy;
}
export type KeptWhy = 'edited' | 'submitted' | 'pictures' | 'tickets';

/** A row that could not be written in the run, though it looked well before. */
export interface RowRefused {
  readonly line: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
}

export interface EventImport {
  readonly id: string;
  readonly organizationId: string;
  readonly createdAt: Date;
  readonly filename: string;
  readonly format: 'csv' | 'ical';
  readonly language: 'fr' | 'en';
  readonly zone: string;
  readonly weeks: number;
  readonly wish: MappingWish;
  readonly status: ImportStatus;
  readonly runBy: string | null;
  readonly findings: Findings;
  readonly kept: readonly KeptDraft[];
}

/** What became of its lines so far. */
export interface Outcome {
  readonly done: number;
  readonly eventIds: readonly string[];
  readonly refused: readonly RowRefused[];
}

/** May be read another way, and run: nothing of it is on its way. */
export function isOpen({ status }: EventImport): boolean {
  return status === 'previewed' || status === 'undone';
}

/** May be run: it is open, or its run was cut short. */
export function isRunnable(one: EventImport): boolean {
  return isOpen(one) || one.status === 'failed';
}

export function findingsOf({ reading, preview, columns, blockers }: FileReading): Findings {
  const there = reading.refused.filter(({ code }) => code === 'events.import_already_there');
  return { ...preview, columns, blockers, alreadyThere: there.map(({ line }) => line) };
}
