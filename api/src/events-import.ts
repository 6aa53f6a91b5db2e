import { z } from 'zod';
import { Day, Instant, Uuid, Zone } from './common.ts';
import { EventDraft } from './events-shapes.ts';
import { routes } from './route.ts';

/** What a column of the file means. */
export const ImportField = z.enum([
  'uid',
  'title',
  'summary',
  'description',
  'place_name',
  'address',
  'city',
  'postcode',
  'country',
  'lat',
  'lng',
  'coordinates',
  'online',
  'times',
  'start',
  'start_time',
  'end',
  'end_time',
  'doors',
  'zone',
  'price',
  'keywords',
  'category',
  'language',
  'picture',
  'link',
  'capacity',
  'ignore',
]);

export const ImportProblem = z.object({
  line: z.int(),
  column: z.string().nullable(),
  code: z.string(),
  detail: z.string(),
  /** True when the row does not come in; else it is something to check. */
  refused: z.boolean(),
  /** As it stands in the file. */
  value: z.string().nullable(),
});

/** A file on its way to becoming drafts. Nothing is created before it is run; a run can be undone while its drafts are untouched. */
export const EventImport = z
  .object({
    id: Uuid,
    organizationId: Uuid,
    filename: z.string(),
    format: z.enum(['csv', 'ical']),
    /** `failed`: cut short; what was created stays, and it can be run again from there. */
    status: z.enum(['previewed', 'running', 'done', 'undone', 'failed']),
    columns: z.array(z.object({ name: z.string(), field: ImportField, samples: z.array(z.string()) })),
    zone: Zone,
    /** All dates are moved by this many weeks; `suggestedWeeks` brings a past season into the coming year. */
    weeks: z.int(),
    suggestedWeeks: z.int(),
    /** What must be solved before anything can come in: a column for the title, one for the dates. */
    blockers: z.array(z.object({ field: ImportField, code: z.string(), detail: z.string() })),
    rows: z.int(),
    accepted: z.int(),
    refused: z.int(),
    dates: z.int(),
    /** The span of all dates, moved. */
    firstDay: Day.nullable(),
    lastDay: Day.nullable(),
    /** The first drafts, with the price in the words of the file. */
    sample: z.array(EventDraft.extend({ line: z.int(), price: z.string().nullable() })),
    /** By line. */
    problems: z.array(ImportProblem),
    /** How often each is said, most frequent first; `more` when not all problems are listed. */
    counts: z.array(z.object({ code: z.string(), count: z.int() })),
    more: z.boolean(),
    /** Rows done so far, while it runs. */
    progress: z.int(),
    createdAt: Instant,
    /** The drafts of the run that are still there. */
    eventIds: z.array(Uuid),
    /** What an undo left where it is, and why. */
    kept: z.array(z.object({ eventId: Uuid, title: z.string(), code: z.string(), detail: z.string() })),
  })
  .meta({ id: 'EventImport' });
export type EventImport = z.infer<typeof EventImport>;

/** An import in a list. */
export const EventImportLine = EventImport.pick({
  id: true,
  organizationId: true,
  filename: true,
  format: true,
  status: true,
  weeks: true,
  rows: true,
  accepted: true,
  refused: true,
  createdAt: true,
}).meta({ id: 'EventImportLine' });

const ImportId = z.object({ importId: Uuid });

export const eventsImport = routes('events', {
  startImport: {
    method: 'POST',
    path: '/organizations/:organizationId/imports',
    access: 'member',
    summary: 'Upload a CSV or iCalendar file (10 MB) and preview it',
    params: z.object({ organizationId: Uuid }),
    accepts: 'multipart',
    body: z.object({ file: z.any() }),
    ok: { status: 201, body: EventImport },
    perMinute: 20,
    refusals: ['organizations.not_found', 'events.import_empty', 'events.import_not_text', 'events.import_no_rows'],
  },
  imports: {
    method: 'GET',
    path: '/organizations/:organizationId/imports',
    access: 'member',
    summary: 'The latest imports of an organization',
    params: z.object({ organizationId: Uuid }),
    ok: { status: 200, body: z.object({ items: z.array(EventImportLine) }) },
    refusals: ['organizations.not_found'],
  },
  showImport: {
    method: 'GET',
    path: '/imports/:importId',
    access: 'member',
    summary: 'An import and its progress',
    params: ImportId,
    ok: { status: 200, body: EventImport },
    refusals: ['events.import_not_found'],
  },
  mapImport: {
    method: 'PATCH',
    path: '/imports/:importId',
    access: 'member',
    summary: 'Change the mapping, zone or shift; answers the new preview',
    params: ImportId,
    body: z.object({
      columns: z.record(z.string().max(200), ImportField).optional(),
      zone: Zone.optional(),
      weeks: z.int().min(0).max(1040).optional(),
    }),
    ok: { status: 200, body: EventImport },
    refusals: ['events.import_not_found', 'events.import_ran', 'events.zone_unknown'],
  },
  runImport: {
    method: 'PUT',
    path: '/imports/:importId/run',
    access: 'member',
    summary: 'Create the accepted rows as drafts, or go on where a run was cut short',
    params: ImportId,
    ok: { status: 202, body: EventImport },
    refusals: [
      'events.import_not_found',
      'events.import_ran',
      'events.import_column_missing',
      'events.import_nothing_ready',
    ],
  },
  undoImport: {
    method: 'DELETE',
    path: '/imports/:importId/run',
    access: 'member',
    summary: 'Delete the drafts of a run that nobody has touched since',
    params: ImportId,
    ok: { status: 200, body: EventImport },
    refusals: ['events.import_not_found', 'events.import_not_run'],
  },
});
