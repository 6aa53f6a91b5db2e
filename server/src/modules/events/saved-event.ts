import type { EventStatus } from '#core/events';
import type { EventDate } from './event-date.ts';
import type { Fold } from '#kit/time/wall-time';
import type { Visibility } from './visibility.ts';

/** A date as it is stored: what was typed, plus what calendars must know. */
export interface SavedDate extends EventDate {
  readonly endsFold?: Fold;
  readonly statusReason: string | null;
  readonly revision: number;
}

export interface SavedPicture {
  readonly id: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly blur: string | null;
  readonly widths: readonly number[];
}

/** What is offered to eat, by the organizer's own words. */
export interface Food {
  readonly offer: string;
  readonly diets: readonly ('vegetarian' | 'vegan' | 'halal' | 'kosher' | 'gluten_free' | 'no_alcohol')[];
}

/** What the file an event was imported from says, and the event itself has no room for. */
export interface EventSource {
  /** Its id where it comes from. */
  readonly id: string | null;
  /** The price in the words of the file, and what was understood of it: minor units, smallest first, 0 is free. */
  readonly price: string | null;
  readonly amounts: readonly { readonly amount: number; readonly currency: string }[];
  /** Its page, and its picture, elsewhere. */
  readonly link: string | null;
  readonly picture: string | null;
  readonly keywords: readonly string[];
}

/** What ticketing last told about the sale. */
export interface OfferCopy {
  /** Minor units; null when nothing is sold. */
  readonly fromPrice: number | null;
  readonly toPrice: number | null;
  readonly availability: 'none' | 'not_yet' | 'many' | 'few' | 'sold_out' | 'ended';
  readonly sold: number;
}

/** An event with everything that belongs to it. */
export interface SavedEvent {
  readonly id: string;
  readonly organizationId: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly category: string | null;
  readonly kind: string | null;
  readonly labels: readonly string[];
  readonly language: 'fr' | 'en';
  readonly visibility: Visibility;
  readonly invitationKey: string;
  readonly capacity: number | null;
  readonly food: Food | null;
  readonly currency: string;
  readonly status: EventStatus;
  readonly revision: number;
  readonly reason: string | null;
  readonly importId: string | null;
  readonly source: EventSource | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly offer: OfferCopy;
  /** In order of time. */
  readonly dates: readonly SavedDate[];
  /** The first is the cover. */
  readonly pictures: readonly SavedPicture[];
}
