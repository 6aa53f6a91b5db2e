import { type DateProblem, type EventDate, phaseOf, problemsOfDate } from './event-date.ts';
import type { Temporal } from 'temporal-polyfill';

/** What is looked at before an event may be submitted. */
export interface Submittable {
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly category: string | null;
  readonly language: string | null;
  readonly dates: readonly EventDate[];
  readonly coverPictureId: string | null;
  readonly coverAlternative: string | null;
  readonly capacity: number | null;
}

/** One thing to complete: the field it belongs to (`dates.2.place`) and the refusal that says it. */
export interface Missing {
  readonly field: string;
  readonly code:
    | 'events.title_missing'
    | 'events.title_too_short'
    | 'events.summary_missing'
    | 'events.category_missing'
    | 'events.language_missing'
    | 'events.dates_missing'
    | 'events.dates_over'
    | 'events.place_missing'
    | 'events.place_unlocated'
    | 'events.picture_without_words'
    | 'events.capacity_invalid'
    | DateProblem['code'];
  readonly params: Readonly<Record<string, string | number>>;
}

const SHORTEST_TITLE = 3;

/**
 * What is missing before submission, in the order of the editor; empty when the event is ready. A picture is never
 * required: a poster is drawn for those who have none. One that is given needs words for people who cannot see it.
 */
export function missingBeforeSubmission(event: Submittable, now: Temporal.Instant): readonly Missing[] {
  return [
    ...missingWords(event),
    ...missingDates(event.dates, now),
    ...event.dates.flatMap(missingOfDate),
    ...missingRest(event),
  ];
}

/** What an event that was published must keep: dates pass by themselves, and a picture may be described later. */
export function missingOnStage(event: Submittable, now: Temporal.Instant): readonly Missing[] {
  return missingBeforeSubmission(event, now).filter(({ code }) => !LATER.has(code));
}

const LATER: ReadonlySet<Missing['code']> = new Set(['events.dates_over', 'events.picture_without_words']);

/** An event as it is looked at; the first picture is the cover. */
export function submittable<T extends Uncovered>(event: T): T & Submittable {
  const cover = event.pictures[0];
  return { ...event, coverPictureId: cover?.id ?? null, coverAlternative: cover?.alt ?? null };
}

interface Uncovered extends Omit<Submittable, 'coverPictureId' | 'coverAlternative'> {
  readonly pictures: readonly { readonly id: string; readonly alt: string }[];
}

function missingWords({ title, summary, description, category, language }: Submittable): readonly Missing[] {
  const missing: Missing[] = [];
  if (title.trim() === '') missing.push(lack('title', 'events.title_missing'));
  else if (title.trim().length < SHORTEST_TITLE)
    missing.push(lack('title', 'events.title_too_short', { min: SHORTEST_TITLE }));
  if (summary.trim() === '' && description.trim() === '') missing.push(lack('summary', 'events.summary_missing'));
  if (!category) missing.push(lack('category', 'events.category_missing'));
  if (!language) missing.push(lack('language', 'events.language_missing'));
  return missing;
}

function missingDates(dates: readonly EventDate[], now: Temporal.Instant): readonly Missing[] {
  const live = dates.filter((date) => date.status !== 'cancelled');
  if (live.length === 0) return [lack('dates', 'events.dates_missing')];
  const readable = live.filter((date) => problemsOfDate(date).length === 0);
  // Dates that cannot be read have refusals of their own; "all over" would be a guess.
  if (readable.length < live.length) return [];
  return readable.every((date) => phaseOf(date, now) === 'past') ? [lack('dates', 'events.dates_over')] : [];
}

function missingOfDate(date: EventDate, index: number): readonly Missing[] {
  if (date.status === 'cancelled') return [];
  const at = (field: string) => `dates.${index}.${field}`;
  const missing: Missing[] = problemsOfDate(date).map(({ field, code, params }) => lack(at(field), code, params));
  const { place, onlineUrl } = date;
  if (!place && !onlineUrl) missing.push(lack(at('place'), 'events.place_missing'));
  if (place && (place.lat === null || place.lng === null)) missing.push(lack(at('place'), 'events.place_unlocated'));
  return missing;
}

function missingRest({ coverPictureId, coverAlternative, capacity }: Submittable): readonly Missing[] {
  const missing: Missing[] = [];
  if (coverPictureId && !coverAlternative?.trim())
    missing.push(lack('coverAlternative', 'events.picture_without_words'));
  if (capacity !== null && capacity < 1) missing.push(lack('capacity', 'events.capacity_invalid', { min: 1 }));
  return missing;
}

function lack(field: string, code: Missing['code'], params: Missing['params'] = {}): Missing {
  return { field, code, params };
}
