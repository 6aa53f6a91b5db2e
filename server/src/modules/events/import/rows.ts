import { fold } from '#kit/text/fold';
import { cleanLine } from './clean.ts';
import type { Table } from '#kit/tables/csv-table';
import { datesOf } from './dates.ts';
import type { DraftEvent, ImportSettings, Reading, RowNote, RowRefusal } from './draft.ts';
import type { ImportField } from './columns.ts';
import type { Mapping } from './mapping.ts';
import { guessPrice } from './price.ts';
import { Findings, type Source } from './source.ts';
import { whereaboutsOf } from './whereabouts.ts';
import { wordsOf } from './words.ts';
import type { Steps } from './steps.ts';

/** Every row of a table as a draft, or refused with its line, its column and the reason. */
export function readRows(table: Table, mapping: Mapping, settings: ImportSettings): Steps<Reading> {
  return readSources(
    table.rows.map(({ line, cells }) => ({
      line,
      cell: (field) => cellOf(cells, mapping[field]),
      column: (field) => columnOf(table.header, mapping[field]),
    })),
    settings,
  );
}

/** Every source as a draft or refused. One that comes twice is refused the second time, naming the first. */
export function* readSources(sources: readonly Source[], settings: ImportSettings): Steps<Reading> {
  const drafts: DraftEvent[] = [];
  const refused: RowRefusal[] = [];
  const notes: RowNote[] = [];
  const seen: Seen = { ids: new Map(), contents: new Map() };
  for (const source of sources) {
    yield;
    const findings = new Findings(source);
    const draft = draftOf(source, settings, findings);
    refuseRepeated(draft, { seen, settings, findings });
    refused.push(...findings.refused);
    if (findings.refused.length > 0) continue;
    drafts.push(draft);
    notes.push(...findings.notes);
  }
  return { drafts, refused, notes };
}

function cellOf(cells: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '');
}

function columnOf(header: readonly string[], column: number | undefined): string | null {
  return column === undefined ? null : (header[column] ?? null);
}

function draftOf(source: Source, settings: ImportSettings, findings: Findings): DraftEvent {
  for (const code of source.refusals ?? []) findings.refuse(null, code);
  for (const code of source.notes ?? []) findings.note(null, code);
  const { zone, place, onlineUrl } = whereaboutsOf(source, settings, findings);
  return {
    line: source.line,
    sourceId: cleanLine(source.cell('uid')) || null,
    ...wordsOf(source, settings, findings),
    dates: datesOf(source, zone, findings),
    place,
    onlineUrl,
    price: priceOf(source, findings),
    capacity: capacityOf(source, findings),
    pictureUrl: linkOf(source, 'picture', findings),
    link: linkOf(source, 'link', findings),
  };
}

function priceOf(source: Source, findings: Findings) {
  const price = guessPrice(cleanLine(source.cell('price')));
  if (price?.kind === 'unknown') findings.note('price', 'events.import_price_unclear');
  if (price?.kind === 'amounts' && price.beforeTax) findings.note('price', 'events.import_price_before_tax');
  return price;
}

function capacityOf(source: Source, findings: Findings): number | null {
  const text = source.cell('capacity').replaceAll(/\s/g, '');
  if (text === '') return null;
  if (/^\d{1,6}$/.test(text) && Number(text) > 0) return Number(text);
  findings.note('capacity', 'events.import_capacity_unreadable');
  return null;
}

function linkOf(source: Source, field: ImportField, findings: Findings): string | null {
  const text = source.cell(field).trim();
  if (text === '') return null;
  const link = /^www\./i.test(text) ? `https://${text}` : text;
  if (/^https?:\/\/\S+$/i.test(link) && URL.canParse(link)) return link;
  findings.note(field, 'events.import_link_unreadable');
  return null;
}

interface Seen {
  readonly ids: Map<string, number>;
  readonly contents: Map<string, number>;
}

interface Judged {
  readonly seen: Seen;
  readonly settings: ImportSettings;
  readonly findings: Findings;
}

function refuseRepeated(draft: DraftEvent, { seen, settings, findings }: Judged): void {
  const { sourceId, line, title } = draft;
  if (sourceId !== null && settings.known.has(sourceId)) findings.refuse('uid', 'events.import_already_there');
  const sameContent = firstLine(seen.contents, draft.dates.length > 0 ? contentOf(draft) : null, line);
  const sameId = firstLine(seen.ids, sourceId, line);
  if (sameContent !== null)
    findings.refuse(null, 'events.import_row_repeated', { value: title, params: { first: sameContent } });
  else if (sameId !== null) findings.refuse('uid', 'events.import_uid_repeated', { params: { first: sameId } });
}

/** The line that had this key before, or null for the first one, which is remembered. */
function firstLine(lines: Map<string, number>, key: string | null, line: number): number | null {
  const first = key === null ? null : lines.get(key);
  if (key !== null && first === undefined) lines.set(key, line);
  return first ?? null;
}

/** What makes two rows the same event to a person: its name, its times and its place. */
function contentOf({ title, dates, place }: DraftEvent): string {
  const when = dates.map(({ startsAt }) => startsAt).join();
  return [fold(title), when, fold(place?.name ?? ''), fold(place?.address ?? ''), fold(place?.city ?? '')].join('|');
}
