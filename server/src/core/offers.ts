import { ServiceTerms } from '@estrade/api/offers-shapes';
import { z } from 'zod';
import { port } from '#kit/ports/port';
import { refusals } from '#kit/refusal';

/** How long a service occupies its people and rooms: minutes of a day, or whole days in the zone of the pro. */
export const ServiceDuration = z.union([
  z.strictObject({ minutes: z.int().positive() }),
  z.strictObject({ days: z.int().positive() }),
]);
export type ServiceDuration = z.infer<typeof ServiceDuration>;

/** One published version of a service, as bookings need it. It never changes. */
export const BookableService = z.object({
  versionId: z.uuid(),
  serviceId: z.uuid(),
  organizationId: z.uuid(),
  title: z.string(),
  duration: ServiceDuration,
  /** Kept free around a booking: travel, setting up, tidying. */
  bufferBeforeMinutes: z.int().nonnegative(),
  bufferAfterMinutes: z.int().nonnegative(),
  /** A booking starts no sooner than this from now. */
  noticeMinutes: z.int().nonnegative(),
  /** And no later than this many days from today. */
  horizonDays: z.int().positive(),
  /** How many bookings may share one start. */
  seats: z.int().positive(),
  /** `instant`: a booking stands at once; `on_request`: the pro accepts it first. */
  approval: z.enum(['instant', 'on_request']),
});
export type BookableService = z.infer<typeof BookableService>;

/** Everything a client agrees to with one published version. It never changes. */
export const AgreedTerms = z.object({ versionId: z.uuid(), terms: ServiceTerms });
export type AgreedTerms = z.infer<typeof AgreedTerms>;

export class OffersPort extends port('offers', {
  /** Published versions, also superseded ones and those of paused and archived services; unknown ids and drafts are left out. */
  services: { in: z.object({ versionIds: z.array(z.uuid()).max(500) }), out: z.array(BookableService) },
  /** The whole terms of published versions, whatever became of their service; unknown ids and drafts are left out. */
  terms: { in: z.object({ versionIds: z.array(z.uuid()).max(500) }), out: z.array(AgreedTerms) },
  /** The version somebody may book now; null when there is no such service, or it is not published. */
  current: { in: z.object({ serviceId: z.uuid() }), out: BookableService.nullable() },
  /** Whose service it is, a draft or an archived one included; null when there is no such service. */
  organizationOf: { in: z.object({ serviceId: z.uuid() }), out: z.uuid().nullable() },
}) {}

export const offersRefusals = refusals({
  'offers.service_not_found': {
    kind: 'not_found',
    fr: 'Cette prestation est introuvable.',
    en: 'This service could not be found.',
  },
});
