import { Temporal } from 'temporal-polyfill';
import type { ImportField } from './columns.ts';
import { samplesOf } from '#kit/tables/columns';
import { decode, type Table } from '#kit/tables/csv-table';
import { readCsv } from './csv.ts';
import type { FileRefusal, ImportSettings, Reading } from './draft.ts';
import { readIcal } from './ical.ts';
import type { Horizon } from './ical-dates.ts';
import { mapColumns, type MappingProblem, type MappingWish } from './mapping.ts';
import { type ImportPreview, previewOf } from './preview.ts';
import { readRows } from './rows.ts';
import { shiftReading } from './shift.ts';
import type { Steps } from './steps.ts';

/** What the organizer decides about a file. */
export interface ImportChoices {
  readonly wish: MappingWish;
  readonly weeks: number;
}

export interface ImportColumn {
  readonly name: string;
  readonly field: ImportField | 'ignore';
  /** The first cells of it that hold something. */
  readonly samples: readonly string[];
}

/** Everything there is to know of a file before it is run. */
export interface FileReading {
  readonly ok: true;
  /** Dates already moved. */
  readonly reading: Reading;
  readonly preview: ImportPreview;
  readonly columns: readonly ImportColumn[];
  /** Without these solved nothing can be imported. */
  readonly blockers: readonly MappingProblem[];
}

interface Circumstances {
  readonly settings: ImportSettings;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What a file is, whatever its name says. */
export function formatOf(bytes: Uint8Array): 'csv' | 'ical' {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(decode(bytes.subarray(0, 200)).text) ? 'ical' : 'csv';
}

/** Reads a file the way the organizer wants it. */
export function readFile(
  bytes: Uint8Array,
  choices: ImportChoices,
  around: Circumstances,
): Steps<FileReading | FileRefusal> {
  return formatOf(bytes) === 'ical' ? readCalendar(bytes, choices, around) : readTable(bytes, choices, around);
}

function* readTable(
  bytes: Uint8Array,
  { wish, weeks }: ImportChoices,
  around: Circumstances,
): Steps<FileReading | FileRefusal> {
  const answer = readCsv(bytes);
  if (!answer.ok) return answer;
  const { mapping, columns, problems } = mapColumns(answer.table.header, wish);
  const reading = problems.length > 0 ? NOTHING : yield* readRows(answer.table, mapping, around.settings);
  return {
    ...(yield* moved(reading, weeks, around)),
    columns: shownColumns(answer.table, columns),
    blockers: problems,
  };
}

const NOTHING: Reading = { drafts: [], refused: [], notes: [] };

function* readCalendar(
  bytes: Uint8Array,
  { weeks }: ImportChoices,
  around: Circumstances,
): Steps<FileReading | FileRefusal> {
  const { settings, today } = around;
  const coming = yield* readIcal(bytes, settings, horizonFrom(today, { weeks }));
  if (!coming.ok) return coming;
  const isOver =
    weeks === 0 && !coming.reading.drafts.some(({ dates }) => dates.some(({ startsAt }) => startsAt >= today));
  // A season that is over: what recurred in it is looked for where it was, so that it can be brought back.
  const past = isOver ? yield* readIcal(bytes, settings, horizonFrom(today, { years: 2 })) : coming;
  return { ...(yield* moved((past.ok ? past : coming).reading, weeks, around)), columns: [], blockers: [] };
}

function horizonFrom(today: string, back: { readonly weeks?: number; readonly years?: number }): Horizon {
  const from = Temporal.PlainDate.from(today).subtract(back);
  return { from: from.toString(), to: from.add({ years: 1 + (back.years ?? 0) }).toString() };
}

function* moved(
  reading: Reading,
  weeks: number,
  { today }: Circumstances,
): Steps<Pick<FileReading, 'ok' | 'reading' | 'preview'>> {
  const { suggestedWeeks } = previewOf(reading, today);
  const shifted = yield* shiftReading(reading, weeks);
  return { ok: true, reading: shifted, preview: { ...previewOf(shifted, today), suggestedWeeks } };
}

function shownColumns({ header, rows }: Table, fields: readonly ImportColumn['field'][]): readonly ImportColumn[] {
  return header.map((name, at) => ({ name, field: fields[at] ?? 'ignore', samples: samplesOf(rows, at) }));
}
