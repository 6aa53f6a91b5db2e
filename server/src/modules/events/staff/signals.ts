import type { SavedEvent } from '../saved-event.ts';

/** Why an event deserves a closer look. Never a verdict: a moderator decides. */
export type Signal = 'first_event' | 'paid' | 'high_price' | 'many_places' | 'links' | 'shouting';

/** Minor units. */
const HIGH_PRICE = 20_000;
const MANY_PLACES = 2_000;

export function signalsOf(event: SavedEvent, earlierPublished: number): readonly Signal[] {
  const { fromPrice, toPrice } = event.offer;
  const raised: readonly [Signal, boolean][] = [
    ['first_event', earlierPublished === 0],
    ['paid', (fromPrice ?? 0) > 0],
    ['high_price', (toPrice ?? 0) > HIGH_PRICE],
    ['many_places', (event.capacity ?? 0) > MANY_PLACES],
    ['links', /https?:\/\//i.test(event.description)],
    ['shouting', isShouted(event.title)],
  ];
  return raised.filter(([, isRaised]) => isRaised).map(([signal]) => signal);
}

function isShouted(title: string): boolean {
  const letters = title.replace(/\P{Letter}/gu, '');
  return letters.length >= 12 && letters === letters.toUpperCase();
}
