import { isDeepStrictEqual } from 'node:util';
import type { Service, Terms } from './service.ts';

/** Whether the draft says something that is not published yet. */
export function hasChanged({ draft, published }: Pick<Service, 'draft' | 'published'>): boolean {
  return published === null || !isDeepStrictEqual(spoken(draft), spoken(published.terms));
}

/** Versions are counted from one, without a gap. */
export function nextNumber({ published }: Pick<Service, 'published'>): number {
  return (published?.number ?? 0) + 1;
}

/** Without the order in which places were ticked, which nobody reads. */
function spoken(terms: Terms): Terms {
  return { ...terms, locations: terms.locations.toSorted() };
}
