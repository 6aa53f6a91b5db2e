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
  /** Id of one of the edition's trades. */
  trade: z.string(),
  city: z.string().nullable(),
  logoUrl: z.string().nullable(),
  /** Who answers to buyers, printed on tickets: name and address in law. */
  legal: z.object({
    name: z.string(),
    address: z.string().nullable(),
    registration: z.string().nullable(),
    vatNumber: z.string().nullable(),
  }),
  contactEmail: z.string().nullable(),
  /** Closed by the platform: nothing new of it is published or sold; what was sold stays valid. */
  suspended: z.boolean(),
});
export type OrganizationCard = z.infer<typeof OrganizationCard>;

export class OrganizationsPort extends port('organizations', {
  /** Unknown ids are left out. */
  cards: { in: z.object({ ids: z.array(z.uuid()).max(500) }), out: z.array(OrganizationCard) },
  byHandle: { in: z.object({ handle: z.string() }), out: OrganizationCard.nullable() },
  /** The member's role in one organization; null when there is none, or no such organization. */
  roleOf: { in: z.object({ memberId: z.uuid(), organizationId: z.uuid() }), out: OrganizationRole.nullable() },
  /** Every organization of a member. */
  rolesOf: {
    in: z.object({ memberId: z.uuid() }),
    out: z.array(z.object({ organizationId: z.uuid(), role: OrganizationRole })),
  },
  /** Members to tell about an organization's affairs, owners and managers unless `operators`. */
  people: {
    in: z.object({ organizationId: z.uuid(), operators: z.boolean().default(false) }),
    out: z.array(z.object({ memberId: z.uuid(), role: OrganizationRole })),
  },
}) {}

export class OrganizationCreated extends fact('organizations.created', z.object({ organizationId: z.uuid() })) {}
export class OrganizationChanged extends fact('organizations.changed', z.object({ organizationId: z.uuid() })) {}
const Belonging = z.object({ organizationId: z.uuid(), memberId: z.uuid(), role: OrganizationRole });
export class OrganizationJoined extends fact('organizations.joined', Belonging) {}
export class OrganizationRoleChanged extends fact('organizations.role_changed', Belonging) {}
/** `role` is the one they had. */
export class OrganizationLeft extends fact('organizations.left', Belonging) {}
export class OrganizationSuspended extends fact('organizations.suspended', z.object({ organizationId: z.uuid() })) {}
export class OrganizationReactivated extends fact(
  'organizations.reactivated',
  z.object({ organizationId: z.uuid() }),
) {}

export const organizationsRefusals = refusals({
  'organizations.not_found': {
    kind: 'not_found',
    fr: 'Cette organisation est introuvable.',
    en: 'This organization could not be found.',
  },
  'organizations.not_allowed': {
    kind: 'forbidden',
    fr: 'Votre rôle dans cette organisation ne le permet pas.',
    en: 'Your role in this organization does not allow it.',
  },
  'organizations.handle_taken': {
    kind: 'conflict',
    fr: 'Cette adresse est déjà prise. Essayez par exemple {suggestion}.',
    en: 'This address is already taken. Try {suggestion}, for example.',
  },
  'organizations.handle_reserved': {
    kind: 'invalid',
    fr: 'Cette adresse est réservée.',
    en: 'This address is reserved.',
  },
  'organizations.unknown_trade': {
    kind: 'invalid',
    fr: 'Ce métier n’existe pas ici.',
    en: 'There is no such trade here.',
  },
  'organizations.too_many': {
    kind: 'conflict',
    fr: 'Vous avez déjà créé {most, plural, one {# organisation} other {# organisations}}, c’est le maximum.',
    en: 'You have already created {most, plural, one {# organization} other {# organizations}}, which is the maximum.',
  },
  'organizations.suspended': {
    kind: 'conflict',
    fr: 'Cette organisation est suspendue.',
    en: 'This organization is suspended.',
  },
  'organizations.person_not_found': {
    kind: 'not_found',
    fr: 'Cette personne ne fait pas partie de l’organisation.',
    en: 'This person is not part of the organization.',
  },
  'organizations.last_owner': {
    kind: 'conflict',
    fr: 'C’est la dernière personne propriétaire. Donnez d’abord ce rôle à quelqu’un d’autre.',
    en: 'This is the last owner. Give somebody else that role first.',
  },
  'organizations.already_member': {
    kind: 'conflict',
    fr: 'Cette personne fait déjà partie de l’équipe.',
    en: 'This person is already on the team.',
  },
  'organizations.already_invited': {
    kind: 'conflict',
    fr: 'Une invitation attend déjà une réponse à cette adresse.',
    en: 'An invitation to this address is already waiting for an answer.',
  },
  'organizations.invitation_not_found': {
    kind: 'not_found',
    fr: 'Cette invitation est introuvable.',
    en: 'This invitation could not be found.',
  },
  'organizations.invitation_over': {
    kind: 'gone',
    fr: 'Cette invitation n’est plus valable. Demandez-en une nouvelle à la personne qui vous a invité.',
    en: 'This invitation is no longer valid. Ask the person who invited you for a new one.',
  },
  'organizations.reminded_lately': {
    kind: 'conflict',
    fr: 'Une lettre vient de partir. Attendez un peu avant d’en envoyer une autre.',
    en: 'A letter has just been sent. Wait a little before sending another.',
  },
});
