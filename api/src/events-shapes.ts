import { z } from 'zod';
import { Currency, Instant, Money, optionalText, Slug, text, Uuid, WallTime, Zone } from './common.ts';

export const EventStatus = z.enum([
  'draft',
  'submitted',
  'changes_requested',
  'approved',
  'published',
  'suspended',
  'removed',
  'cancelled',
  'archived',
]);
export type EventStatus = z.infer<typeof EventStatus>;
export const Visibility = z.enum(['public', 'unlisted', 'private']);

export const Place = z
  .object({
    name: optionalText(160).nullable(),
    address: optionalText(240).nullable(),
    city: optionalText(120).nullable(),
    postcode: optionalText(20).nullable(),
    /** ISO 3166-1 alpha-2. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    lat: z.number().min(-90).max(90).nullable(),
    lng: z.number().min(-180).max(180).nullable(),
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;

/** A picture with its derivatives; `blur` is a tiny data URL shown while it loads. */
export const Picture = z
  .object({
    id: Uuid,
    alt: z.string(),
    width: z.int(),
    height: z.int(),
    blur: z.string().nullable(),
    src: z.record(z.enum(['320', '640', '1280', '1920']), z.string()),
  })
  .meta({ id: 'Picture' });
export type Picture = z.infer<typeof Picture>;

const Fold = z.enum(['earlier', 'later']);

/** A date as its organizer types it: wall-clock times in the zone of the place. */
export const DateDraft = z.object({
  /** Present when the date exists already. */
  id: Uuid.optional(),
  startsAt: WallTime,
  /** Which of the two, when a wall time happens twice (clocks go back). */
  startsFold: Fold.optional(),
  endsAt: WallTime.nullable().default(null),
  endsFold: Fold.optional(),
  doorsAt: WallTime.nullable().default(null),
  zone: Zone,
  place: Place.nullable().default(null),
  onlineUrl: z.url().max(500).nullable().default(null),
});
export type DateDraft = z.infer<typeof DateDraft>;

/** One performance as people see it. */
export const EventDate = z
  .object({
    id: Uuid,
    /** Wall-clock start in `zone`: what posters and tickets print. */
    startsAt: WallTime,
    endsAt: WallTime.nullable(),
    doorsAt: WallTime.nullable(),
    zone: Zone,
    startInstant: Instant,
    endInstant: Instant,
    place: Place.nullable(),
    /** The link itself is told to ticket holders only. */
    online: z.boolean(),
    status: z.enum(['scheduled', 'postponed', 'cancelled']),
    phase: z.enum(['upcoming', 'ongoing', 'past', 'postponed', 'cancelled']),
  })
  .meta({ id: 'EventDate' });
export type EventDate = z.infer<typeof EventDate>;

export const OrganizerLine = z.object({
  id: Uuid,
  handle: z.string(),
  name: z.string(),
  logoUrl: z.string().nullable(),
});

/** An event in a list: what, when, where, how much. */
export const EventLine = z
  .object({
    id: Uuid,
    slug: Slug,
    title: z.string(),
    summary: z.string(),
    category: z.string(),
    kind: z.string().nullable(),
    language: z.enum(['fr', 'en']),
    status: EventStatus,
    /** The next date that is not over (the last one when all are), and how many there are. */
    next: EventDate.nullable(),
    dates: z.int(),
    picture: Picture.nullable(),
    organizer: OrganizerLine,
    freeFood: z.boolean(),
    labels: z.array(z.string()),
    currency: Currency,
    /** Lowest price on sale in minor units; 0 is free, null when nothing is sold. */
    fromPrice: z.int().nullable(),
    availability: z.enum(['none', 'not_yet', 'many', 'few', 'sold_out', 'ended']),
    /** Kilometres from the point searched near. */
    distance: z.number().nullable(),
  })
  .meta({ id: 'EventLine' });
export type EventLine = z.infer<typeof EventLine>;

export const FreeFood = z.object({
  /** What is offered, in a sentence. */
  offer: text(300),
  /** E.g. vegetarian, halal, gluten-free. */
  diets: z.array(z.enum(['vegetarian', 'vegan', 'halal', 'kosher', 'gluten_free', 'no_alcohol'])).default([]),
});

/** An event in its organizer's own list: in every state, with what only they may know. */
export const ProgrammeLine = EventLine.extend({
  visibility: Visibility,
  /** Tickets issued and live. */
  sold: z.int(),
  /** What a moderator wrote last: what to change, why it was suspended. */
  reason: z.string().nullable(),
  savedAt: Instant,
}).meta({ id: 'ProgrammeLine' });
export type ProgrammeLine = z.infer<typeof ProgrammeLine>;

/** An event page. */
export const Event = EventLine.omit({ distance: true, dates: true })
  .extend({
    /** Markdown. */
    description: z.string(),
    /** Every date, in order. */
    dates: z.array(EventDate),
    pictures: z.array(Picture),
    food: FreeFood.nullable(),
    capacity: z.int().nullable(),
    visibility: Visibility,
    publishedAt: Instant.nullable(),
    cancelledReason: z.string().nullable(),
    /** May the reader edit it? */
    editable: z.boolean(),
  })
  .meta({ id: 'Event' });
export type Event = z.infer<typeof Event>;

const written = {
  title: text(140),
  summary: optionalText(280),
  description: optionalText(20_000),
  category: Slug.nullable(),
  kind: Slug.nullable(),
  labels: z.array(Slug).max(10),
  language: z.enum(['fr', 'en']),
  visibility: Visibility,
  /** Overall limit of people, beside the quotas of tickets. */
  capacity: z.int().min(1).max(1_000_000).nullable(),
  food: FreeFood.nullable(),
  dates: z.array(DateDraft).max(400),
};

/** What an organizer writes. Every field may be left for later until submission. */
export const EventDraft = z.object({
  ...written,
  summary: written.summary.default(''),
  description: written.description.default(''),
  category: written.category.default(null),
  kind: written.kind.default(null),
  labels: written.labels.default([]),
  language: written.language.default('fr'),
  visibility: written.visibility.default('public'),
  capacity: written.capacity.default(null),
  food: written.food.default(null),
  dates: written.dates.default([]),
});
export type EventDraft = z.infer<typeof EventDraft>;

/** What is saved of an event: fields that are absent stay as they are. */
export const EventEdits = z.object(written).partial();

/** What the file an event was imported from says and its fields have no room for: for its organizer to use. */
export const EventSource = z
  .object({
    /** The price in the words of the file. */
    price: z.string().nullable(),
    /** What was understood of it, smallest first; 0 is free. */
    amounts: z.array(Money),
    link: z.string().nullable(),
    /** Address of a picture elsewhere; it is not fetched. */
    picture: z.string().nullable(),
    keywords: z.array(z.string()),
  })
  .meta({ id: 'EventSource' });

/** Something to complete before submission, or a step the state allows: the editor shows both. */
export const EditorEvent = EventDraft.extend({
  id: Uuid,
  organizationId: Uuid,
  slug: Slug,
  status: EventStatus,
  /** Grows with each save; send it back so that two editors do not overwrite each other. */
  revision: z.int(),
  dates: z.array(DateDraft.extend({ id: Uuid, status: z.enum(['scheduled', 'postponed', 'cancelled']) })),
  pictures: z.array(Picture),
  /** Opens a private event: the `key` of the address that invitations carry. */
  invitationKey: z.string(),
  currency: Currency,
  missing: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })),
  /** What may be done now: submit, withdraw, publish, cancel, archive… */
  acts: z.array(z.string()),
  /** The moderator's last words, when changes were requested. */
  reason: z.string().nullable(),
  savedAt: Instant,
  /** Null unless it was imported. */
  source: EventSource.nullable(),
}).meta({ id: 'EditorEvent' });
export type EditorEvent = z.infer<typeof EditorEvent>;
