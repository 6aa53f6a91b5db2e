import { z } from 'zod';
import { Instant, Uuid } from './common.ts';
import { routes } from './route.ts';

/** What a column of the file means: something every client has, `custom.<key>` of the trade, or nothing. */
const ClientColumn = z.string().regex(/^([a-z_]{1,20}|custom\.[a-z][a-z0-9_]{0,39})$/);

const ImportProblem = z.object({
  line: z.int(),
  column: z.string().nullable(),
  code: z.string(),
  detail: z.string(),
  /** True when the row does not come in; else it is something to check. */
  refused: z.boolean(),
  /** As it stands in the file. */
  value: z.string().nullable(),
});

/** A file on its way into the address book. Nothing is written before it is run; a run can be undone while its clients are untouched. */
export const ClientImport = z
  .object({
    id: Uuid,
    organizationId: Uuid,
    filename: z.string(),
    /** `failed`: cut short; what was written stays, and it can be run again from there. */
    status: z.enum(['previewed', 'running', 'done', 'undone', 'failed']),
    columns: z.array(z.object({ name: z.string(), field: z.string(), samples: z.array(z.string()) })),
    /** What a column may mean here. */
    fields: z.array(z.string()),
    /** What must be solved before anything can come in. */
    blockers: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })),
    rows: z.int(),
    /** Rows that become, or became, clients of their own. */
    created: z.int(),
    /** Rows that complete, or completed, a client there was. */
    merged: z.int(),
    refused: z.int(),
    /** The first of them as they will be; `clientId` is who they complete. */
    sample: z.array(
      z.object({
        line: z.int(),
        name: z.string(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
        tags: z.array(z.string()),
        clientId: Uuid.nullable(),
      }),
    ),
    /** By line. */
    problems: z.array(ImportProblem),
    /** There is more to say than is listed. */
    more: z.boolean(),
    /** Rows done so far, while it runs. */
    progress: z.int(),
    createdAt: Instant,
    /** What an undo left as it is, and why. */
    kept: z.array(z.object({ clientId: Uuid, name: z.string(), code: z.string(), detail: z.string() })),
  })
  .meta({ id: 'ClientImport' });
export type ClientImport = z.infer<typeof ClientImport>;

const ClientImportLine = ClientImport.pick({
  id: true,
  filename: true,
  status: true,
  rows: true,
  created: true,
  merged: true,
  refused: true,
  createdAt: true,
}).meta({ id: 'ClientImportLine' });

const OfOrganization = z.object({ organizationId: Uuid });
const One = OfOrganization.extend({ importId: Uuid });
const rights = ['organizations.not_found', 'organizations.not_allowed'] as const;
const gone = [...rights, 'clients.import_not_found'] as const;
const ok = { status: 200, body: ClientImport } as const;

export const clientsImport = routes('clients', {
  startImport: {
    method: 'POST',
    path: '/organizations/:organizationId/client-imports',
    access: 'member',
    summary: 'Upload a CSV file of clients (5 MB) and preview it (owner, manager)',
    params: OfOrganization,
    accepts: 'multipart',
    body: z.object({ file: z.any() }),
    ok: { status: 201, body: ClientImport },
    perMinute: 20,
    refusals: [...rights, 'clients.import_empty', 'clients.import_not_text', 'clients.import_no_rows'],
  },
  imports: {
    method: 'GET',
    path: '/organizations/:organizationId/client-imports',
    access: 'member',
    summary: 'The latest imports of clients',
    params: OfOrganization,
    ok: { status: 200, body: z.object({ items: z.array(ClientImportLine) }) },
    refusals: rights,
  },
  showImport: {
    method: 'GET',
    path: '/organizations/:organizationId/client-imports/:importId',
    access: 'member',
    summary: 'An import of clients and its progress',
    params: One,
    ok,
    refusals: gone,
  },
  mapImport: {
    method: 'PATCH',
    path: '/organizations/:organizationId/client-imports/:importId',
    access: 'member',
    summary: 'Say what columns mean; answers the new preview',
    params: One,
    body: z.object({ columns: z.record(z.string().max(200), ClientColumn) }),
    ok,
    refusals: [...gone, 'clients.import_ran', 'clients.unknown_field'],
  },
  runImport: {
    method: 'PUT',
    path: '/organizations/:organizationId/client-imports/:importId/run',
    access: 'member',
    summary: 'Write the rows into the address book, or go on where a run was cut short',
    params: One,
    ok: { status: 202, body: ClientImport },
    refusals: [...gone, 'clients.import_ran', 'clients.import_blocked', 'clients.import_nothing_ready'],
  },
  undoImport: {
    method: 'DELETE',
    path: '/organizations/:organizationId/client-imports/:importId/run',
    access: 'member',
    summary: 'Take a run back: clients nobody has touched since go, completed ones are as they were',
    params: One,
    ok,
    refusals: [...gone, 'clients.import_not_run'],
  },
});
