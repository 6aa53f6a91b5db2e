import type { Event, EventDate } from '@estrade/api/events-shapes';
import type { Offer } from '@estrade/api/ticketing-offer';

/** How one date stands for somebody who would like to come: one word for the list of dates and for the purchase. */
export type DateSale =
  | 'many'
  | 'few'
  | 'last'
  | 'sold_out'
  | 'not_yet'
  | 'paused'
  | 'ended'
  | 'cancelled'
  | 'postponed'
  | 'past'
  | 'none';

export interface Standing {
  sale: DateSale;
  /** With `last`. */
  left: number | null;
}

export function standingOf(date: EventDate, event: Pick<Event, 'status'>, offer: Offer): Standing {
  if (event.status === 'cancelled' || date.phase === 'cancelled') return { sale: 'cancelled', left: null };
  if (date.phase === 'postponed') return { sale: 'postponed', left: null };
  if (date.phase === 'past') return { sale: 'past', left: null };
  const sold = offer.dates.find(({ dateId }) => dateId === date.id);
  if (!sold) return { sale: 'none', left: null };
  if (sold.saleState !== 'on_sale') return { sale: sold.saleState, left: null };
  return { sale: sold.availability.level, left: sold.availability.left };
}

export function isBuyable(sale: DateSale): boolean {
  return sale === 'many' || sale === 'few' || sale === 'last';
}

/** The date one finds chosen on arrival: the next that can be bought, else the next at all. */
export function firstChoice(dates: readonly EventDate[], event: Pick<Event, 'status'>, offer: Offer): string | null {
  const coming = dates.filter(({ phase }) => phase === 'upcoming' || phase === 'ongoing');
  const buyable = coming.find((date) => isBuyable(standingOf(date, event, offer).sale));
  return (buyable ?? coming[0] ?? dates.at(-1))?.id ?? null;
}
