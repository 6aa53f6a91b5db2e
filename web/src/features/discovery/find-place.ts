import { events } from '@estrade/api/events';
import type { Town } from '@estrade/api/events-search';
import { publicApi } from '@/kit/api';
import type { Point, Search } from './search';

/** What « Où » means: a town and its centre, the visitor, a part of the map; or nothing, and then it is searched as words. */
export interface FoundPlace {
  point: Point | null;
  /** As it is shown: « Nantes ». */
  name: string | null;
  words: string;
}

/** Looks up the town that was typed, so that a search works without script and an address stays short. */
export async function findPlace({ words, where, point }: Search, locale: string): Promise<FoundPlace> {
  if (point || !where) return { point, name: where || null, words };
  const town = await townNamed(where, locale);
  if (town) return { point: { lat: town.lat, lng: town.lng }, name: town.name, words };
  return { point: null, name: null, words: `${words} ${where}`.trim().slice(0, 120) };
}

async function townNamed(name: string, locale: string): Promise<Town | undefined> {
  const { items } = await publicApi(locale, { seconds: 86_400 })(events.towns, { query: { q: name.slice(0, 80) } });
  return items[0];
}
