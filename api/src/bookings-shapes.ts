import { z } from 'zod';
import { Day, Instant, optionalText, text, Uuid, WallTime, Zone } from './common.ts';
import { BriefKey, Location, Provider, ServiceTerms } from './offers-shapes.ts';

/** A time at which a service can be booked. */
export const OfferedSlot = z
  .object({
    startsAt: Instant,
    endsAt: Instant,
    /** In which the pro means it. */
    zone: Zone,
    seatsLeft: z.int().positive(),
  })
  .meta({ id: 'OfferedSlot' });

export const BookingState = z.enum([
  'held',
  'requested',
  'confirmed',
  'declined',
  'cancelled',
  'expired',
  'completed',
  'no_show',
]);
export type BookingState = z.infer<typeof BookingState>;

export const Booking = z
  .object({
    id: Uuid,
    organizationId: Uuid,
    serviceId: Uuid,
    /** The version of the service that was booked; it never changes. */
    versionId: Uuid,
    state: BookingState,
    startsAt: Instant,
    endsAt: Instant,
    /** Zone and time on the wall as the client saw them. */
    zone: Zone,
    wallStart: WallTime,
    /** Until when a hold or a request stands; null in every other state. */
    expiresAt: Instant.nullable(),
    /** Why it was declined or cancelled, when somebody said so; both sides read it. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'Booking' });
export type Booking = z.infer<typeof Booking>;

const MOST_ANSWERS = 20;
const few = (answers: object) => Object.keys(answers).length <= MOST_ANSWERS;

/** What a client says with a request. */
export const BookingDetails = z
  .strictObject({
    /** Where; may be left out when the service leaves no choice. */
    location: Location.optional(),
    /** By the key of the question; a day as `2026-11-20`. */
    answers: z
      .record(BriefKey, z.union([optionalText(4000), z.number(), z.boolean()]))
      .refine(few)
      .default({}),
    message: optionalText(2000).default(''),
  })
  .meta({ id: 'BookingDetails' });
export type BookingDetails = z.output<typeof BookingDetails>;

/** What was said with a request, as it is kept. */
const AgreedDetails = BookingDetails.required({ location: true });

export const StatusChange = z
  .object({
    status: BookingState.exclude(['held', 'expired']),
    /** Only of what is declined or cancelled. */
    reason: text(1000).optional(),
    /** Only of what is requested. */
    details: BookingDetails.optional(),
  })
  .refine(({ status, reason }) => !reason || status === 'declined' || status === 'cancelled', { path: ['reason'] })
  .refine(({ status, details }) => !details || status === 'requested', { path: ['details'] });

const BookingStep = z.object({
  at: Instant,
  /** `nobody`: time did it. */
  by: z.enum(['client', 'organization', 'nobody']),
  /** The state it came to; null when it was moved to another time. */
  state: BookingState.nullable(),
  /** When it was before it was moved. */
  formerStartsAt: Instant.nullable(),
});

/** A booking as its client sees it. */
export const MyBooking = Booking.extend({
  /** Of the version that was booked. */
  title: z.string(),
  organization: Provider,
}).meta({ id: 'MyBooking' });
export type MyBooking = z.infer<typeof MyBooking>;

export const MyBookingDetail = MyBooking.extend({
  /** What was agreed to: the terms of the version, whatever the service says today. */
  terms: ServiceTerms,
  /** Null as long as it is only held. */
  details: AgreedDetails.nullable(),
  /** What became of it, oldest first. */
  history: z.array(BookingStep),
  /** The clock by which it expires. */
  now: Instant,
}).meta({ id: 'MyBookingDetail' });
export type MyBookingDetail = z.infer<typeof MyBookingDetail>;

/** A booking as the organization sees it. */
export const WorkspaceBooking = Booking.extend({
  /** Of the version that was booked. */
  title: z.string().nullable(),
  /** Null as long as it is only held, and when the account is gone. */
  client: z.object({ id: Uuid, name: z.string(), email: z.string(), phone: z.string().nullable() }).nullable(),
  /** Who and what it takes, or took. */
  resourceIds: z.array(Uuid),
}).meta({ id: 'WorkspaceBooking' });

export const WorkspaceBookingDetail = WorkspaceBooking.extend({
  /** What the client said with the request; null when it was booked otherwise. */
  details: AgreedDetails.nullable(),
  /** What became of it, oldest first. */
  history: z.array(
    BookingStep.extend({
      /** Who did it; null when nobody did, and when the account is gone. */
      name: z.string().nullable(),
    }),
  ),
}).meta({ id: 'WorkspaceBookingDetail' });

/** Calendars of public holidays: France, and the parts of it that keep days of their own (`FR-AM`: Alsace-Moselle). */
const HolidayCalendar = z.enum(['FR', 'FR-AM', 'FR-GP', 'FR-MQ', 'FR-GF', 'FR-RE', 'FR-YT']);

/** Minutes on the wall since midnight of the day, the end not included; above 1440 it is the night after. */
const DayRange = z.strictObject({ from: z.int().min(0).max(1439), until: z.int().min(1).max(2880) });
const forward = ({ from, until }: z.output<typeof DayRange>) => from < until;
const backwards = { path: ['until'] };

const WeeklyRange = DayRange.extend({
  /** 1 for Monday to 7 for Sunday. */
  weekday: z.int().min(1).max(7),
  /** A pause is taken out of the hours of its day. */
  pause: z.boolean().default(false),
}).refine(forward, backwards);

/** A date somebody may plan. */
export const PlannedDay = Day.refine((day) => day >= '2000-01-01' && day < '2200-01-01');

/** What is different on one date: closed, other hours instead of the weekly ones, or more hours beside them. */
const HoursException = z
  .strictObject({
    on: PlannedDay,
    kind: z.enum(['closed', 'instead', 'extra']),
    /** None when it is closed, at least one otherwise. */
    ranges: z.array(DayRange.refine(forward, backwards)).max(12).default([]),
  })
  .refine(({ kind, ranges }) => (kind === 'closed') === (ranges.length === 0), { path: ['ranges'] });

/** From the first to the last date, both included, the same hours are meant in another zone. */
const Travel = z
  .strictObject({ first: PlannedDay, last: PlannedDay, zone: Zone })
  .refine(({ first, last }) => first <= last, { path: ['last'] });

/** A person, a room or a kit, and when it can be had: everything on the wall of its zone, never instants. */
export const ResourceDraft = z
  .strictObject({
    kind: z.enum(['person', 'room', 'kit']),
    name: text(120),
    zone: Zone,
    /** Closed on these public holidays, unless an exception says otherwise; null to work on all of them. */
    holidays: HolidayCalendar.nullable().default(null),
    week: z.array(WeeklyRange).max(70).default([]),
    exceptions: z.array(HoursException).max(400).default([]),
    travels: z.array(Travel).max(60).default([]),
  })
  .meta({ id: 'ResourceDraft' });
export type ResourceDraft = z.output<typeof ResourceDraft>;

/** A resource in a list. */
export const ResourceCard = z
  .object({
    id: Uuid,
    organizationId: Uuid,
    kind: ResourceDraft.shape.kind,
    name: z.string(),
    zone: Zone,
    /** Put away; the bookings it has stay. */
    archived: z.boolean(),
    /** The services that need it. */
    serviceIds: z.array(Uuid),
  })
  .meta({ id: 'ResourceCard' });

export const Resource = ResourceCard.extend({
  /** To be given back with a change: it is refused when somebody else was faster. */
  revision: z.int().positive(),
  ...ResourceDraft.pick({ holidays: true, week: true, exceptions: true, travels: true }).shape,
}).meta({ id: 'Resource' });

/** How a service is booked: what it needs at once, and how often it begins. */
export const Arrangement = z
  .strictObject({
    /** From one offered start to the next, counted from the opening; whole days ignore it. */
    stepMinutes: z.int().min(1).max(1440),
    /** All of them at once; slots follow the hours of the first. */
    resourceIds: z.array(Uuid).min(1).max(10),
  })
  .meta({ id: 'Arrangement' });

const PlannedInstant = Instant.refine((at) => Date.parse(at) >= Date.UTC(2000) && Date.parse(at) < Date.UTC(2200));
const MOST_BLOCKED = 366 * 86_400_000;
const blocked = z.object({
  resourceIds: z.array(Uuid).min(1).max(20),
  startsAt: PlannedInstant,
  endsAt: PlannedInstant,
  /** For the people of the organization only. */
  note: optionalText(500).default(''),
});

/** Time kept for oneself: at most a year at once. */
export const BlockDraft = blocked
  .refine(({ startsAt, endsAt }) => isForward(Date.parse(endsAt) - Date.parse(startsAt)), { path: ['endsAt'] })
  .meta({ id: 'BlockDraft' });

export const Block = blocked.extend({ id: Uuid, organizationId: Uuid }).meta({ id: 'Block' });

function isForward(millis: number): boolean {
  return millis > 0 && millis <= MOST_BLOCKED;
}
