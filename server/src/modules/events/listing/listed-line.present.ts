import { EventLine } from '@estrade/api/events-shapes';
import type { Temporal } from 'temporal-polyfill';
import { toEventLine } from '../events.present.ts';
import type { SavedEvent } from '../saved-event.ts';
import { openCard } from './listed-card.ts';
import { listedDates } from './listed-date.ts';
import type { ListedLine } from './listing-rows.repository.ts';
import type { Organizer } from './organizers.repository.ts';

/** The rows of the public list of one event, each with the line it is shown as, checked against the API now. */
export function linesOf(event: SavedEvent, organizer: Organizer | undefined, now: Temporal.Instant): ListedLine[] {
  return listedDates(event.dates).map((date) => {
    const line = EventLine.parse(
      toEventLine({ event, organizer, dateId: date.dateId, km: null }, { now, locale: 'fr' }),
    );
    return { ...date, card: openCard(line) };
  });
}
