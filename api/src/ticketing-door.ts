import { z } from 'zod';
import { Instant, PageQuery, page, text, Uuid } from './common.ts';
import { routes } from './route.ts';

const ListId = z.object({ listId: Uuid });

export const CheckInListDraft = z.object({
  name: text(80),
  dateId: Uuid,
  /** Whether a ticket may pass more than once. */
  allowsReentry: z.boolean().default(false),
  /** Only these ticket types; all when empty. */
  ticketTypeIds: z.array(Uuid).max(200).default([]),
});

/** Who may pass one door or area on one date. Each date has a first list from the start. */
export const CheckInList = z
  .object({
    id: Uuid,
    eventId: Uuid,
    dateId: Uuid,
    name: z.string(),
    allowsReentry: z.boolean(),
    ticketTypeIds: z.array(Uuid),
    startsAt: Instant,
    zone: z.string(),
    wallStart: z.string(),
    dateStatus: z.enum(['scheduled', 'postponed', 'cancelled']),
    /** Tickets inside now, of `expected` live ones. */
    entered: z.int(),
    expected: z.int(),
  })
  .meta({ id: 'CheckInList' });
export type CheckInList = z.infer<typeof CheckInList>;

/**
 * What the door says. `wrong_event`: another date, another event or a ticket type this list does not let in;
 * `revoked`: an old code of a ticket that changed hands; `blocked`: stopped by the organizer.
 */
export const DoorAnswer = z.enum([
  'accepted',
  'already_used',
  'wrong_event',
  'cancelled',
  'blocked',
  'revoked',
  'unknown',
]);
export type DoorAnswer = z.infer<typeof DoorAnswer>;

export const CheckInAttempt = z.object({
  /** One of the phone's own choosing, so that sending an attempt again is harmless. */
  id: Uuid,
  listId: Uuid,
  /** The scanned QR text, or the typed short code. */
  code: z.string().trim().min(1).max(400),
  /** Which entrance, in the words of those who stand there. */
  door: z.string().trim().max(40).default(''),
});

const DoorTicket = z.object({
  id: Uuid,
  numberText: z.string(),
  holder: z.string(),
  typeName: z.string(),
  dateId: Uuid,
  orderNumber: z.string(),
});

/** One attempt, as it was answered. Everything that happens at the door is a row; nothing is ever changed. */
export const CheckIn = z
  .object({
    id: Uuid,
    listId: Uuid,
    answer: z.enum([...DoorAnswer.options, 'reversed']),
    at: Instant,
    door: z.string(),
    /** Null when the code says nothing about a ticket of this event. */
    ticket: DoorTicket.nullable(),
    /** With `already_used`: the entry that counts. */
    first: z.object({ at: Instant, door: z.string(), list: z.string() }).nullable(),
    /** With `wrong_event` for another date of the same event. */
    validFor: z.object({ dateId: Uuid, startsAt: Instant, zone: z.string(), wallStart: z.string() }).nullable(),
    /** With `reversed`: which entry, and why. */
    reverses: Uuid.nullable(),
    reason: z.string().nullable(),
    /** Tickets of the same order inside on this list, of its live ones. */
    party: z.object({ entered: z.int(), of: z.int() }).nullable(),
  })
  .meta({ id: 'CheckIn' });
export type CheckIn = z.infer<typeof CheckIn>;

/** The answer with the counter as it stands after it. */
export const CheckInResult = CheckIn.extend({ entered: z.int(), expected: z.int() });

export const DoorCounter = z.object({
  listId: Uuid,
  entered: z.int(),
  expected: z.int(),
  /** Accepted in the last minute. */
  lastMinute: z.int(),
  doors: z.array(z.object({ door: z.string(), entered: z.int() })),
  at: Instant,
});
export type DoorCounter = z.infer<typeof DoorCounter>;

/** A ticket found by name, to let in without a code. */
export const DoorMatch = DoorTicket.extend({
  state: z.enum(['issued', 'blocked', 'cancelled']),
  enteredAt: Instant.nullable(),
  shortCode: z.string(),
});

const refused = ['ticketing.list_not_found', 'kit.forbidden'] as const;

export const doorRoutes = routes('ticketing', {
  checkInLists: {
    method: 'GET',
    path: '/events/:eventId/check-in-lists',
    access: 'member',
    summary: 'The check-in lists of an event, with their counters',
    params: z.object({ eventId: Uuid }),
    ok: { status: 200, body: z.object({ items: z.array(CheckInList) }) },
    refusals: ['ticketing.event_not_found', 'kit.forbidden'],
  },
  createCheckInList: {
    method: 'POST',
    path: '/events/:eventId/check-in-lists',
    access: 'member',
    summary: 'Add a check-in list',
    params: z.object({ eventId: Uuid }),
    body: CheckInListDraft,
    ok: { status: 201, body: CheckInList },
    refusals: ['ticketing.event_not_found', 'kit.forbidden', 'ticketing.unknown_date', 'ticketing.unknown_ticket_type'],
    idempotent: 'stored',
  },
  changeCheckInList: {
    method: 'PATCH',
    path: '/check-in-lists/:listId',
    access: 'member',
    summary: 'Rename a list, or change whom it lets in',
    params: ListId,
    body: z.object({
      name: text(80).optional(),
      allowsReentry: z.boolean().optional(),
      ticketTypeIds: z.array(Uuid).max(200).optional(),
    }),
    ok: { status: 200, body: CheckInList },
    refusals: [...refused, 'ticketing.unknown_ticket_type'],
  },
  checkIn: {
    method: 'POST',
    path: '/check-ins',
    access: 'member',
    summary: 'Let a ticket in, once',
    body: CheckInAttempt,
    ok: { status: 200, body: CheckInResult },
    refusals: refused,
  },
  reverseCheckIn: {
    method: 'POST',
    path: '/check-ins/:checkInId/reversal',
    access: 'member',
    summary: 'Undo an entry, with a reason',
    params: z.object({ checkInId: Uuid }),
    body: z.object({ reason: text(300) }),
    ok: { status: 200, body: CheckInResult },
    refusals: ['ticketing.check_in_not_found', 'kit.forbidden', 'ticketing.not_reversible'],
  },
  doorCounter: {
    method: 'GET',
    path: '/check-in-lists/:listId/counter',
    access: 'member',
    summary: 'How many are inside',
    params: ListId,
    ok: { status: 200, body: DoorCounter },
    live: 'shared',
    refusals: refused,
  },
  checkIns: {
    method: 'GET',
    path: '/check-in-lists/:listId/check-ins',
    access: 'member',
    summary: 'The latest attempts of a list',
    params: ListId,
    query: PageQuery,
    ok: { status: 200, body: page(CheckIn.omit({ party: true })) },
    refusals: refused,
  },
  findAtDoor: {
    method: 'GET',
    path: '/check-in-lists/:listId/tickets',
    access: 'member',
    summary: 'Find a ticket by its holder’s or buyer’s name',
    params: ListId,
    query: z.object({ search: z.string().trim().min(2).max(120) }),
    ok: { status: 200, body: z.object({ items: z.array(DoorMatch) }) },
    refusals: refused,
  },
});
