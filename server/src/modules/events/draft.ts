import type { Fold } from '#kit/time/wall-time';
import type { DateTimes, Place } from './event-date.ts';
import type { EventSource, Food, SavedDate, SavedEvent } from './saved-event.ts';
import type { Visibility } from './visibility.ts';

/** A date as an editor sends it: known by its id, or new. */
export interface DraftDate {
  readonly id?: string;
  readonly startsAt: string;
  readonly startsFold?: Fold;
  readonly endsAt: string | null;
  readonly endsFold?: Fold;
  readonly doorsAt: string | null;
  readonly zone: string;
  readonly place: Place | null;
  readonly onlineUrl: string | null;
}

/** What an organizer writes. */
export interface Draft {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string | null;
  readonly kind: string | null;
  readonly labels: readonly string[];
  readonly language: 'fr' | 'en';
  readonly visibility: Visibility;
  readonly capacity: number | null;
  readonly food: Food | null;
  readonly dates: readonly DraftDate[];
}

/** What only the program decides about a new event. */
export interface Birth {
  readonly id: string;
  readonly organizationId: string;
  readonly slug: string;
  readonly invitationKey: string;
  readonly currency: string;
  readonly importId: string | null;
  readonly source: EventSource | null;
  readonly now: Date;
  readonly newId: () => string;
}

export function bornFrom(draft: Draft, birth: Birth): SavedEvent {
  const { now, newId, ...given } = birth;
  return {
    ...given,
    ...draft,
    status: 'draft',
    revision: 1,
    reason: null,
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
    publishedAt: null,
    offer: { fromPrice: null, toPrice: null, availability: 'none', sold: 0 },
    dates: draft.dates.map((date) => freshDate(date, newId())),
    pictures: [],
  };
}

/** The event with what was edited laid over it. Dates keep their decided status; a date unknown to the event is new. */
export function edited(event: SavedEvent, edits: Partial<Draft>, newId: () => string): SavedEvent {
  const { dates, ...rest } = edits;
  const words = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  ) as Partial<SavedEvent>;
  return { ...event, ...words, dates: dates ? dates.map((date) => mergedDate(event.dates, date, newId)) : event.dates };
}

/** Dates that were promised in public and are no longer there. */
export function missingDates(before: SavedEvent, after: SavedEvent): readonly SavedDate[] {
  return before.dates.filter((date) => !after.dates.some((other) => other.id === date.id));
}

function mergedDate(known: readonly SavedDate[], date: DraftDate, newId: () => string): SavedDate {
  const before = known.find((one) => one.id === date.id);
  if (!before) return freshDate(date, newId());
  const after = { ...before, ...date, id: before.id };
  return { ...after, revision: sameForCalendars(before, after) ? before.revision : before.revision + 1 };
}

function freshDate(date: DraftDate, id: string): SavedDate {
  return { ...date, id, status: 'scheduled', statusReason: null, revision: 0 };
}

function sameForCalendars(a: DateTimes & Pick<SavedDate, 'place' | 'onlineUrl'>, b: typeof a): boolean {
  const told = ({ startsAt, startsFold, endsAt, doorsAt, zone, place, onlineUrl }: typeof a) =>
    JSON.stringify([startsAt, startsFold, endsAt, doorsAt, zone, place, onlineUrl]);
  return told(a) === told(b);
}
