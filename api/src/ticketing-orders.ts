import { z } from 'zod';
import { Email, Instant, Locale, Money, text, Uuid } from './common.ts';

/** Opens a hold or an order for whoever has it; never shown to anybody else. */
export const Secret = z
  .string()
  .min(16)
  .max(64)
  .regex(/^[\w-]+$/);

export const AskedLine = z.object({ ticketTypeId: Uuid, dateId: Uuid, quantity: z.int().min(1).max(100) });

/** VAT of one rate: the organizer sells the tickets, the platform sells the service fee. `net + vat = gross`. */
export const VatLine = z.object({
  seller: z.enum(['organizer', 'platform']),
  rateBp: z.int(),
  net: Money,
  vat: Money,
  gross: Money,
});

/** What is to pay. `total = tickets + fee`, VAT included. */
export const Price = z.object({ tickets: Money, fee: Money, total: Money, vat: z.array(VatLine) });
export type Price = z.infer<typeof Price>;

export const HeldLine = z.object({
  ticketTypeId: Uuid,
  dateId: Uuid,
  quantity: z.int(),
  typeName: z.string(),
  /** Whether each ticket of this line bears a name of its own. */
  named: z.boolean(),
  unitPrice: Money,
  /** `unitPrice × quantity`, without fee. */
  amount: Money,
});

/** Places set aside for ten minutes, and ten more once payment starts. */
export const Hold = z
  .object({
    id: Uuid,
    /** Proves that the hold is yours; keep it with the id. */
    secret: Secret,
    eventId: Uuid,
    state: z.enum(['active', 'paying', 'converted', 'released', 'expired']),
    /** When the places go back on sale. */
    expiresAt: Instant,
    /** The server's time as it answered: count down from `expiresAt − now`, not from the device's clock. */
    now: Instant,
    lines: z.array(HeldLine),
    price: Price,
  })
  .meta({ id: 'Hold' });
export type Hold = z.infer<typeof Hold>;

export const Buyer = z.object({
  name: text(120),
  email: Email,
  /** E.164 or as people write it; for changes on the day only. */
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s().-]{6,24}$/)
    .nullable()
    .default(null),
  locale: Locale,
});

export const OrderDraft = z.object({
  holdId: Uuid,
  holdSecret: Secret,
  buyer: Buyer,
  /** One name per ticket, in the order of the hold's lines; may be empty for types that bear no name. */
  holders: z.array(z.string().trim().max(120)).max(500),
  /** The total the buyer saw. The order is refused when it costs anything else. */
  total: Money,
});
export type OrderDraft = z.infer<typeof OrderDraft>;

/** `expired` may still become `paid` when late money finds room; `closed` is the end. */
export const OrderState = z.enum([
  'awaiting_payment',
  'paid',
  'partly_refunded',
  'refunded',
  'cancelled',
  'expired',
  'closed',
]);
export type OrderState = z.infer<typeof OrderState>;

export const OrderDate = z.object({
  id: Uuid,
  startsAt: Instant,
  endsAt: Instant.nullable(),
  doorsAt: Instant.nullable(),
  /** Wall-clock start in `zone`. */
  wallStart: z.string(),
  zone: z.string(),
  status: z.enum(['scheduled', 'postponed', 'cancelled']),
  place: z
    .object({
      name: z.string().nullable(),
      address: z.string().nullable(),
      postcode: z.string().nullable(),
      city: z.string().nullable(),
      country: z.string().nullable(),
    })
    .nullable(),
  online: z.boolean(),
  /** Where to join online; only with a live ticket. */
  joinUrl: z.string().nullable(),
});
export type OrderDate = z.infer<typeof OrderDate>;

export const OrderEvent = z.object({
  id: Uuid,
  slug: z.string(),
  title: z.string(),
  pictureUrl: z.string().nullable(),
  organizationId: Uuid,
});
export type OrderEvent = z.infer<typeof OrderEvent>;

export const Ticket = z
  .object({
    id: Uuid,
    eventId: Uuid,
    /** Without a hole from 1 within the event. */
    number: z.int(),
    /** As printed: `000 042`. */
    numberText: z.string(),
    holder: z.string(),
    state: z.enum(['issued', 'blocked', 'cancelled']),
    ticketTypeId: Uuid,
    typeName: z.string(),
    dateId: Uuid,
    price: Money,
    /** Text of the QR code; null once the ticket opens nothing any more. */
    code: z.string().nullable(),
    /** To type at the door, as printed; null like `code`. */
    shortCode: z.string().nullable(),
    /** First accepted entry. */
    checkedInAt: Instant.nullable(),
    refund: z.enum(['none', 'under_way', 'done', 'failed']),
    /** Whether its buyer may give it back now, and what they would get. */
    returnable: z.object({ refund: Money }).nullable(),
  })
  .meta({ id: 'Ticket' });
export type Ticket = z.infer<typeof Ticket>;

export const OrderLine = z.object({
  ticketTypeId: Uuid,
  dateId: Uuid,
  typeName: z.string(),
  quantity: z.int(),
  unitPrice: Money,
  amount: Money,
  holders: z.array(z.string()),
});

/** How the payment of an order stands. `client` lets the browser show the card form. */
export const OrderPayment = z.object({
  id: Uuid,
  status: z.enum(['created', 'requires_action', 'processing', 'succeeded', 'failed', 'cancelled']),
  provider: z.enum(['embedded', 'stripe', 'none']),
  client: z.object({ secret: z.string(), publishableKey: z.string().nullable() }).nullable(),
  /** Why the last card was refused, a stable word; null when none was. */
  failure: z.string().nullable(),
  /** The card that paid, or was refused. */
  card: z.object({ brand: z.string(), last4: z.string() }).nullable(),
  /** No real money moves. */
  testMode: z.boolean(),
});
export type OrderPayment = z.infer<typeof OrderPayment>;

export const OrderRefund = z.object({
  id: Uuid,
  amount: Money,
  state: z.enum(['requested', 'submitted', 'succeeded', 'failed']),
  reason: z.enum(['buyer_asked', 'organizer_decided', 'event_cancelled', 'no_place', 'paid_twice']),
  /** A word from the organizer to the buyer. */
  note: z.string().nullable(),
  ticketIds: z.array(Uuid),
  requestedAt: Instant,
});
export type OrderRefund = z.infer<typeof OrderRefund>;

/** The buyer's view of an order: always the true state. */
export const Order = z
  .object({
    id: Uuid,
    /** For people: `7K4M-9QX2`. */
    number: z.string(),
    secret: Secret,
    state: OrderState,
    /** Money arrived that does not match; a person is looking at it. */
    underReview: z.boolean(),
    event: OrderEvent,
    dates: z.array(OrderDate),
    buyer: z.object({ name: z.string(), email: z.string(), phone: z.string().nullable(), locale: Locale }),
    /** Whether it belongs to an account. */
    claimed: z.boolean(),
    lines: z.array(OrderLine),
    price: Price,
    placedAt: Instant,
    paidAt: Instant.nullable(),
    /** Until when the places wait for the payment; null once settled. */
    expiresAt: Instant.nullable(),
    now: Instant,
    payment: OrderPayment.nullable(),
    tickets: z.array(Ticket),
    refunds: z.array(OrderRefund),
  })
  .meta({ id: 'Order' });
export type Order = z.infer<typeof Order>;

/** What placing an order answers: enough to pay, or to go to its page. Free orders are `paid` and their tickets exist. */
export const PlacedOrder = z
  .object({
    id: Uuid,
    number: z.string(),
    secret: Secret,
    state: OrderState,
    total: Money,
    /** Until when the places wait for the payment; null once settled. */
    expiresAt: Instant.nullable(),
    now: Instant,
    /** Null when nothing is to pay. */
    payment: OrderPayment.nullable(),
  })
  .meta({ id: 'PlacedOrder' });
export type PlacedOrder = z.infer<typeof PlacedOrder>;

export const OrderSummary = z.object({
  id: Uuid,
  number: z.string(),
  secret: Secret,
  state: OrderState,
  event: OrderEvent,
  /** First date of the order. */
  startsAt: Instant.nullable(),
  zone: z.string().nullable(),
  quantity: z.int(),
  total: Money,
  placedAt: Instant,
});
export type OrderSummary = z.infer<typeof OrderSummary>;

/** A ticket of one's own, with what is needed at the door and on the way. */
export const MyTicket = Ticket.extend({
  orderSecret: Secret,
  orderNumber: z.string(),
  event: OrderEvent,
  date: OrderDate.nullable(),
}).meta({ id: 'MyTicket' });
export type MyTicket = z.infer<typeof MyTicket>;
