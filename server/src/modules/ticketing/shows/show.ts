import type { Temporal } from 'temporal-polyfill';

/** What ticketing knows of an event, and how it sells. */
export interface Show {
  readonly eventId: string;
  readonly organizationId: string;
  readonly slug: string;
  readonly title: string;
  readonly language: 'fr' | 'en';
  readonly pictureUrl: string | null;
  readonly currency: string;
  /** The event's own status: only `published` sells. */
  readonly status: string;
  readonly paused: boolean;
  readonly maxPerOrder: number | null;
  readonly maxPerPerson: number | null;
  readonly feePaidBy: 'organizer' | 'buyer';
  readonly returnableUntilHours: number | null;
  readonly feeReturned: boolean;
}

export interface Place {
  readonly name: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

export interface ShowDate {
  readonly id: string;
  readonly eventId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant | null;
  readonly doorsAt: Temporal.Instant | null;
  /** Wall-clock start in `zone`, what tickets print. */
  readonly wallStart: string;
  readonly zone: string;
  readonly status: 'scheduled' | 'postponed' | 'cancelled';
  readonly online: boolean;
  readonly place: Place | null;
  readonly revision: number;
  readonly removed: boolean;
  /** Since then it is no longer what was sold before: another day, another town. */
  readonly alteredAt: Temporal.Instant | null;
}

/** Places are sold until a date is over; one without an end counts as over six hours after its start. */
export function saleEndsAt(date: ShowDate): Temporal.Instant {
  return date.endsAt ?? date.startsAt.add({ hours: 6 });
}

/** Until when a buyer may give a ticket back: free ones until the start, paid ones as promised; null when never. */
export function returnableUntil(
  date: ShowDate,
  promise: { readonly free: boolean; readonly hours: number | null },
): Temporal.Instant | null {
  if (promise.free) return date.startsAt;
  return promise.hours === null ? null : date.startsAt.subtract({ hours: promise.hours });
}
