import { z } from 'zod';
import { Currency, Day, Instant, optionalText, page, PageQuery, Slug, text, Uuid, WallTime, Zone } from './common.ts';
import { Bilingual, EventId } from './events-parts.ts';
import { routes } from './route.ts';

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

/** What an organizer writes. Every field may be left for later until submission. */
export const EventDraft = z.object({
  title: text(140),
  summary: optionalText(280).default(''),
  description: optionalText(20_000).default(''),
  category: Slug.nullable().default(null),
  kind: Slug.nullable().default(null),
  labels: z.array(Slug).max(10).default([]),
  language: z.enum(['fr', 'en']).default('fr'),
  visibility: Visibility.default('public'),
  /** Overall limit of people, beside the quotas of tickets. */
  capacity: z.int().min(1).max(1_000_000).nullable().default(null),
  food: FreeFood.nullable().default(null),
  dates: z.array(DateDraft).max(400).default([]),
});
export type EventDraft = z.infer<typeof EventDraft>;

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
  missing: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })),
  /** What may be done now: submit, withdraw, publish, cancel, archive… */
  acts: z.array(z.string()),
  /** The moderator's last words, when changes were requested. */
  reason: z.string().nullable(),
  savedAt: Instant,
}).meta({ id: 'EditorEvent' });
export type EditorEvent = z.infer<typeof EditorEvent>;

const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(20));
const yes = z.enum(['true', '1']).transform(() => true);

/** Filters of every public list; all may be combined. */
export const EventFilter = z.object({
  /** Free text, accents and small typos forgiven. */
  q: z.string().trim().max(120).optional(),
  city: z.string().trim().max(120).optional(),
  /** Centre of a search around a point, with `radius` in kilometres. */
  lat: z.coerce.number().min(-90).max(90).optional(),
  lng: z.coerce.number().min(-180).max(180).optional(),
  radius: z.coerce.number().min(1).max(500).default(25),
  /** First and last day, in the zone of each event. */
  from: Day.optional(),
  to: Day.optional(),
  when: z.enum(['today', 'tomorrow', 'weekend', 'week', 'month']).optional(),
  category: many(Slug),
  kind: many(Slug),
  label: many(Slug),
  price: z.enum(['free', 'paid']).optional(),
  freeFood: yes.optional(),
  online: yes.optional(),
  organization: Uuid.optional(),
});
export type EventFilter = z.infer<typeof EventFilter>;

const ListQuery = EventFilter.extend(PageQuery.shape).extend({
  sort: z.enum(['date', 'distance', 'popularity', 'relevance']).default('date'),
});

const Counts = z.array(z.object({ value: z.string(), count: z.int() }));
export const Facets = z
  .object({
    total: z.int(),
    category: Counts,
    kind: Counts,
    label: Counts,
    price: Counts,
    freeFood: z.int(),
    online: z.int(),
    city: Counts,
  })
  .meta({ id: 'EventFacets' });
export type Facets = z.infer<typeof Facets>;

const MapPoint = z.object({
  id: Uuid,
  slug: Slug,
  title: z.string(),
  lat: z.number(),
  lng: z.number(),
  startsAt: WallTime,
  zone: Zone,
  freeFood: z.boolean(),
  fromPrice: z.int().nullable(),
});

export const Town = z.object({
  name: z.string(),
  country: z.string(),
  region: z.string().nullable(),
  lat: z.number(),
  lng: z.number(),
  zone: Zone,
  population: z.int(),
});
export type Town = z.infer<typeof Town>;

/** A word staff can add, rename and put away: category, kind or label. */
export const Term = z
  .object({
    slug: Slug,
    name: Bilingual,
    icon: z.string().nullable(),
    tone: z.string().nullable(),
    granted: z.enum(['organizer', 'staff', 'derived']).nullable(),
    archived: z.boolean(),
  })
  .meta({ id: 'EventTerm' });
export type Term = z.infer<typeof Term>;
export const Terms = z
  .object({ categories: z.array(Term), kinds: z.array(Term), labels: z.array(Term) })
  .meta({ id: 'EventTerms' });

const BySlug = z.object({ slug: Slug });

export const events = routes('events', {
  list: {
    method: 'GET',
    path: '/events',
    access: 'anyone',
    summary: 'Published events: text, place, dates, category, price',
    query: ListQuery,
    ok: { status: 200, body: page(EventLine) },
  },
  facets: {
    method: 'GET',
    path: '/events/facets',
    access: 'anyone',
    summary: 'How many events each filter would leave',
    query: EventFilter,
    ok: { status: 200, body: Facets },
  },
  map: {
    method: 'GET',
    path: '/events/map',
    access: 'anyone',
    summary: 'The same list as points, at most 2,000',
    query: EventFilter,
    ok: { status: 200, body: z.object({ points: z.array(MapPoint), more: z.boolean() }) },
  },
  show: {
    method: 'GET',
    path: '/events/:slug',
    access: 'anyone',
    summary: 'An event page',
    params: BySlug,
    query: z.object({ key: z.string().max(80).optional() }),
    ok: { status: 200, body: Event },
    refusals: ['events.not_found'],
  },
  calendar: {
    method: 'GET',
    path: '/events/:slug/calendar.ics',
    access: 'anyone',
    summary: 'The event for calendars',
    params: BySlug,
    ok: { status: 200, contentType: 'text/calendar' },
    refusals: ['events.not_found'],
  },
  card: {
    method: 'GET',
    path: '/events/:slug/card.jpg',
    access: 'anyone',
    summary: 'Picture for link previews, 1200 × 630',
    params: BySlug,
    ok: { status: 200, contentType: 'image/jpeg' },
    refusals: ['events.not_found'],
  },
  organizationCalendar: {
    method: 'GET',
    path: '/organizations/:handle/calendar.ics',
    access: 'anyone',
    summary: 'Everything an organization has published, for calendars',
    params: z.object({ handle: Slug }),
    ok: { status: 200, contentType: 'text/calendar' },
  },
  sitemap: {
    method: 'GET',
    path: '/events/sitemap',
    access: 'anyone',
    summary: 'Addresses of public events, newest change first',
    query: z.object({ after: z.string().max(200).optional() }),
    ok: {
      status: 200,
      body: z.object({ items: z.array(z.object({ slug: Slug, changedAt: Instant })), next: z.string().nullable() }),
    },
  },
  picture: {
    method: 'GET',
    path: '/pictures/:pictureId/:file',
    access: 'anyone',
    summary: 'A picture, resized',
    params: z.object({ pictureId: Uuid, file: z.string().regex(/^(320|640|1280|1920)\.(webp|jpg)$/) }),
    ok: { status: 200, contentType: 'image/webp' },
  },
  terms: {
    method: 'GET',
    path: '/events/terms',
    access: 'anyone',
    summary: 'Categories, kinds and labels',
    ok: { status: 200, body: Terms },
  },
  towns: {
    method: 'GET',
    path: '/places/towns',
    access: 'anyone',
    summary: 'Towns by name, accents and typos forgiven; no network needed',
    query: z.object({
      q: z.string().trim().min(1).max(80),
      lat: z.coerce.number().optional(),
      lng: z.coerce.number().optional(),
    }),
    ok: { status: 200, body: z.object({ items: z.array(Town) }) },
  },

  mine: {
    method: 'GET',
    path: '/organizations/:organizationId/events',
    access: 'member',
    summary: 'The events of an organization, in every state',
    params: z.object({ organizationId: Uuid }),
    query: PageQuery.extend({
      q: z.string().trim().max(120).optional(),
      status: EventStatus.optional(),
      time: z.enum(['upcoming', 'past', 'all']).default('all'),
    }),
    ok: { status: 200, body: page(EventLine) },
    refusals: ['organizations.not_found'],
  },
  create: {
    method: 'POST',
    path: '/organizations/:organizationId/events',
    access: 'member',
    summary: 'Begin an event as a draft',
    params: z.object({ organizationId: Uuid }),
    body: EventDraft,
    idempotent: 'stored',
    ok: { status: 201, body: EditorEvent },
    refusals: ['organizations.not_found'],
  },
  edit: {
    method: 'GET',
    path: '/events/:eventId/draft',
    access: 'member',
    summary: 'An event as its editor shows it',
    params: EventId,
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found'],
  },
  save: {
    method: 'PATCH',
    path: '/events/:eventId',
    access: 'member',
    summary: 'Save what was edited',
    params: EventId,
    body: EventDraft.partial().extend({ revision: z.int() }),
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found', 'events.edited_elsewhere', 'events.not_editable'],
  },
  remove: {
    method: 'DELETE',
    path: '/events/:eventId',
    access: 'member',
    summary: 'Delete a draft nobody has seen',
    params: EventId,
    ok: { status: 204 },
    refusals: ['events.not_found', 'events.not_deletable'],
  },
  copy: {
    method: 'POST',
    path: '/events/:eventId/copies',
    access: 'member',
    summary: 'Begin a new draft from this event, dates shifted by whole weeks',
    params: EventId,
    body: z.object({ weeks: z.int().min(0).max(520).default(0) }),
    idempotent: 'stored',
    ok: { status: 201, body: EditorEvent },
    refusals: ['events.not_found'],
  },
  addPicture: {
    method: 'POST',
    path: '/events/:eventId/pictures',
    access: 'member',
    summary: 'Upload a picture (JPEG, PNG, WebP, AVIF; 25 MB)',
    params: EventId,
    accepts: 'multipart',
    body: z.object({ file: z.any(), alt: optionalText(240) }),
    ok: { status: 201, body: Picture },
    refusals: ['events.not_found', 'events.picture_refused', 'events.too_many_pictures'],
  },
  editPicture: {
    method: 'PATCH',
    path: '/events/:eventId/pictures/:pictureId',
    access: 'member',
    summary: 'Describe a picture, or make it the cover',
    params: EventId.extend({ pictureId: Uuid }),
    body: z.object({ alt: optionalText(240).optional(), cover: z.literal(true).optional() }),
    ok: { status: 200, body: Picture },
    refusals: ['events.not_found'],
  },
  removePicture: {
    method: 'DELETE',
    path: '/events/:eventId/pictures/:pictureId',
    access: 'member',
    summary: 'Take a picture away',
    params: EventId.extend({ pictureId: Uuid }),
    ok: { status: 204 },
    refusals: ['events.not_found'],
  },

  submit: {
    method: 'PUT',
    path: '/events/:eventId/submission',
    access: 'member',
    summary: 'Ask for publication',
    params: EventId,
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found', 'events.not_ready', 'events.act_impossible'],
  },
  withdraw: {
    method: 'DELETE',
    path: '/events/:eventId/submission',
    access: 'member',
    summary: 'Take the submission back',
    params: EventId,
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found', 'events.act_impossible'],
  },
  publish: {
    method: 'PUT',
    path: '/events/:eventId/publication',
    access: 'member',
    summary: 'Publish an approved event',
    params: EventId,
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found', 'events.act_impossible'],
  },
  cancel: {
    method: 'PUT',
    path: '/events/:eventId/cancellation',
    access: 'member',
    summary: 'Call the event off: holders are told, refunds opened',
    params: EventId,
    body: z.object({ reason: text(500) }),
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found', 'events.act_impossible'],
  },
  archive: {
    method: 'PUT',
    path: '/events/:eventId/archive',
    access: 'member',
    summary: 'Put a past event away',
    params: EventId,
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found', 'events.act_impossible', 'events.still_to_come'],
  },
  cancelDate: {
    method: 'PUT',
    path: '/events/:eventId/dates/:dateId/cancellation',
    access: 'member',
    summary: 'Call one date off',
    params: EventId.extend({ dateId: Uuid }),
    body: z.object({ reason: text(500) }),
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found', 'events.date_act_impossible', 'events.date_over'],
  },
  postponeDate: {
    method: 'PUT',
    path: '/events/:eventId/dates/:dateId/postponement',
    access: 'member',
    summary: 'Say that one date will take place later',
    params: EventId.extend({ dateId: Uuid }),
    body: z.object({ reason: text(500) }),
    ok: { status: 200, body: EditorEvent },
    refusals: ['events.not_found', 'events.date_act_impossible', 'events.date_over'],
  },
});
