import { z } from 'zod';
import { Instant, Uuid } from './common.ts';

/** Owner: everything. Manager: everything but owners. Operator: the door and daily work, no money, no settings. */
export const OrganizationRole = z.enum(['owner', 'manager', 'operator']);
export type OrganizationRole = z.infer<typeof OrganizationRole>;

/** What its page shows. */
export const OrganizationPage = z
  .object({
    id: Uuid,
    handle: z.string(),
    name: z.string(),
    /** Plain text with line breaks. */
    bio: z.string().nullable(),
    city: z.string().nullable(),
    /** Id of one of the edition's trades. */
    trade: z.string(),
    skills: z.array(z.string()),
    links: z.array(z.object({ label: z.string(), url: z.string() })),
    /** Square WebP, 512 px. */
    logoUrl: z.string().nullable(),
    /** WebP, 1600 px wide at most, uncropped. */
    coverUrl: z.string().nullable(),
    contact: z.object({ email: z.string().nullable(), phone: z.string().nullable() }),
    legal: z.object({
      name: z.string(),
      address: z.string().nullable(),
      registration: z.string().nullable(),
      vatNumber: z.string().nullable(),
    }),
    createdAt: Instant,
  })
  .meta({ id: 'OrganizationPage' });
export type OrganizationPage = z.infer<typeof OrganizationPage>;

/** One line of the public list. */
export const OrganizationSummary = OrganizationPage.pick({
  id: true,
  handle: true,
  name: true,
  bio: true,
  city: true,
  trade: true,
  skills: true,
  logoUrl: true,
  coverUrl: true,
}).meta({ id: 'OrganizationSummary' });

/** What the people who work there see: the page, and who they are in it. */
export const Organization = OrganizationPage.extend({
  role: OrganizationRole,
  /** Set while the platform has closed it: its page is gone and nothing new may be published. */
  suspension: z.object({ at: Instant, reason: z.string() }).nullable(),
}).meta({ id: 'Organization' });
export type Organization = z.infer<typeof Organization>;

/** One of my organizations, for menus. */
export const MyOrganization = z.object({
  id: Uuid,
  handle: z.string(),
  name: z.string(),
  logoUrl: z.string().nullable(),
  role: OrganizationRole,
  suspended: z.boolean(),
});

export const TeamMember = z
  .object({
    memberId: Uuid,
    name: z.string(),
    /** Null to operators. */
    email: z.string().nullable(),
    pictureUrl: z.string().nullable(),
    role: OrganizationRole,
    joinedAt: Instant,
    /** The one who asks. */
    me: z.boolean(),
  })
  .meta({ id: 'TeamMember' });

export const Invitation = z
  .object({
    id: Uuid,
    email: z.string(),
    role: OrganizationRole,
    /** `pending` until answered, revoked, or fourteen days old. */
    status: z.enum(['pending', 'accepted', 'declined', 'revoked', 'expired']),
    invitedBy: z.string().nullable(),
    sentAt: Instant,
    expiresAt: Instant,
  })
  .meta({ id: 'Invitation' });

/** What somebody who follows the link of an invitation is shown before they answer. */
export const ReceivedInvitation = z
  .object({
    organization: z.object({
      handle: z.string(),
      name: z.string(),
      city: z.string().nullable(),
      logoUrl: z.string().nullable(),
    }),
    role: OrganizationRole,
    invitedBy: z.string().nullable(),
    /** The address it was sent to. */
    email: z.string(),
    expiresAt: Instant,
  })
  .meta({ id: 'ReceivedInvitation' });

/** An organization as administrators see it. */
export const AdminOrganization = z
  .object({
    id: Uuid,
    handle: z.string(),
    name: z.string(),
    city: z.string().nullable(),
    logoUrl: z.string().nullable(),
    legalName: z.string(),
    contactEmail: z.string().nullable(),
    owners: z.array(z.object({ memberId: Uuid, name: z.string(), email: z.string() })),
    memberCount: z.int(),
    createdAt: Instant,
    suspension: z.object({ at: Instant, reason: z.string() }).nullable(),
  })
  .meta({ id: 'AdminOrganization' });
