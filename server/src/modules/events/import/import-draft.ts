import type { Draft } from '../draft.ts';
import type { EventSource } from '../saved-event.ts';
import type { DraftEvent } from './draft.ts';
import type { PriceGuess } from './price.ts';

/** An event read from a file as the editor would have written it. */
export function toDraft({ place, onlineUrl, dates, ...event }: DraftEvent): Draft {
  return {
    title: event.title,
    summary: event.summary,
    description: event.description,
    category: event.category,
    kind: event.kind,
    labels: [],
    language: event.language,
    visibility: 'public',
    capacity: event.capacity,
    food: null,
    dates: dates.map((date) => ({ ...date, place, onlineUrl })),
  };
}

/** What the draft has no room for: nothing of the file is lost on the way. */
export function sourceOf({ sourceId, price, link, pictureUrl, keywords }: DraftEvent): EventSource {
  return { id: sourceId, price: price?.text ?? null, amounts: amountsOf(price), link, picture: pictureUrl, keywords };
}

function amountsOf(price: PriceGuess | null): EventSource['amounts'] {
  if (price?.kind === 'free') return [{ amount: 0, currency: 'EUR' }];
  return price?.kind === 'amounts' ? price.amounts : [];
}
