import { z } from 'zod';
import { Instant, Money, optionalText, text, Uuid } from './common.ts';

/** A ticket type as its organizer edits it. */
export const TicketTypeDraft = z.object({
  name: text(80),
  description: optionalText(500).default(''),
  /** VAT included, minor units of the event's currency; 0 is free. */
  price: z.int().min(0).max(10_000_000),
  vatRateBp: z.int().min(0).max(10_000),
  salesOpenAt: Instant.nullable().default(null),
  salesCloseAt: Instant.nullable().default(null),
  minPerOrder: z.int().min(1).max(100).default(1),
  maxPerOrder: z.int().min(1).max(100).nullable().default(10),
  /** Across all orders of one person. */
  maxPerPerson: z.int().min(1).max(1000).nullable().default(null),
  named: z.boolean().default(true),
  hidden: z.boolean().default(false),
  paused: z.boolean().default(false),
  /** One ticket takes one place of each quota of its date. */
  quotaIds: z.array(Uuid).max(400).default([]),
  /** Makes a quota of its own with so many places on every date of the event, beside `quotaIds`. */
  places: z.int().min(0).max(1_000_000).optional(),
});
export type TicketTypeDraft = z.infer<typeof TicketTypeDraft>;

export const TicketTypeChanges = TicketTypeDraft.omit({ places: true })
  .partial()
  // a default would overwrite what a partial change leaves out
  .extend({
    description: optionalText(500).optional(),
    salesOpenAt: Instant.nullable().optional(),
    salesCloseAt: Instant.nullable().optional(),
    minPerOrder: z.int().min(1).max(100).optional(),
    maxPerOrder: z.int().min(1).max(100).nullable().optional(),
    maxPerPerson: z.int().min(1).max(1000).nullable().optional(),
    named: z.boolean().optional(),
    hidden: z.boolean().optional(),
    paused: z.boolean().optional(),
    quotaIds: z.array(Uuid).max(400).optional(),
  });

export const TicketType = z
  .object({
    id: Uuid,
    eventId: Uuid,
    name: z.string(),
    description: z.string(),
    price: Money,
    vatRateBp: z.int(),
    salesOpenAt: Instant.nullable(),
    salesCloseAt: Instant.nullable(),
    minPerOrder: z.int(),
    maxPerOrder: z.int().nullable(),
    maxPerPerson: z.int().nullable(),
    named: z.boolean(),
    hidden: z.boolean(),
    paused: z.boolean(),
    /** No longer sold, kept for the tickets that were. */
    archived: z.boolean(),
    position: z.int(),
    quotaIds: z.array(Uuid),
    /** Live tickets of this type. */
    sold: z.int(),
    /** In holds now. */
    held: z.int(),
  })
  .meta({ id: 'TicketType' });
export type TicketType = z.infer<typeof TicketType>;

export const QuotaDraft = z.object({
  name: text(80),
  /** Null: shared by all dates of the event (a festival pass). */
  dateId: Uuid.nullable(),
  capacity: z.int().min(0).max(1_000_000),
  /** Places kept back by the organizer, out of sale. */
  blocked: z.int().min(0).max(1_000_000).default(0),
  /** The ticket types that take their places from it. */
  ticketTypeIds: z.array(Uuid).max(200).default([]),
});

export const QuotaChanges = z.object({
  name: text(80).optional(),
  /** Never below what is held, sold and blocked. */
  capacity: z.int().min(0).max(1_000_000).optional(),
  blocked: z.int().min(0).max(1_000_000).optional(),
  /** Closed quotas sell nothing; what is held and sold stays. */
  open: z.boolean().optional(),
  ticketTypeIds: z.array(Uuid).max(200).optional(),
});

/** `held + sold + blocked ≤ capacity`, always. */
export const Quota = z
  .object({
    id: Uuid,
    eventId: Uuid,
    dateId: Uuid.nullable(),
    name: z.string(),
    open: z.boolean(),
    capacity: z.int(),
    held: z.int(),
    sold: z.int(),
    blocked: z.int(),
    left: z.int(),
    ticketTypeIds: z.array(Uuid),
  })
  .meta({ id: 'Quota' });
export type Quota = z.infer<typeof Quota>;

/** How an event sells, over all its ticket types. */
export const SaleSettings = z.object({
  paused: z.boolean(),
  maxPerOrder: z.int().min(1).max(100).nullable(),
  maxPerPerson: z.int().min(1).max(1000).nullable(),
  /** Who pays the platform's part: kept from the organizer's revenue, or a service fee on top of the price. */
  feePaidBy: z.enum(['organizer', 'buyer']),
  returnableUntilHours: z.int().min(0).max(8760).nullable(),
  feeReturned: z.boolean(),
});
export type SaleSettings = z.infer<typeof SaleSettings>;

/** Everything the ticket editor shows. */
export const Inventory = z
  .object({
    eventId: Uuid,
    currency: z.string(),
    settings: SaleSettings,
    /** The platform's part of each paid ticket, VAT included. */
    commission: z.object({ rateBp: z.int(), fixed: Money, vatRateBp: z.int() }),
    dates: z.array(
      z.object({
        id: Uuid,
        startsAt: Instant,
        wallStart: z.string(),
        zone: z.string(),
        status: z.enum(['scheduled', 'postponed', 'cancelled']),
      }),
    ),
    ticketTypes: z.array(TicketType),
    quotas: z.array(Quota),
  })
  .meta({ id: 'Inventory' });
export type Inventory = z.infer<typeof Inventory>;
