import { z } from 'zod';
import { fact } from '#kit/facts/fact';
import { port } from '#kit/ports/port';

/** What an event sells at a glance; events keep a copy for their lists. */
export const OfferCard = z.object({
  eventId: z.uuid(),
  currency: z.string(),
  /** Lowest and highest price on sale, minor units; null when nothing is sold. */
  fromPrice: z.int().nullable(),
  toPrice: z.int().nullable(),
  availability: z.enum(['none', 'not_yet', 'many', 'few', 'sold_out', 'ended']),
  /** Tickets issued and live. */
  sold: z.int(),
});
export type OfferCard = z.infer<typeof OfferCard>;

/** What a confirmation says, and carries. */
export const OrderLetter = z.object({
  orderId: z.uuid(),
  number: z.string(),
  eventId: z.uuid(),
  organizationId: z.uuid(),
  memberId: z.uuid().nullable(),
  buyer: z.object({ name: z.string(), email: z.string(), phone: z.string().nullable() }),
  locale: z.enum(['fr', 'en']),
  /** Path of the order's secret page. */
  path: z.string(),
  total: z.object({ amount: z.int(), currency: z.string() }),
  tickets: z.array(
    z.object({
      id: z.uuid(),
      number: z.int(),
      holder: z.string(),
      typeName: z.string(),
      dateId: z.uuid(),
      live: z.boolean(),
    }),
  ),
});
export type OrderLetter = z.infer<typeof OrderLetter>;

/** Who bought what, for those who keep a history of people. */
export const Purchase = z.object({
  orderId: z.uuid(),
  number: z.string(),
  eventId: z.uuid(),
  organizationId: z.uuid(),
  buyer: z.object({ name: z.string(), email: z.string(), phone: z.string().nullable() }),
  locale: z.enum(['fr', 'en']),
  /** Null when it was never paid. */
  paidAt: z.string().nullable(),
});
export type Purchase = z.infer<typeof Purchase>;

const Document = z.object({ filename: z.string(), contentType: z.string(), content: z.string() });

export class TicketingPort extends port('ticketing', {
  offers: { in: z.object({ eventIds: z.array(z.uuid()).max(500) }), out: z.array(OfferCard) },
  /** Unknown ids are left out. */
  purchases: { in: z.object({ orderIds: z.array(z.uuid()).max(500) }), out: z.array(Purchase) },
  letter: { in: z.object({ orderId: z.uuid() }), out: OrderLetter.nullable() },
  /** Orders whose tickets were issued in between, by ascending id; page by `after`. */
  issued: {
    in: z.object({
      from: z.iso.datetime(),
      until: z.iso.datetime(),
      after: z.uuid().nullable(),
      limit: z.int().max(5000),
    }),
    out: z.array(z.uuid()),
  },
  /** PDF tickets and calendar of a paid order, base64. */
  documents: { in: z.object({ orderId: z.uuid() }), out: z.array(Document) },
  /**
   * Orders with live tickets of an event (one date when given), and those whose tickets the fact `endedWith` ended: whoever
   * is to hear of a cancellation may be asked for before or after it was carried out. Page by `after`.
   */
  liveOrders: {
    in: z.object({
      eventId: z.uuid(),
      dateId: z.uuid().nullable(),
      endedWith: z.uuid().nullable(),
      after: z.uuid().nullable(),
      limit: z.int().max(500),
    }),
    out: z.array(z.uuid()),
  },
}) {}

const about = z.object({ orderId: z.uuid(), eventId: z.uuid(), organizationId: z.uuid() });
/** Tickets exist. */
export class OrderPaid extends fact(
  'ticketing.order_paid',
  about.extend({ tickets: z.int(), total: z.int(), currency: z.string() }),
) {}
/** Somebody asked for the letter of a paid order again; `askedId` makes it a letter of its own. */
export class LetterAsked extends fact('ticketing.letter_asked', about.extend({ askedId: z.uuid() })) {}
/** Money came for an order that could no longer be fulfilled: it goes back. */
export class OrderRefused extends fact('ticketing.order_refused', about) {}
export class TicketsCancelled extends fact(
  'ticketing.tickets_cancelled',
  about.extend({ ticketIds: z.array(z.uuid()), by: z.enum(['buyer', 'organizer', 'event']) }),
) {}
export class OrderRefunded extends fact(
  'ticketing.order_refunded',
  about.extend({ amount: z.int(), currency: z.string() }),
) {}
/** The buyer's bank contests what was paid, or has decided. */
export class OrderDisputed extends fact(
  'ticketing.order_disputed',
  about.extend({ ref: z.string(), state: z.enum(['opened', 'won', 'lost']) }),
) {}
export class OfferChanged extends fact('ticketing.offer_changed', OfferCard) {}
export class TicketCheckedIn extends fact(
  'ticketing.ticket_checked_in',
  z.object({ ticketId: z.uuid(), eventId: z.uuid(), dateId: z.uuid() }),
) {}
