import { z } from 'zod';
import { Instant, Money, Uuid } from './common.ts';

/** `few` when little is left, `last` with the number when it helps to decide, never the exact number otherwise. */
export const Availability = z.object({
  level: z.enum(['many', 'few', 'last', 'sold_out']),
  /** Only with `last`. */
  left: z.int().nullable(),
});
export type Availability = z.infer<typeof Availability>;

/** `paused` by the organizer, `not_yet` before the sale opens, `ended` after it, `cancelled` with its date. */
export const SaleState = z.enum(['not_yet', 'on_sale', 'paused', 'ended', 'cancelled']);
export type SaleState = z.infer<typeof SaleState>;

/** One ticket type on one date. */
export const OfferedDate = z.object({
  dateId: Uuid,
  saleState: SaleState,
  availability: Availability,
  /** The most one order may ask for at this moment; 0 when nothing can be bought. */
  most: z.int(),
});

export const OfferedTicketType = z.object({
  id: Uuid,
  name: z.string(),
  description: z.string(),
  /** VAT included, without the service fee. */
  price: Money,
  /** Service fee of one ticket, paid on top; 0 when the organizer pays it. The fee of several is rounded once per line. */
  fee: Money,
  /** Basis points: 550 is 5.5 %. */
  vatRateBp: z.int(),
  minPerOrder: z.int(),
  maxPerOrder: z.int().nullable(),
  maxPerPerson: z.int().nullable(),
  salesOpenAt: Instant.nullable(),
  salesCloseAt: Instant.nullable(),
  /** Whether each ticket bears a name of its own; else the buyer's stands on all. */
  named: z.boolean(),
  /** The dates it is sold for, in the order of the event. */
  dates: z.array(OfferedDate),
});
export type OfferedTicketType = z.infer<typeof OfferedTicketType>;

/** What an event sells, as the public sees it. At most two seconds old. */
export const Offer = z
  .object({
    eventId: Uuid,
    currency: z.string(),
    /** Of the event as a whole: `none` sells nothing here, `on_sale` when anything can be bought. */
    saleState: z.enum(['none', 'not_yet', 'on_sale', 'paused', 'sold_out', 'ended', 'cancelled']),
    /** When the first sale opens; with `not_yet`. */
    opensAt: Instant.nullable(),
    /** Bounds over all ticket types of the event together. */
    maxPerOrder: z.int().nullable(),
    maxPerPerson: z.int().nullable(),
    /** Until how many hours before its date a buyer may give a paid ticket back; null: never. Free ones always may. */
    returnableUntilHours: z.int().nullable(),
    /** Whether the service fee goes back with a ticket the buyer returns. It always does when the event is cancelled. */
    feeReturned: z.boolean(),
    ticketTypes: z.array(OfferedTicketType),
    /** Best availability per date, over all ticket types. */
    dates: z.array(z.object({ dateId: Uuid, saleState: SaleState, availability: Availability })),
    /** The server's time, for countdowns. */
    now: Instant,
  })
  .meta({ id: 'Offer' });
export type Offer = z.infer<typeof Offer>;
