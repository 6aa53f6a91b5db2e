import type { Temporal } from 'temporal-polyfill';
import type { Fold } from '#kit/time/wall-time';
import { type DateTimes, phaseOf, type Place } from './event-date.ts';
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

/** Why what is on stage may not be saved like this: the place among the dates it belongs to, and a refusal. */
export interface RefusedEdit {
  readonly field: string;
  readonly code: 'events.date_sold' | 'events.date_act_impossible' | 'events.date_over';
}

/** A date that was promised in public stays; one that is called off stays so, and what has taken place is history. */
export function refusedEdit(before: SavedEvent, after: SavedEvent, now: Temporal.Instant): RefusedEdit | null {
  if (missingDates(before, after).length > 0) return { field: 'dates', code: 'events.date_sold' };
  for (const [index, date] of after.dates.entries()) {
    const known = before.dates.find(({ id }) => id === date.id);
    if (!known || sameForCalendars(known, date)) continue;
    const phase = phaseOf(known, now);
    if (phase === 'cancelled') return { field: `dates.${index}`, code: 'events.date_act_impossible' };
    if (phase === 'past') return { field: `dates.${index}.startsAt`, code: 'events.date_over' };
  }
  return null;
}

/** Dates that were promised in public and are no longer there. */
function missingDates(before: SavedEvent, after: SavedEvent): readonly SavedDate[] {
  return before.dates.filter((date) => !after.dates.some((other) => other.id === date.id));
}

function mergedDate(known: readonly SavedDate[], date: DraftDate, newId: () => string): SavedDate {
  const before = known.find((one) => one.id === date.id);
  if (!before) return freshDate(date, newId());
  const after = { ...before, ...date, id: before.id };
  if (sameForCalendars(before, after)) return after;
  // a postponed date that gets its new day is on again
  const isMoved = before.status === 'postponed' && before.startsAt !== after.startsAt;
  const status = isMoved ? ({ status: 'scheduled', statusReason: null } as const) : {};
  return { ...after, ...status, revision: before.revision + 1 };
}

function freshDate(date: DraftDate, id: string): SavedDate {
  return { ...date, id, status: 'scheduled', statusReason: null, revision: 0 };
}

function sameForCalendars(a: DateTimes & Pick<SavedDate, 'place' | 'onlineUrl'>, b: typeof a): boolean {
  const told = ({ startsAt, startsFold, endsAt, doorsAt, zone, place, onlineUrl }: typeof a) =>
    JSON.stringify([startsAt, startsFold, endsAt, doorsAt, zone, place, onlineUrl]);
  return told(a) === told(b);
}
