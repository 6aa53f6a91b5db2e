import { z } from 'zod';
import { Email, optionalText, PageQuery, Slug, text } from './common.ts';
import { OrganizationRole } from './organizations-shapes.ts';

/** The readable address of an organization, `le-lavoir`: three to forty lower-case letters, digits and hyphens. */
export const Handle = Slug.min(3).max(40);

/** Only web addresses: nothing a browser would run. */
const WebUrl = z.url({ protocol: /^https?$/ }).max(500);

export const OrganizationLink = z.object({
  /** As shown: `Instagram`. */
  label: text(40),
  url: WebUrl,
});

/** Who answers to buyers in law; printed on tickets and invoices, shown on the public page. */
export const LegalIdentity = z.object({
  /** Name in law: company, association or person. */
  name: text(160),
  address: optionalText(400).nullable().default(null),
  /** SIREN, SIRET, RNA or what the country has. */
  registration: optionalText(60).nullable().default(null),
  /** European VAT number, country first, without spaces. */
  vatNumber: z
    .string()
    .trim()
    .toUpperCase()
    .transform((typed) => typed.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(/^[A-Z]{2}[A-Z0-9]{2,13}$/))
    .nullable()
    .default(null),
});

const Skill = text(40);
/** What may be edited. An empty bio or city is kept as null. */
export const OrganizationDraft = z.object({
  name: text(120),
  handle: Handle,
  bio: optionalText(4000).nullable().default(null),
  city: optionalText(120).nullable().default(null),
  /** The edition's first trade when left out. */
  trade: z.string().max(40).optional(),
  skills: z.array(Skill).max(20).default([]),
  links: z.array(OrganizationLink).max(10).default([]),
  contact: z
    .object({ email: Email.nullable().default(null), phone: optionalText(40).nullable().default(null) })
    .default({ email: null, phone: null }),
  /** The name when left out. */
  legal: LegalIdentity.optional(),
});
/** Any part of it. */
export const OrganizationEdit = z
  .object({
    name: text(120),
    handle: Handle,
    bio: optionalText(4000).nullable(),
    city: optionalText(120).nullable(),
    trade: z.string().max(40),
    skills: z.array(Skill).max(20),
    links: z.array(OrganizationLink).max(10),
    contact: z.object({ email: Email.nullable(), phone: optionalText(40).nullable() }),
    legal: LegalIdentity,
  })
  .partial();

/** Who is asked to join, and as what. */
export const InvitationDraft = z.object({ email: Email, role: OrganizationRole });

/** What the public list is searched by. */
export const OrganizationSearch = PageQuery.extend({
  /** Part of a name, skill or description; accents do not matter. */
  q: z.string().trim().max(120).optional(),
  /** All of these; repeat it, or separate by commas. */
  skills: z
    .union([
      z.array(z.string().max(40)),
      z
        .string()
        .max(400)
        .transform((list) => list.split(',')),
    ])
    .optional(),
  /** Town, accents do not matter. */
  location: z.string().trim().max(120).optional(),
  trade: z.string().max(40).optional(),
});
export const AdminSearch = PageQuery.extend({
  /** Part of a name, handle or legal name. */
  q: z.string().trim().max(120).optional(),
  status: z.enum(['active', 'suspended']).optional(),
});
