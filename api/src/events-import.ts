import { z } from 'zod';
import { Instant, Uuid, Zone } from './common.ts';
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
  'times',
  'start',
  'end',
  'doors',
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
  value: z.string().nullable(),
});

/** A file on its way to becoming drafts. Nothing is created before it is run; a run can be undone while its drafts are untouched. */
export const EventImport = z
  .object({
    id: Uuid,
    organizationId: Uuid,
    filename: z.string(),
    format: z.enum(['csv', 'ical']),
    status: z.enum(['previewed', 'running', 'done', 'undone', 'failed']),
    columns: z.array(z.object({ name: z.string(), field: ImportField, samples: z.array(z.string()) })),
    zone: Zone,
    /** All dates are moved by this many weeks; `suggestedWeeks` brings a past season into the coming year. */
    weeks: z.int(),
    suggestedWeeks: z.int(),
    rows: z.int(),
    accepted: z.int(),
    refused: z.int(),
    dates: z.int(),
    sample: z.array(EventDraft.extend({ line: z.int() })),
    problems: z.array(ImportProblem),
    /** Rows done so far, while it runs. */
    progress: z.int(),
    createdAt: Instant,
    eventIds: z.array(Uuid),
  })
  .meta({ id: 'EventImport' });
export type EventImport = z.infer<typeof EventImport>;

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
    refusals: ['events.import_unreadable'],
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
    refusals: ['events.import_not_found', 'events.import_ran'],
  },
  runImport: {
    method: 'PUT',
    path: '/imports/:importId/run',
    access: 'member',
    summary: 'Create the accepted rows as drafts',
    params: ImportId,
    ok: { status: 202, body: EventImport },
    refusals: ['events.import_not_found', 'events.import_ran'],
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
