import { z } from 'zod';
import { fact } from '#kit/facts/fact';
import { port } from '#kit/ports/port';
import { refusals } from '#kit/refusal';

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

export const PlaceCard = z.object({
  name: z.string().nullable(),
  address: z.string().nullable(),
  city: z.string().nullable(),
  postcode: z.string().nullable(),
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
});

export const EventDateCard = z.object({
  id: z.uuid(),
  eventId: z.uuid(),
  /** Instants, ISO 8601 in UTC. */
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  doorsAt: z.string().nullable(),
  /** Wall-clock start in `zone`, what tickets print. */
  wallStart: z.string(),
  zone: z.string(),
  place: PlaceCard.nullable(),
  online: z.boolean(),
  status: z.enum(['scheduled', 'postponed', 'cancelled']),
  /** Grows with every change that calendars must know. */
  revision: z.int(),
});
export type EventDateCard = z.infer<typeof EventDateCard>;

export const EventCard = z.object({
  id: z.uuid(),
  organizationId: z.uuid(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  category: z.string(),
  status: EventStatus,
  visibility: z.enum(['public', 'unlisted', 'private']),
  language: z.enum(['fr', 'en']),
  freeFood: z.boolean(),
  capacity: z.int().nullable(),
  currency: z.string(),
  pictureUrl: z.string().nullable(),
  dates: z.array(EventDateCard),
});
export type EventCard = z.infer<typeof EventCard>;

export class EventsPort extends port('events', {
  /** With their dates in order; unknown ids are left out. */
  cards: { in: z.object({ ids: z.array(z.uuid()).max(500) }), out: z.array(EventCard) },
  /** The events of one organization, for its sales and door pages. */
  ofOrganization: { in: z.object({ organizationId: z.uuid() }), out: z.array(EventCard) },
  /** Where an event can be joined online: told to ticket holders only. */
  joinLinks: {
    in: z.object({ dateIds: z.array(z.uuid()).max(200) }),
    out: z.array(z.object({ dateId: z.uuid(), url: z.string() })),
  },
}) {}

/** A change of a published event that ticket holders must know. */
export const MaterialChange = z.object({
  what: z.enum(['date', 'place', 'online', 'date_cancelled', 'date_postponed', 'title']),
  dateId: z.uuid().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** What is left is no longer what was bought: tickets may be given back. */
  refund: z.boolean().default(false),
});
export type MaterialChange = z.infer<typeof MaterialChange>;

const about = z.object({ eventId: z.uuid(), organizationId: z.uuid() });
export class EventSubmitted extends fact('events.submitted', about) {}
export class EventApproved extends fact('events.approved', about) {}
export class EventChangesRequested extends fact('events.changes_requested', about.extend({ reason: z.string() })) {}
/** Told at publication and at every later save of what others keep a copy of (title, dates, status, capacity). */
export class EventPublished extends fact('events.published', about) {}
/** `reason`: what the organizer says to the people who wanted to come. */
export class EventChanged extends fact(
  'events.changed',
  about.extend({ changes: z.array(MaterialChange), reason: z.string().default('') }),
) {}
export class EventCancelled extends fact('events.cancelled', about.extend({ reason: z.string() })) {}
export class EventWithdrawn extends fact(
  'events.withdrawn',
  about.extend({ status: EventStatus, reason: z.string().default('') }),
) {}

export const eventsRefusals = refusals({
  'events.not_found': { kind: 'not_found', fr: 'Cet événement est introuvable.', en: 'This event could not be found.' },
});
