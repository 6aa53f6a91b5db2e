import { z } from 'zod';
import { Instant, Locale, Money, optionalText, Uuid } from './common.ts';
import { OrderEvent, OrderLine, OrderPayment, OrderRefund, OrderState, Price } from './ticketing-orders.ts';

/** An order in the organizer's list. */
export const DeskOrderRow = z.object({
  id: Uuid,
  number: z.string(),
  state: OrderState,
  underReview: z.boolean(),
  eventId: Uuid,
  buyer: z.object({ name: z.string(), email: z.string() }),
  /** Live tickets. */
  tickets: z.int(),
  quantity: z.int(),
  total: Money,
  refunded: Money,
  /** Sold, or given by the organizer. */
  source: z.enum(['sale', 'invitation']),
  placedAt: Instant,
  paidAt: Instant.nullable(),
});
export type DeskOrderRow = z.infer<typeof DeskOrderRow>;

/** The same in a list over several events. */
export const DeskOrderLine = DeskOrderRow.extend({ event: OrderEvent });
export type DeskOrderLine = z.infer<typeof DeskOrderLine>;

/** A ticket as the organizer sees it: never its code. */
export const DeskTicket = z.object({
  id: Uuid,
  number: z.int(),
  numberText: z.string(),
  holder: z.string(),
  state: z.enum(['issued', 'blocked', 'cancelled']),
  ticketTypeId: Uuid,
  typeName: z.string(),
  dateId: Uuid,
  price: Money,
  checkedInAt: Instant.nullable(),
  refund: z.enum(['none', 'under_way', 'done', 'failed']),
});
export type DeskTicket = z.infer<typeof DeskTicket>;

export const DeskOrder = DeskOrderRow.extend({
  /** Why somebody must look at it: money that is not what was agreed, a refund that came back, a bank that contests. */
  reviewReason: z.enum(['payment', 'refund', 'dispute']).nullable(),
  event: OrderEvent,
  buyer: z.object({ name: z.string(), email: z.string(), phone: z.string().nullable(), locale: Locale }),
  lines: z.array(OrderLine),
  price: Price,
  /** Kept by the platform from the organizer's revenue. */
  commission: Money,
  payment: OrderPayment.omit({ client: true }).nullable(),
  tickets: z.array(DeskTicket),
  refunds: z.array(OrderRefund),
}).meta({ id: 'DeskOrder' });
export type DeskOrder = z.infer<typeof DeskOrder>;

export const Participant = DeskTicket.extend({
  orderId: Uuid,
  orderNumber: z.string(),
  buyer: z.object({ name: z.string(), email: z.string(), phone: z.string().nullable() }),
  source: z.enum(['sale', 'invitation']),
  issuedAt: Instant,
}).meta({ id: 'Participant' });
export type Participant = z.infer<typeof Participant>;

/** Which tickets, and whether their places go back on sale too: moving money and freeing places are separate acts. */
export const RefundDraft = z.object({
  /** All that can be refunded when left out. */
  ticketIds: z.array(Uuid).min(1).max(500).optional(),
  cancelTickets: z.boolean().default(true),
  /** The buyer reads it. */
  note: optionalText(500).default(''),
});

export const RefundPreview = z.object({
  /** What the buyer gets back. */
  amount: Money,
  /** Of which service fee. */
  fee: Money,
  /** What leaves the organization's balance: the price less the commission given back. */
  fromOrganization: Money,
  tickets: z.array(
    z.object({
      id: Uuid,
      refundable: z.boolean(),
      why: z.enum(['free', 'already_refunded', 'used', 'blocked', 'unknown']).nullable(),
    }),
  ),
});
export type RefundPreview = z.infer<typeof RefundPreview>;
