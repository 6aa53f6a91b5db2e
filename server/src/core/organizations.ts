import { z } from 'zod';
import { fact } from '#kit/facts/fact';
import { port } from '#kit/ports/port';
import { refusals } from '#kit/refusal';

/** Owner: everything. Manager: everything but owners and closing. Operator: door and daily work, no money, no settings. */
export const OrganizationRole = z.enum(['owner', 'manager', 'operator']);
export type OrganizationRole = z.infer<typeof OrganizationRole>;

export const OrganizationCard = z.object({
  id: z.uuid(),
  handle: z.string(),
  name: z.string(),
  city: z.string().nullable(),
  logoUrl: z.string().nullable(),
  /** Who answers to buyers, printed on tickets: name and address in law. */
  legal: z.object({ name: z.string(), address: z.string().nullable(), registration: z.string().nullable(), vatNumber: z.string().nullable() }),
  contactEmail: z.string().nullable(),
});
export type OrganizationCard = z.infer<typeof OrganizationCard>;

export class OrganizationsPort extends port('organizations', {
  /** Unknown ids are left out. */
  cards: { in: z.object({ ids: z.array(z.uuid()).max(500) }), out: z.array(OrganizationCard) },
  byHandle: { in: z.object({ handle: z.string() }), out: OrganizationCard.nullable() },
  /** The member's role in one organization; null when there is none, or no such organization. */
  roleOf: { in: z.object({ memberId: z.uuid(), organizationId: z.uuid() }), out: OrganizationRole.nullable() },
  /** Every organization of a member. */
  rolesOf: { in: z.object({ memberId: z.uuid() }), out: z.array(z.object({ organizationId: z.uuid(), role: OrganizationRole })) },
  /** Members to tell about an organization's affairs, owners and managers unless `operators`. */
  people: { in: z.object({ organizationId: z.uuid(), operators: z.boolean().default(false) }), out: z.array(z.object({ memberId: z.uuid(), role: OrganizationRole })) },
}) {}

export class OrganizationCreated extends fact('organizations.created', z.object({ organizationId: z.uuid() })) {}
export class OrganizationChanged extends fact('organizations.changed', z.object({ organizationId: z.uuid() })) {}

export const organizationsRefusals = refusals({
  'organizations.not_found': { kind: 'not_found', fr: 'Cette organisation est introuvable.', en: 'This organization could not be found.' },
});
