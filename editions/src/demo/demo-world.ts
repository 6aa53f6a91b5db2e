import { z } from 'zod';
import { Bilingual } from '../bilingual.ts';
import { PictureSpec } from '../pictures/picture.ts';

const Key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Day = z.iso.date();
/** Wall-clock time without zone: the zone stands beside it. */
const LocalTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
const EmailAtDemo = z.email().endsWith('@estrade.test');

export const DemoMember = z.object({
  key: Key,
  name: z.string(),
  email: EmailAtDemo,
  role: z.enum(['member', 'moderator', 'admin']),
  locale: z.enum(['fr', 'en']),
  /** What this account is there to show; printed when the server starts. */
  purpose: Bilingual,
});
export type DemoMember = z.infer<typeof DemoMember>;

const Picture = z.object({ spec: PictureSpec, alt: Bilingual });

export const DemoOrganization = z.object({
  key: Key,
  name: z.string(),
  /** Unique in addresses: /o/<handle>. */
  handle: Key,
  /** Id of one of the edition's trades; null: its first. */
  trade: z.string().nullable(),
  bio: z.string(),
  city: z.string(),
  country: z.string().length(2),
  email: EmailAtDemo,
  avatar: Picture,
  cover: Picture,
  team: z.array(z.object({ member: Key, role: z.enum(['owner', 'manager', 'operator']) })).min(1),
});
export type DemoOrganization = z.infer<typeof DemoOrganization>;

export const DemoPlace = z.object({
  name: z.string().min(1),
  address: z.string().min(1),
  postcode: z.string().min(1),
  city: z.string().min(1),
  country: z.string().length(2),
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
});
export type DemoPlace = z.infer<typeof DemoPlace>;

export const DemoDate = z.object({
  key: Key,
  zone: z.string(),
  doorsAt: LocalTime.nullable(),
  startsAt: LocalTime,
  endsAt: LocalTime,
  /** Exactly one of the two: a place, or a link. */
  place: DemoPlace.nullable(),
  onlineUrl: z.url().nullable(),
});
export type DemoDate = z.infer<typeof DemoDate>;

export const DemoTicketType = z.object({
  key: Key,
  name: z.string(),
  note: z.string().nullable(),
  /** Minor units of the edition's currency, VAT included; 0 is free. */
  price: z.number().int().min(0),
  vatBasisPoints: z.number().int().min(0),
  minPerOrder: z.number().int().min(1),
  maxPerOrder: z.number().int().min(1),
  /** Wall clock in the zone of the event. */
  saleOpensAt: LocalTime,
  /** Null: until the date starts. */
  saleClosesAt: LocalTime.nullable(),
});
export type DemoTicketType = z.infer<typeof DemoTicketType>;

/** How many places exist on one date for these ticket types together. A ticket uses one place of every quota its type is in. */
export const DemoQuota = z.object({
  key: Key,
  name: z.string(),
  date: Key,
  capacity: z.number().int().min(1),
  ticketTypes: z.array(Key).min(1),
});
export type DemoQuota = z.infer<typeof DemoQuota>;

export const DemoOrder = z.object({
  /** Day and wall clock in the zone of the event; always in the past. */
  placedOn: Day,
  placedAt: z.string().regex(/^\d{2}:\d{2}$/),
  date: Key,
  locale: z.enum(['fr', 'en']),
  /** A guest when `member` is null. */
  buyer: z.object({ name: z.string(), email: EmailAtDemo, member: Key.nullable() }),
  /** One ticket per holder. */
  lines: z.array(z.object({ ticketType: Key, holders: z.array(z.string()).min(1) })).min(1),
  /** Everything paid back, or the last ticket only. Refunded tickets are cancelled, so their places are free again. */
  refunded: z.enum(['no', 'last_ticket', 'whole']),
  /** How many of the holders, in order, passed the door. */
  checkedIn: z.number().int().min(0),
});
export type DemoOrder = z.infer<typeof DemoOrder>;

export const DemoEvent = z.object({
  key: Key,
  organization: Key,
  /** Member who writes it. */
  author: Key,
  title: z.string(),
  summary: z.string().max(200),
  /** Markdown. */
  description: z.string(),
  language: z.enum(['fr', 'en']),
  kind: z.string(),
  category: z.string(),
  labels: z.array(z.string()),
  visibility: z.enum(['public', 'unlisted', 'private']),
  state: z.enum(['draft', 'submitted', 'changes_requested', 'published', 'cancelled']),
  /** Why it was cancelled, or what the moderator asks to change. */
  reason: z.string().nullable(),
  /** Zone of the sale windows: the one of the first date. */
  zone: z.string(),
  /** Places on each date, all ticket types together. */
  capacity: z.number().int().min(1),
  freeFood: z
    .object({
      menu: z.string(),
      servings: z.number().int().min(1).nullable(),
      diets: z.array(z.enum(['vegetarian', 'vegan', 'halal', 'gluten_free'])),
    })
    .nullable(),
  /** The first is the cover. */
  pictures: z.array(Picture).min(1),
  dates: z.array(DemoDate).min(1),
  ticketTypes: z.array(DemoTicketType).min(1),
  quotas: z.array(DemoQuota).min(1),
  /** Oldest first. */
  orders: z.array(DemoOrder),
});
export type DemoEvent = z.infer<typeof DemoEvent>;

/** Something offered by appointment; its organization's owner writes it. */
export const DemoService = z.object({
  key: Key,
  organization: Key,
  state: z.enum(['draft', 'published', 'paused']),
  title: z.string().max(120),
  description: z.string(),
  /** Slug of a kind of service of one of the edition's trades. */
  kind: z.string(),
  /** Minor units of the edition's currency, VAT included; 0 is free, null is on quote. */
  price: z.number().int().min(0).nullable(),
  vatBasisPoints: z.number().int().min(0),
  duration: z.union([z.strictObject({ minutes: z.number().int() }), z.strictObject({ days: z.number().int() })]),
  locations: z.array(z.enum(['at_pro', 'at_client', 'online'])).min(1),
  approval: z.enum(['instant', 'on_request']),
  bufferBeforeMinutes: z.number().int().min(0),
  bufferAfterMinutes: z.number().int().min(0),
  noticeMinutes: z.number().int().min(0),
  horizonDays: z.number().int().min(1),
  /** A share of the price, in basis points. */
  deposit: z.object({ nature: z.enum(['acompte', 'arrhes']), basisPoints: z.number().int().min(1) }).nullable(),
  cancellation: z.array(z.object({ hoursBefore: z.number().int(), refundBasisPoints: z.number().int() })),
  questions: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      kind: z.enum(['short_text', 'long_text', 'number']),
      required: z.boolean(),
    }),
  ),
});
export type DemoService = z.infer<typeof DemoService>;

/** Somebody an organization knows; its owner writes her down. */
export const DemoClient = z.object({
  organization: Key,
  firstName: z.string(),
  lastName: z.string(),
  company: z.string(),
  email: z.email().nullable(),
  phone: z.string().nullable(),
  city: z.string(),
  tags: z.array(z.string()),
  /** By key of the fields of the organization's trade. */
  custom: z.record(z.string(), z.union([z.string(), z.boolean()])),
  /** Oldest first. */
  notes: z.array(z.string()),
  /** Body measures in centimetres by point, oldest first; each set was confirmed. */
  measures: z.array(z.record(z.string(), z.number())),
});
export type DemoClient = z.infer<typeof DemoClient>;

const DayRange = { from: z.number().int().min(0), until: z.number().int().max(2880) };

/** A person, a room or a kit of an organization, with its hours in minutes on the wall. */
export const DemoResource = z.object({
  key: Key,
  organization: Key,
  kind: z.enum(['person', 'room', 'kit']),
  name: z.string(),
  zone: z.string(),
  holidays: z.enum(['FR']).nullable(),
  week: z.array(z.object({ weekday: z.number().int().min(1).max(7), ...DayRange, pause: z.boolean() })).min(1),
  exceptions: z.array(
    z.object({ on: Day, kind: z.enum(['closed', 'instead', 'extra']), ranges: z.array(z.object(DayRange)) }),
  ),
  travels: z.array(z.object({ first: Day, last: Day, zone: z.string() })),
});
export type DemoResource = z.infer<typeof DemoResource>;

/** What a service needs at once, the first of which leads, and how often it begins. */
export const DemoArrangement = z.object({
  service: Key,
  stepMinutes: z.number().int().min(1),
  resources: z.array(Key).min(1),
});
export type DemoArrangement = z.infer<typeof DemoArrangement>;

export const DemoBooking = z.object({
  service: Key,
  client: Key,
  /** On the wall of the service's first resource. */
  startsAt: LocalTime,
  state: z.enum(['requested', 'confirmed', 'completed', 'no_show', 'cancelled']),
  /** To the questions of the service, by their keys. */
  answers: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
  /** Who called it off, and why. */
  cancelled: z.object({ by: z.enum(['client', 'organization']), reason: z.string() }).nullable(),
  /** How many days before its start it was asked for; for one to come, counted from today. */
  askedDaysBefore: z.number().int().min(0),
});
export type DemoBooking = z.infer<typeof DemoBooking>;

/** Time kept for oneself. */
export const DemoBlock = z.object({
  organization: Key,
  resources: z.array(Key).min(1),
  startsAt: LocalTime,
  endsAt: LocalTime,
  note: z.string(),
});
export type DemoBlock = z.infer<typeof DemoBlock>;

/** A world to show on a fresh start. Things point to one another by key; the server gives them their ids. */
export const DemoWorld = z.object({
  edition: z.string(),
  today: Day,
  members: z.array(DemoMember).min(1),
  organizations: z.array(DemoOrganization).min(1),
  events: z.array(DemoEvent).min(1),
  /** Empty where the edition offers nothing by appointment. */
  services: z.array(DemoService),
  /** Of the organizations that are there; empty where the edition has no address book. */
  clients: z.array(DemoClient),
  /** Empty where the edition keeps no calendars. */
  resources: z.array(DemoResource),
  arrangements: z.array(DemoArrangement),
  bookings: z.array(DemoBooking),
  blocks: z.array(DemoBlock),
});
export type DemoWorld = z.infer<typeof DemoWorld>;

/** Every member of the demo world signs in with it. */
export const demoPassword = 'lever-de-rideau';
