import { z } from 'zod';
import { Instant, Money, optionalText, Slug, text, Uuid } from './common.ts';

/** Minutes of one day, or whole days. */
const Duration = z.union([
  z.strictObject({ minutes: z.int().min(5).max(1440) }),
  z.strictObject({ days: z.int().min(1).max(60) }),
]);

/** Where it takes place; with several, the client chooses. */
export const Location = z.enum(['at_pro', 'at_client', 'online']);

/**
 * What is paid to book. French law knows two kinds: `acompte` binds both; of `arrhes` the client who gives up loses them, and the pro who
 * gives up owes them twice.
 */
const DepositRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('percentage'),
    nature: z.enum(['acompte', 'arrhes']),
    /** Share of the price: 3000 is 30 %. */
    basisPoints: z.int().min(1).max(10_000),
  }),
  z.strictObject({
    kind: z.literal('fixed'),
    nature: z.enum(['acompte', 'arrhes']),
    /** Minor units of the edition's currency, VAT included; never more than the price. */
    amount: z.int().min(1).max(100_000_000),
  }),
]);

/** Who cancels at least so many hours before the start gets this share back of what was paid: 10000 is everything. */
const CancellationTier = z.strictObject({
  hoursBefore: z.int().min(0).max(8760),
  refundBasisPoints: z.int().min(0).max(10_000),
});

export const BriefKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

const Asked = {
  /** Name of the answer, unique in its service. */
  key: BriefKey,
  label: text(120),
  required: z.boolean().default(false),
};

/** One question the client answers when booking. */
const BriefField = z.discriminatedUnion('kind', [
  z.strictObject({ ...Asked, kind: z.enum(['short_text', 'long_text', 'number', 'date', 'yes_no']) }),
  z.strictObject({ ...Asked, kind: z.literal('choice'), choices: z.array(text(80)).min(2).max(30) }),
]);

/** A service as its pro describes it. */
export const ServiceDraft = z.strictObject({
  title: text(120),
  /** Plain text with line breaks. */
  description: optionalText(4000).default(''),
  /** Slug of a kind of service of one of the edition's trades. */
  kind: Slug,
  /** VAT included, minor units of the edition's currency; 0 is free, null is on quote. */
  price: z.int().min(0).max(100_000_000).nullable(),
  /** One of the edition's rates, in basis points: 2000 is 20 %. */
  vatRateBp: z.int().min(0).max(10_000),
  duration: Duration,
  /** Kept free before and after: travel, setting up, tidying. */
  bufferBeforeMinutes: z.int().min(0).max(1440).default(0),
  bufferAfterMinutes: z.int().min(0).max(1440).default(0),
  /** A booking starts no sooner than this from now. */
  noticeMinutes: z.int().min(0).max(525_600).default(1440),
  /** And no later than this many days from today. */
  horizonDays: z.int().min(1).max(1095).default(90),
  /** How many bookings may share one start. */
  seats: z.int().min(1).max(500).default(1),
  /** `instant`: a booking stands at once; `on_request`: the pro accepts it first. */
  approval: z.enum(['instant', 'on_request']).default('on_request'),
  locations: z.array(Location).min(1).max(3).default(['at_pro']),
  deposit: DepositRule.default({ kind: 'none' }),
  /** Longest delay first; no tier reached, nothing back. */
  cancellation: z
    .array(CancellationTier)
    .max(6)
    .default([{ hoursBefore: 48, refundBasisPoints: 10_000 }]),
  brief: z.array(BriefField).max(20).default([]),
});
export type ServiceDraft = z.infer<typeof ServiceDraft>;

/** The terms of a service, as they are read. */
export const ServiceTerms = z.object({
  ...ServiceDraft.shape,
  /** Null: on quote. */
  price: Money.nullable(),
  /** What is due to book at this price; null when there is nothing to pay before, or the quote will say. */
  depositDue: Money.nullable(),
});

const ServiceStatus = z.enum(['draft', 'published', 'paused', 'archived']);

/** One published version; it never changes. */
export const ServiceVersion = z
  .object({ id: Uuid, number: z.int(), publishedAt: Instant, terms: ServiceTerms })
  .meta({ id: 'ServiceVersion' });

/** A service as the people of its organization see it. */
export const WorkspaceService = z
  .object({
    id: Uuid,
    organizationId: Uuid,
    status: ServiceStatus,
    /** Grows with every change; a change says which one it was made on. */
    revision: z.int(),
    /** What is being worked on. */
    draft: ServiceTerms,
    /** What clients see and book; null before the first publication. */
    published: ServiceVersion.nullable(),
    /** The draft says something else than what is published. */
    changed: z.boolean(),
    createdAt: Instant,
    changedAt: Instant,
  })
  .meta({ id: 'WorkspaceService' });
export type WorkspaceService = z.infer<typeof WorkspaceService>;

export const Provider = z.object({
  id: Uuid,
  handle: z.string(),
  name: z.string(),
  city: z.string().nullable(),
  logoUrl: z.string().nullable(),
});

/** One line of the public list. */
export const ServiceSummary = ServiceTerms.pick({
  title: true,
  kind: true,
  price: true,
  duration: true,
  locations: true,
  approval: true,
})
  .extend({
    id: Uuid,
    versionId: Uuid,
    /** How its description begins, at most 240 characters. */
    excerpt: z.string(),
    organization: Provider,
  })
  .meta({ id: 'ServiceSummary' });

/** The public page of a service. */
export const Service = ServiceTerms.extend({
  id: Uuid,
  versionId: Uuid,
  organization: Provider,
  /** False while its pro has paused it: it can be read, not booked. */
  bookable: z.boolean(),
}).meta({ id: 'Service' });
