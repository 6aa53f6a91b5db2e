import type { EventFilter } from '@estrade/api/events-search';
import type { Point, Search } from './search';

type Sent = Omit<Partial<EventFilter>, 'freeFood' | 'online' | 'category' | 'kind' | 'label'> & {
  category: string[];
  kind: string[];
  label: string[];
  freeFood?: '1';
  online?: '1';
};

/** The search as the API takes it. Words and centre are given: the place that was typed has been looked up (`find-place.ts`). */
export function toFilter(search: Search, { words, point }: { words: string; point: Point | null }): Sent {
  const { when, from, to, price, freeFood, online } = search;
  return {
    q: words || undefined,
    ...(point && { lat: point.lat, lng: point.lng, radius: search.radius }),
    when: when === 'tonight' ? 'today' : orNothing(when),
    from: orNothing(from),
    to: orNothing(to),
    category: [...search.categories],
    kind: [...search.kinds],
    label: [...search.labels],
    price: orNothing(price),
    freeFood: freeFood ? '1' : undefined,
    online: online ? '1' : undefined,
  };
}

function orNothing<T>(value: T | null): T | undefined {
  return value ?? undefined;
}
