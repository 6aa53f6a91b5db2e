import { z } from 'zod';
import { Day, Email, Locale, optionalText, PageQuery, page, text, Uuid, Flag } from './common.ts';
import { routes } from './route.ts';
import {
  DeskOrder,
  DeskOrderLine,
  DeskOrderRow,
  DeskTicket,
  Participant,
  RefundDraft,
  RefundPreview,
} from './ticketing-desk.ts';
import { OrderState } from './ticketing-orders.ts';
import { Sales } from './ticketing-sales.ts';

const EventId = z.object({ eventId: Uuid });
const OrderId = EventId.extend({ orderId: Uuid });
const TicketId = EventId.extend({ ticketId: Uuid });

const ParticipantFilter = z.object({
  /** Part of a name, address, order or ticket number; accents and case do not matter. */
  search: z.string().trim().max(120).optional(),
  dateId: Uuid.optional(),
  ticketTypeId: Uuid.optional(),
  state: z.enum(['live', 'blocked', 'cancelled', 'entered', 'expected', 'refunded']).optional(),
});

const OrderFilter = PageQuery.extend({
  search: z.string().trim().max(120).optional(),
  state: OrderState.optional(),
  /** Only those a person must look at: a refund that failed, money that came too late. */
  underReview: Flag.optional(),
});

/** Days of the event's zone, both included; the last thirty when left out. At most a year. */
const SalesQuery = z.object({ from: Day.optional(), to: Day.optional() });

const refused = ['ticketing.event_not_found', 'kit.forbidden'] as const;
const unknownOrder = ['ticketing.order_not_found', 'kit.forbidden'] as const;
const unknownTicket = ['ticketing.ticket_not_found', 'kit.forbidden'] as const;

export const deskRoutes = routes('ticketing', {
  eventOrders: {
    method: 'GET',
    path: '/events/:eventId/orders',
    access: 'member',
    summary: 'Orders of an event, newest first',
    params: EventId,
    query: OrderFilter,
    ok: { status: 200, body: page(DeskOrderRow) },
    refusals: refused,
  },
  eventOrder: {
    method: 'GET',
    path: '/events/:eventId/orders/:orderId',
    access: 'member',
    summary: 'One order, as its organizer sees it',
    params: OrderId,
    ok: { status: 200, body: DeskOrder },
    refusals: unknownOrder,
  },
  organizationOrders: {
    method: 'GET',
    path: '/organizations/:organizationId/orders',
    access: 'member',
    summary: 'Orders of all events of an organization, newest first',
    params: z.object({ organizationId: Uuid }),
    query: OrderFilter,
    ok: { status: 200, body: page(DeskOrderLine) },
    refusals: ['organizations.not_found', 'kit.forbidden'],
  },
  participants: {
    method: 'GET',
    path: '/events/:eventId/participants',
    access: 'member',
    summary: 'Who comes: one row per ticket, by number',
    params: EventId,
    query: PageQuery.extend(ParticipantFilter.shape),
    ok: { status: 200, body: page(Participant) },
    refusals: refused,
  },
  participantsCsv: {
    method: 'GET',
    path: '/events/:eventId/participants.csv',
    access: 'member',
    summary: 'The participants as CSV',
    params: EventId,
    query: ParticipantFilter,
    ok: { status: 200, contentType: 'text/csv' },
    refusals: refused,
  },
  participantsPdf: {
    method: 'GET',
    path: '/events/:eventId/participants.pdf',
    access: 'member',
    summary: 'The participants as a list to print',
    params: EventId,
    query: ParticipantFilter,
    ok: { status: 200, contentType: 'application/pdf' },
    refusals: refused,
  },
  previewRefund: {
    method: 'POST',
    path: '/events/:eventId/orders/:orderId/refund-preview',
    access: 'member',
    summary: 'What a refund would move',
    params: OrderId,
    body: RefundDraft.pick({ ticketIds: true }),
    ok: { status: 200, body: RefundPreview },
    refusals: unknownOrder,
  },
  refund: {
    method: 'POST',
    path: '/events/:eventId/orders/:orderId/refunds',
    access: 'member',
    summary: 'Refund an order, or some of its tickets',
    params: OrderId,
    body: RefundDraft,
    ok: { status: 201, body: DeskOrder },
    refusals: [...unknownOrder, 'ticketing.not_refundable', 'ticketing.order_disputed'],
    idempotent: 'key',
  },
  cancelTicket: {
    method: 'PUT',
    path: '/events/:eventId/tickets/:ticketId/cancellation',
    access: 'member',
    summary: 'Cancel a ticket: frees its place, moves no money',
    params: TicketId,
    body: z.object({ reason: optionalText(300).default('') }),
    ok: { status: 200, body: DeskTicket },
    refusals: unknownTicket,
  },
  blockTicket: {
    method: 'PUT',
    path: '/events/:eventId/tickets/:ticketId/block',
    access: 'member',
    summary: 'Block a ticket: the door refuses it until it is unblocked',
    params: TicketId,
    body: z.object({ reason: optionalText(300).default('') }),
    ok: { status: 200, body: DeskTicket },
    refusals: [...unknownTicket, 'ticketing.ticket_fixed'],
  },
  unblockTicket: {
    method: 'DELETE',
    path: '/events/:eventId/tickets/:ticketId/block',
    access: 'member',
    summary: 'Let a blocked ticket in again',
    params: TicketId,
    ok: { status: 200, body: DeskTicket },
    refusals: [...unknownTicket, 'ticketing.ticket_fixed'],
  },
  resendOrder: {
    method: 'POST',
    path: '/events/:eventId/orders/:orderId/letter',
    access: 'member',
    summary: 'Send the buyer their tickets again',
    params: OrderId,
    ok: { status: 204 },
    refusals: [...unknownOrder, 'ticketing.no_live_ticket', 'ticketing.sent_enough'],
  },
  invite: {
    method: 'POST',
    path: '/events/:eventId/invitations',
    access: 'member',
    summary: 'Give free tickets: one order per guest, sent by e-mail',
    params: EventId,
    body: z.object({
      ticketTypeId: Uuid,
      dateId: Uuid,
      guests: z
        .array(z.object({ name: text(120), email: Email, quantity: z.int().min(1).max(20).default(1) }))
        .min(1)
        .max(100),
      locale: Locale,
    }),
    ok: { status: 201, body: z.object({ orderIds: z.array(Uuid) }) },
    refusals: [...refused, 'ticketing.unknown_ticket_type', 'ticketing.sold_out'],
    idempotent: 'key',
  },
  sales: {
    method: 'GET',
    path: '/events/:eventId/sales',
    access: 'member',
    summary: 'Sales per day with totals, in the event’s zone',
    params: EventId,
    query: SalesQuery,
    ok: { status: 200, body: Sales },
    refusals: [...refused, 'ticketing.bad_days'],
  },
  salesCsv: {
    method: 'GET',
    path: '/events/:eventId/sales.csv',
    access: 'member',
    summary: 'Sales per day as CSV',
    params: EventId,
    query: SalesQuery,
    ok: { status: 200, contentType: 'text/csv' },
    refusals: [...refused, 'ticketing.bad_days'],
  },
  allOrders: {
    method: 'GET',
    path: '/admin/orders',
    access: 'admin',
    summary: 'Every order of the house, newest first',
    query: OrderFilter,
    ok: { status: 200, body: page(DeskOrderLine) },
  },
});
