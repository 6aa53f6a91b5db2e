import { z } from 'zod';
import { Client, ClientLine } from './clients-shapes.ts';
import { Instant, Uuid } from './common.ts';
import { routes } from './route.ts';

/** Two clients who may be one, and what speaks for it, the surest first. */
export const Duplicate = z
  .object({
    first: ClientLine,
    second: ClientLine,
    why: z.array(z.enum(['email', 'phone', 'name'])),
  })
  .meta({ id: 'ClientDuplicate' });
export type Duplicate = z.infer<typeof Duplicate>;

/** Whose value stays; left out, the one there is, of the kept client when both have one. */
const Side = z.enum(['kept', 'merged']).optional();

/** Field by field. Tags of both stay, and every address of both is known. */
const MergeChoices = z.strictObject({
  name: Side,
  company: Side,
  email: Side,
  phone: Side,
  address: Side,
  language: Side,
  custom: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), z.enum(['kept', 'merged'])).default({}),
});
export type MergeChoices = z.infer<typeof MergeChoices>;

export const ClientMerge = z
  .object({
    id: Uuid,
    mergedId: Uuid,
    /** How the merged client was called. */
    name: z.string(),
    at: Instant,
    /** Until then it can be undone. */
    undoableUntil: Instant,
  })
  .meta({ id: 'ClientMerge' });
export type ClientMerge = z.infer<typeof ClientMerge>;

const OfOrganization = z.object({ organizationId: Uuid });
const One = OfOrganization.extend({ clientId: Uuid });
const rights = ['organizations.not_found', 'organizations.not_allowed'] as const;
const gone = [...rights, 'clients.not_found'] as const;

export const clientsMerging = routes('clients', {
  duplicates: {
    method: 'GET',
    path: '/organizations/:organizationId/client-duplicates',
    access: 'member',
    summary: 'Clients who may be the same person: same mailbox, same phone, close names; at most fifty pairs',
    params: OfOrganization,
    ok: { status: 200, body: z.object({ items: z.array(Duplicate) }) },
    refusals: rights,
  },
  keepApart: {
    method: 'POST',
    path: '/organizations/:organizationId/clients/:clientId/distinctions',
    access: 'member',
    summary: 'Say that two clients are not the same person: they are suggested no more (owner, manager)',
    params: One,
    body: z.object({ otherId: Uuid }),
    ok: { status: 204 },
    refusals: [...gone, 'clients.same_client'],
  },
  merges: {
    method: 'GET',
    path: '/organizations/:organizationId/clients/:clientId/merges',
    access: 'member',
    summary: 'The merges into a client that can still be undone, latest first',
    params: One,
    ok: { status: 200, body: z.object({ items: z.array(ClientMerge) }) },
    refusals: gone,
  },
  merge: {
    method: 'POST',
    path: '/organizations/:organizationId/clients/:clientId/merges',
    access: 'member',
    summary: 'Make another client part of this one: history and references follow (owner, manager)',
    params: One,
    body: z.object({
      mergedId: Uuid,
      revision: z.int().positive(),
      mergedRevision: z.int().positive(),
      choices: MergeChoices.default({ custom: {} }),
    }),
    idempotent: 'stored',
    ok: { status: 201, body: Client },
    refusals: [...gone, 'clients.same_client', 'clients.edited_meanwhile'],
  },
  separate: {
    method: 'DELETE',
    path: '/organizations/:organizationId/clients/:clientId/merges/:mergeId',
    access: 'member',
    summary: 'Undo a merge of the last thirty days (owner, manager)',
    params: One.extend({ mergeId: Uuid }),
    ok: { status: 200, body: Client },
    refusals: [...gone, 'clients.merge_not_found', 'clients.merge_too_old', 'clients.address_elsewhere'],
  },
});
