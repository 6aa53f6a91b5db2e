import { z } from 'zod';
import { fact } from '#kit/facts/fact';
import { port } from '#kit/ports/port';
import { refusals } from '#kit/refusal';

/** A client as other modules name her. */
export const ClientCard = z.object({
  /** The id that was asked for. */
  id: z.uuid(),
  /** Who that is now: another id once she was merged. */
  currentId: z.uuid(),
  organizationId: z.uuid(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  language: z.enum(['fr', 'en']).nullable(),
  archived: z.boolean(),
  /** The account that has verified one of her addresses. */
  memberId: z.uuid().nullable(),
});
export type ClientCard = z.infer<typeof ClientCard>;

export class ClientsPort extends port('clients', {
  /** Ids that were merged answer with who they are now; unknown ids are left out. */
  cards: { in: z.object({ ids: z.array(z.uuid()).max(500) }), out: z.array(ClientCard) },
  /** Whose contact a member is, in every organization that knows an address of hers. */
  ofMember: {
    in: z.object({ memberId: z.uuid() }),
    out: z.array(z.object({ organizationId: z.uuid(), clientId: z.uuid() })),
  },
  /** The measurement set that counts of each client who was measured; what refers to a set keeps its id for good. */
  currentMeasures: {
    in: z.object({ clientIds: z.array(z.uuid()).max(500) }),
    out: z.array(z.object({ clientId: z.uuid(), setId: z.uuid() })),
  },
}) {}

const merge = z.object({ organizationId: z.uuid(), clientId: z.uuid(), mergedId: z.uuid() });
/** From now on `mergedId` is `clientId`. What refers to it may keep the id: the port knows both. */
export class ClientsMerged extends fact('clients.merged', merge) {}
/** Two clients again, as before they were merged. */
export class ClientsSeparated extends fact('clients.separated', merge) {}

export const clientsRefusals = refusals({
  'clients.not_found': {
    kind: 'not_found',
    fr: 'Ce client est introuvable.',
    en: 'This client could not be found.',
  },
});
