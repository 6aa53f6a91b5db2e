import type { MaterialChange as ToldChange } from '#core/events';
import { type EventDate, type Place, inOrder, instantsOf } from './event-date.ts';
import { fold } from '#kit/text/fold';

/** The part of a published event that people have planned their evening around. */
export interface Promised {
  readonly title: string;
  readonly status: string;
  readonly dates: readonly EventDate[];
}

export interface Times {
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly doorsAt: string | null;
  readonly zone: string;
}

/**
 * One edit that ticket holders must hear of, with what they were told and what is true now, ready for a mail.
 * `refund` says that the edit opens a refund case: what is left is no longer what was bought.
 */
export type MaterialChange =
  | { readonly kind: 'event_cancelled'; readonly refund: true }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string; readonly refund: false }
  | { readonly kind: 'date_cancelled'; readonly dateId: string; readonly was: Times; readonly refund: true }
  | { readonly kind: 'date_postponed'; readonly dateId: string; readonly was: Times; readonly refund: true }
  | {
      readonly kind: 'date_moved';
      readonly dateId: string;
      readonly was: Times;
      readonly is: Times;
      readonly refund: boolean;
    }
  | {
      readonly kind: 'doors_moved';
      readonly dateId: string;
      readonly was: Times;
      readonly is: Times;
      readonly refund: false;
    }
  | {
      readonly kind: 'place_changed';
      readonly dateId: string;
      readonly was: Place | null;
      readonly is: Place | null;
      readonly refund: boolean;
    }
  | { readonly kind: 'link_changed'; readonly dateId: string; readonly is: string | null; readonly refund: false };

/** Earlier or later by more than this, and a person may no longer be able to come. */
const REFUND_AFTER_HOURS = 2;

/**
 * Which edits after publication matter to ticket holders, from the event as it was to the event as it is. A typo in the
 * description, a new picture, one more date: nothing. A cancelled event says only that.
 */
export function materialChanges(was: Promised, is: Promised): readonly MaterialChange[] {
  if (was.status !== 'cancelled' && is.status === 'cancelled') return [{ kind: 'event_cancelled', refund: true }];
  const renamed: readonly MaterialChange[] =
    fold(was.title) === fold(is.title) ? [] : [{ kind: 'renamed', from: was.title, to: is.title, refund: false }];
  return [
    ...renamed,
    ...inOrder(was.dates).flatMap((before) =>
      changesOfDate(
        before,
        is.dates.find(({ id }) => id === before.id),
      ),
    ),
  ];
}

/** The same changes in the words other modules hear; doors stay between the event and its own page. */
export function toldOf(changes: readonly MaterialChange[]): readonly ToldChange[] {
  return changes.flatMap((change) => {
    if ('dateId' in change) return toldOfDate(change);
    if (change.kind === 'event_cancelled') return [];
    return [{ what: 'title', dateId: null, before: change.from, after: change.to, refund: false }];
  });
}

function toldOfDate(change: Extract<MaterialChange, { dateId: string }>): readonly ToldChange[] {
  const { dateId, refund } = change;
  switch (change.kind) {
    case 'date_cancelled':
    case 'date_postponed':
      return [{ what: change.kind, dateId, before: spell(change.was), after: null, refund }];
    case 'date_moved':
      return [{ what: 'date', dateId, before: spell(change.was), after: spell(change.is), refund }];
    case 'place_changed':
      return [{ what: 'place', dateId, before: addressOf(change.was), after: addressOf(change.is), refund }];
    case 'link_changed':
      // The link itself is for ticket holders: it is asked for, never told.
      return [{ what: 'online', dateId, before: null, after: null, refund }];
    case 'doors_moved':
      return [];
  }
}

function changesOfDate(was: EventDate, is: EventDate | undefined): readonly MaterialChange[] {
  if (was.status === 'cancelled') return [];
  const dateId = was.id;
  // A date taken out of the list is a date that will not take place.
  if (!is || is.status === 'cancelled') return [{ kind: 'date_cancelled', dateId, was: timesOf(was), refund: true }];
  if (is.status === 'postponed') {
    return was.status === 'postponed' ? [] : [{ kind: 'date_postponed', dateId, was: timesOf(was), refund: true }];
  }
  return [...changesOfTime(was, is), ...changesOfVenue(was, is)];
}

function changesOfTime(was: EventDate, is: EventDate): readonly MaterialChange[] {
  const told = { dateId: was.id, was: timesOf(was), is: timesOf(is) };
  const before = instantsOf(was);
  const after = instantsOf(is);
  const hours = Math.abs(after.startsAt.since(before.startsAt).total('hours'));
  if (hours > 0 || was.status === 'postponed') {
    return [{ kind: 'date_moved', ...told, refund: hours > REFUND_AFTER_HOURS || was.status === 'postponed' }];
  }
  if (was.endsAt !== is.endsAt && !after.endsAt.equals(before.endsAt))
    return [{ kind: 'date_moved', ...told, refund: false }];
  return after.doorsAt.equals(before.doorsAt) ? [] : [{ kind: 'doors_moved', ...told, refund: false }];
}

function changesOfVenue(was: EventDate, is: EventDate): readonly MaterialChange[] {
  const dateId = was.id;
  const changes: MaterialChange[] = [];
  if (whereabouts(was.place) !== whereabouts(is.place)) {
    const refund = fold(was.place?.city ?? '') !== fold(is.place?.city ?? '');
    changes.push({ kind: 'place_changed', dateId, was: was.place, is: is.place, refund });
  }
  if (was.onlineUrl !== is.onlineUrl) changes.push({ kind: 'link_changed', dateId, is: is.onlineUrl, refund: false });
  return changes;
}

function timesOf({ startsAt, endsAt, doorsAt, zone }: EventDate): Times {
  return { startsAt, endsAt, doorsAt, zone };
}

/** Where one has to go. Better coordinates of the same door are not news. */
function whereabouts(place: Place | null): string {
  return place ? [place.name, place.address, place.city, place.country].map((word) => fold(word ?? '')).join('|') : '';
}

/** Start and end with their zone, as RFC 9557 writes them: `2027-01-16T20:30[Europe/Paris]/2027-01-16T23:00[Europe/Paris]`. */
function spell({ startsAt, endsAt, zone }: Times): string {
  return [startsAt, endsAt].flatMap((wall) => (wall === null ? [] : [`${wall}[${zone}]`])).join('/');
}

function addressOf(place: Place | null): string | null {
  if (!place) return null;
  const { name, address, postcode, city } = place;
  return [name, address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ') || null;
}
