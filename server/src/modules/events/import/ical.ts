import ICAL from 'ical.js';
import { zoneNamed } from '#kit/time/zone';
import { decode } from '#kit/tables/csv-table';
import { type FileRefusal, type ImportSettings, MOST_ROWS, type Reading } from './draft.ts';
import { type Horizon, spansOf } from './ical-dates.ts';
import { readSources } from './rows.ts';
import type { ImportField } from './columns.ts';
import type { Source } from './source.ts';
import type { Steps } from './steps.ts';

/**
 * Reads a calendar (RFC 5545). Each event of the file, with all its dates, becomes one draft: recurrences are unrolled
 * within the horizon, without the dates taken out of them and with those that were moved.
 */
export function* readIcal(
  bytes: Uint8Array,
  settings: ImportSettings,
  horizon: Horizon,
): Steps<{ readonly ok: true; readonly reading: Reading } | FileRefusal> {
  const { text } = decode(bytes);
  if (text.trim() === '') return refuse('events.import_empty');
  const calendars = calendarsIn(text);
  if (!calendars) return refuse('events.import_ical_unreadable');
  const lines = linesOfEvents(text);
  const sources = calendars.flatMap((calendar) => sourcesOf(calendar, { lines, horizon, settings }));
  if (sources.length === 0) return refuse('events.import_no_events');
  if (sources.length > MOST_ROWS)
    return refuse('events.import_too_many_rows', { rows: sources.length, most: MOST_ROWS });
  return { ok: true, reading: yield* readSources(sources, settings) };
}

interface Around {
  /** The lines on which events begin, in the order of the file. */
  readonly lines: readonly number[];
  readonly horizon: Horizon;
  readonly settings: ImportSettings;
}

function calendarsIn(text: string): readonly ICAL.Component[] | null {
  try {
    const parsed: unknown = ICAL.parse(text.replace(/^\uFEFF/, '').trim());
    // Several calendars in one file are read as a list; one alone is not.
    const roots = Array.isArray(parsed) && typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[]);
    return roots.map((root) => new ICAL.Component(root as unknown[])).filter(({ name }) => name === 'vcalendar');
  } catch {
    return null;
  }
}

function linesOfEvents(text: string): readonly number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, at) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [at + 1] : []));
}

function sourcesOf(calendar: ICAL.Component, { lines, horizon, settings }: Around): readonly Source[] {
  const zone = zoneNamed(String(calendar.getFirstPropertyValue('x-wr-timezone') ?? '')) ?? settings.zone;
  const events = calendar.getAllSubcomponents('vevent').map((component, at) => ({ component, line: lines[at] ?? 0 }));
  return mastersOf(events).map(({ component, line, exceptions }) => {
    const { spans, cut } = spansOf({ component, exceptions }, { zone, horizon });
    return {
      line,
      cell: (field) => cellOf(component, field),
      column: (field) => PROPERTIES[field]?.toUpperCase() ?? null,
      ...(spans && { spans }),
      notes: cut ? ['events.import_recurrence_cut'] : [],
      refusals: valueOf(component, 'status') === 'CANCELLED' ? ['events.import_cancelled'] : [],
    };
  });
}

interface Found {
  readonly component: ICAL.Component;
  readonly line: number;
}

/** Each event with the occurrences of it that were moved. An occurrence whose event is elsewhere stands for itself. */
function mastersOf(events: readonly Found[]): readonly (Found & { readonly exceptions: readonly ICAL.Component[] })[] {
  const uid = ({ component }: Found) => valueOf(component, 'uid');
  const isException = ({ component }: Found) => component.hasProperty('recurrence-id');
  const masters = events.filter((event) => !isException(event));
  const ids = new Set(masters.map(uid));
  const orphans = events.filter((event) => isException(event) && !ids.has(uid(event)));
  return [...masters, ...orphans].map((master) => ({
    ...master,
    exceptions: events
      .filter((event) => isException(event) && uid(event) === uid(master))
      .map(({ component }) => component),
  }));
}

/** Which property of an event holds which field. */
const PROPERTIES: Readonly<Partial<Record<ImportField, string>>> = {
  uid: 'uid',
  title: 'summary',
  description: 'description',
  keywords: 'categories',
  start: 'dtstart',
  place_name: 'location',
  address: 'location',
  coordinates: 'geo',
  link: 'url',
  picture: 'image',
};

function cellOf(component: ICAL.Component, field: ImportField): string {
  if (field === 'place_name' || field === 'address') return placeOf(valueOf(component, 'location'))[field];
  if (field === 'online') return linkIn(component);
  if (field === 'start') return String(component.getFirstProperty('dtstart')?.toJSON()[3] ?? '');
  const property = PROPERTIES[field];
  return property ? valueOf(component, property) : '';
}

function valueOf(component: ICAL.Component, name: string): string {
  return component
    .getAllProperties(name)
    .flatMap((property) => property.getValues().flat())
    .map(String)
    .join(',');
}

/** "Le Grand Mix, 5 place Notre-Dame, 59200 Tourcoing": the name comes first, unless the street does. */
function placeOf(location: string): { readonly place_name: string; readonly address: string } {
  const [first = '', ...rest] = location.split(/,|\n/).map((part) => part.trim());
  if (/^\d/.test(first)) return { place_name: '', address: location };
  return { place_name: first, address: rest.join(', ') };
}

function linkIn(component: ICAL.Component): string {
  const conference = valueOf(component, 'conference') || valueOf(component, 'x-google-conference');
  return /^https?:\/\/\S+/i.exec(conference)?.[0] ?? '';
}

function refuse(code: FileRefusal['code'], params: FileRefusal['params'] = {}): FileRefusal {
  return { ok: false, code, params };
}
