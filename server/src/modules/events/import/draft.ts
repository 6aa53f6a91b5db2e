import type { Fold } from '#kit/time/wall-time';
import type { Place } from '../event-date.ts';
import type { PriceGuess } from './price.ts';

/** One date read from a file, ready to be stored: wall times that exist in their zone. */
export interface DraftDate {
  readonly startsAt: string;
  readonly startsFold: Fold;
  readonly endsAt: string | null;
  readonly endsFold: Fold;
  readonly doorsAt: string | null;
  readonly zone: string;
}

/** One event read from a file, ready to become a draft. */
export interface DraftEvent {
  /** Where it begins in the file, counted from 1 as text editors do. */
  readonly line: number;
  /** The id it has where it comes from, by which a second import knows it. */
  readonly sourceId: string | null;
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly language: 'fr' | 'en';
  /** Slugs of the house, or null when nothing says it clearly. */
  readonly category: string | null;
  readonly kind: string | null;
  readonly keywords: readonly string[];
  /** In the order people meet them; at least one. */
  readonly dates: readonly DraftDate[];
  readonly place: Place | null;
  readonly onlineUrl: string | null;
  readonly price: PriceGuess | null;
  readonly capacity: number | null;
  /** Addresses as found: nothing has been fetched. */
  readonly pictureUrl: string | null;
  readonly link: string | null;
}

/** Something to say of one cell: what, where, and the value as it stands in the file. */
export interface Remark<Code extends string = string> {
  readonly line: number;
  /** The header of the column as the file spells it; null when it concerns the whole row. */
  readonly column: string | null;
  readonly code: Code;
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why a row does not become an event. */
export type RowRefusal = Remark<RowRefusalCode>;

/** What was understood or changed on the way, for the organizer to check; the event comes in all the same. */
export type RowNote = Remark<RowNoteCode>;

export type RowRefusalCode =
  | 'events.import_title_missing'
  | 'events.import_dates_missing'
  | 'events.import_date_unreadable'
  | 'events.import_too_many_dates'
  | 'events.import_row_repeated'
  | 'events.import_uid_repeated'
  | 'events.import_already_there'
  | 'events.import_coordinates_elsewhere'
  | 'events.import_cancelled'
  | 'events.ends_before_start'
  | 'events.lasts_too_long';

export type RowNoteCode =
  | 'events.import_text_cut'
  | 'events.import_names_a_date'
  | 'events.import_ends_next_day'
  | 'events.import_all_day'
  | 'events.import_time_moved'
  | 'events.import_doors_unreadable'
  | 'events.import_dates_repeated'
  | 'events.import_recurrence_cut'
  | 'events.import_price_unclear'
  | 'events.import_price_before_tax'
  | 'events.import_place_missing'
  | 'events.import_place_vague'
  | 'events.import_town_unknown'
  | 'events.import_coordinates_unreadable'
  | 'events.import_coordinates_swapped'
  | 'events.import_place_approximate'
  | 'events.import_zone_unknown'
  | 'events.import_language_unknown'
  | 'events.import_link_unreadable'
  | 'events.import_capacity_unreadable';

/** What a file gives: the events to come, what is refused and what to check. */
export interface Reading {
  readonly drafts: readonly DraftEvent[];
  readonly refused: readonly RowRefusal[];
  readonly notes: readonly RowNote[];
}

/** A whole file that cannot be read. */
export interface FileRefusal {
  readonly ok: false;
  readonly code:
    | 'events.import_empty'
    | 'events.import_not_text'
    | 'events.import_quote_open'
    | 'events.import_too_many_rows'
    | 'events.import_no_rows'
    | 'events.import_ical_unreadable'
    | 'events.import_no_events';
  readonly params: Readonly<Record<string, string | number>>;
}

/** What holds for every row that says nothing else. */
export interface ImportSettings {
  /** IANA zone of times that have none. */
  readonly zone: string;
  /** ISO code of the country towns are looked for in first. */
  readonly country: string;
  readonly language: 'fr' | 'en';
  /** What the house puts events into, to be guessed from their words. */
  readonly categories: readonly Term[];
  readonly kinds: readonly Term[];
  /** Source ids this organization has imported before. */
  readonly known: ReadonlySet<string>;
}

/** A category or a kind of the house, with its names in every language. */
export interface Term {
  readonly slug: string;
  readonly names: readonly string[];
}

export const MOST_ROWS = 5000;
export const MOST_DATES = 128;
