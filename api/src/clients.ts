import { z } from 'zod';
import { clientsImport } from './clients-import.ts';
import { clientsMeasures } from './clients-measures.ts';
import { clientsMerging } from './clients-merging.ts';
import { Client, ClientActivity, ClientDraft, ClientForm, ClientLine, ClientNote } from './clients-shapes.ts';
import { optionalText, page, PageQuery, text, Uuid } from './common.ts';
import { routes } from './route.ts';

const OfOrganization = z.object({ organizationId: Uuid });
const One = OfOrganization.extend({ clientId: Uuid });
/** The revision the change was made on. */
const Seen = z.object({ revision: z.int().positive() });
const ok = { status: 200, body: Client } as const;
const Chosen = z.object({
  q: optionalText(120).optional(),
  tag: text(40).optional(),
  state: z.enum(['active', 'archived', 'all']).default('active'),
});
const rights = ['organizations.not_found', 'organizations.not_allowed'] as const;
const gone = [...rights, 'clients.not_found'] as const;
const rules = [
  'clients.nameless',
  'clients.email_taken',
  'clients.unknown_field',
  'clients.bad_field',
  'clients.repeated_email',
] as const;

const book = routes('clients', {
  list: {
    method: 'GET',
    path: '/organizations/:organizationId/clients',
    access: 'member',
    summary: 'The address book of one’s organization: by words (one wrong letter does not matter), tag, order',
    params: OfOrganization,
    query: PageQuery.extend({ ...Chosen.shape, sort: z.enum(['name', 'recent', 'newest']).default('recent') }),
    ok: { status: 200, body: page(ClientLine) },
    refusals: rights,
  },
  csv: {
    method: 'GET',
    path: '/organizations/:organizationId/clients.csv',
    access: 'member',
    summary: 'The same clients as a file, which can be imported again (owner, manager)',
    params: OfOrganization,
    query: Chosen,
    perMinute: 10,
    ok: { status: 200, contentType: 'text/csv' },
    refusals: rights,
  },
  form: {
    method: 'GET',
    path: '/organizations/:organizationId/client-form',
    access: 'member',
    summary: 'What the trade of an organization notes and measures of its clients',
    params: OfOrganization,
    ok: { status: 200, body: ClientForm },
    refusals: rights,
  },
  tags: {
    method: 'GET',
    path: '/organizations/:organizationId/client-tags',
    access: 'member',
    summary: 'The tags in use, most used first',
    params: OfOrganization,
    ok: { status: 200, body: z.object({ items: z.array(z.object({ tag: z.string(), clients: z.int() })) }) },
    refusals: rights,
  },
  create: {
    method: 'POST',
    path: '/organizations/:organizationId/clients',
    access: 'member',
    summary: 'Write a client down (owner, manager)',
    params: OfOrganization,
    body: ClientDraft,
    idempotent: 'stored',
    perMinute: 60,
    ok: { status: 201, body: Client },
    refusals: [...rights, ...rules],
  },
  show: {
    method: 'GET',
    path: '/organizations/:organizationId/clients/:clientId',
    access: 'member',
    summary: 'One client; the id of somebody merged answers with who she is now',
    params: One,
    ok,
    refusals: gone,
  },
  change: {
    method: 'PUT',
    path: '/organizations/:organizationId/clients/:clientId',
    access: 'member',
    summary: 'Rewrite what is known of a client (owner, manager)',
    params: One,
    body: Seen.extend({ draft: ClientDraft }),
    ok,
    refusals: [...gone, ...rules, 'clients.edited_meanwhile'],
  },
  archive: {
    method: 'PUT',
    path: '/organizations/:organizationId/clients/:clientId/archive',
    access: 'member',
    summary: 'Put a client away; she comes back by herself with her next purchase (owner, manager)',
    params: One,
    ok,
    refusals: gone,
  },
  restore: {
    method: 'DELETE',
    path: '/organizations/:organizationId/clients/:clientId/archive',
    access: 'member',
    summary: 'Take a client back into the address book (owner, manager)',
    params: One,
    ok,
    refusals: gone,
  },
  history: {
    method: 'GET',
    path: '/organizations/:organizationId/clients/:clientId/history',
    access: 'member',
    summary: 'Everything that happened with a client, newest first',
    params: One,
    query: PageQuery,
    ok: { status: 200, body: page(ClientActivity) },
    refusals: gone,
  },
  notes: {
    method: 'GET',
    path: '/organizations/:organizationId/clients/:clientId/notes',
    access: 'member',
    summary: 'The notes on a client, newest first',
    params: One,
    query: PageQuery,
    ok: { status: 200, body: page(ClientNote) },
    refusals: gone,
  },
  note: {
    method: 'POST',
    path: '/organizations/:organizationId/clients/:clientId/notes',
    access: 'member',
    summary: 'Note something on a client (owner, manager)',
    params: One,
    body: z.object({ text: text(4000) }),
    idempotent: 'stored',
    perMinute: 60,
    ok: { status: 201, body: ClientNote },
    refusals: gone,
  },
  unnote: {
    method: 'DELETE',
    path: '/organizations/:organizationId/clients/:clientId/notes/:noteId',
    access: 'member',
    summary: 'Take a note away: one’s own, or as an owner any',
    params: One.extend({ noteId: Uuid }),
    ok: { status: 204 },
    refusals: [...gone, 'clients.note_not_found'],
  },
});

export const clients = { ...book, ...clientsMeasures, ...clientsMerging, ...clientsImport };
