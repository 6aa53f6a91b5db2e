import type { EventFilter } from '@estrade/editions/navigation';
import { everything, type Search } from '../search';

/** A search of the edition as a search of ours. */
export function searchOf({ when, near, free, freeFood, category, kind }: EventFilter): Search {
  return {
    ...everything,
    when: when ?? null,
    near: near === true,
    price: free ? 'free' : null,
    freeFood: freeFood === true,
    categories: category ? [category] : [],
    kinds: kind ? [kind] : [],
  };
}
