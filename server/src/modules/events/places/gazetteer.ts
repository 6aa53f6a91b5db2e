import tzLookup from '@photostructure/tz-lookup';
import { zoneNamed } from '#kit/time/zone';
import { areaOf } from './areas.ts';
import { type Point, distanceKm, isPoint } from './distance.ts';
import { typosBetween } from './likeness.ts';
import { bareTownName, nameIn, nameKey } from './names.ts';
import { type TownIndex, townIndex } from './town-index.ts';
import type { TownRecord } from './towns-file.ts';

/** A town, without network: names of GeoNames (CC BY 4.0), zone from its coordinates. */
export interface Town extends Point {
  /** GeoNames' id, stable over the years. */
  readonly id: number;
  /** In the reader's language where it differs: "Londres", "London". */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Département in France ("93"), state or province in the United States and Canada ("QC"), else null. */
  readonly area: string | null;
  readonly population: number;
  /** IANA zone. */
  readonly zone: string;
}

export interface TownSearch {
  /** Prefers what is close to this point. */
  readonly near?: Point;
  /** Prefers this country (ISO code), without hiding the others. */
  readonly country?: string;
  readonly locale?: 'fr' | 'en';
  readonly limit?: number;
}

/**
 * Towns whose name begins like what was typed, whatever its accents, best first: the exact name, then the largest and
 * nearest. When too few begin so, names with a wrong letter or two follow ("lyonn", "marseile").
 */
export function findTowns(query: string, { limit = 8, locale = 'fr', ...wish }: TownSearch = {}): readonly Town[] {
  const typed = nameKey(query);
  if (typed === '') return [];
  const index = townIndex();
  const best = new Map<TownRecord, number>();
  const consider = (town: TownRecord, key: string, typos: number) => {
    const score = scoreOf(town, wish) + (key === typed ? EXACT : 0) - typos * PER_TYPO;
    if (score > (best.get(town) ?? Number.NEGATIVE_INFINITY)) best.set(town, score);
  };
  for (const [key, town] of index.startingWith(typed)) consider(town, key, 0);
  if (best.size < limit) considerTypos(typed, index, consider);
  return [...best]
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a.id - b.id)
    .slice(0, limit)
    .map(([town]) => shown(town, locale));
}

/**
 * The town that a name in an address or a spreadsheet means ("PARIS", "75004 Paris", "Lyon 3e"), or null. Of several
 * towns of that name the nearest to `near`, else the largest of `country`, else the largest.
 */
export function townNamed(name: string, { locale = 'fr', ...wish }: TownSearch = {}): Town | null {
  const key = nameKey(bareTownName(name));
  const named = townIndex()
    .startingWith(key)
    .filter(([own]) => own === key)
    .map(([, town]) => town);
  const { near } = wish;
  const rank = (town: TownRecord) => (near ? -distanceKm(near, town) : scoreOf(town, wish));
  const [first, ...others] = named;
  if (!first) return null;
  return shown(
    others.reduce((best, town) => (rank(town) > rank(best) ? town : best), first),
    locale,
  );
}

/**
 * The town one stands in at this point, or null when there is none within 60 km. A large town reaches further than a
 * village: the edge of Paris is Paris, though the centre of the next town may be nearer.
 */
export function townAt(lat: number, lng: number, locale: 'fr' | 'en' = 'fr'): Town | null {
  const point = { lat, lng };
  if (!isPoint(point)) return null;
  let best: { readonly town: TownRecord; readonly reach: number } | null = null;
  for (const town of townIndex().around(point)) {
    const km = distanceKm(point, town);
    const reach = km / Math.max(1, Math.sqrt(town.population) * 0.006);
    if (km <= 60 && (!best || reach < best.reach)) best = { town, reach };
  }
  return best && shown(best.town, locale);
}

/** The IANA zone of a point, or null at sea, where ships keep their own time. */
export function zoneAt(lat: number, lng: number): string | null {
  return isPoint({ lat, lng }) ? zoneNamed(tzLookup(lat, lng)) : null;
}

const EXACT = 1;
const PER_TYPO = 2.2;
const HOME = 1.2;
const NEAR = 3;

/** Ten times the people is worth one point; a neighbour up to three, fading over a few hundred kilometres. */
function scoreOf(town: TownRecord, { near, country }: Pick<TownSearch, 'near' | 'country'>): number {
  const size = Math.log10(town.population + 10);
  const home = town.country === country ? HOME : 0;
  return size + home + (near ? NEAR * Math.exp(-distanceKm(near, town) / 300) : 0);
}

function considerTypos(
  typed: string,
  index: TownIndex,
  consider: (town: TownRecord, key: string, typos: number) => void,
) {
  if (typed.length < 4) return;
  const most = typed.length < 8 ? 1 : 2;
  // People seldom miss the first letter, and a twentieth of the names is a twentieth of the work.
  for (const [key, town] of index.startingWith(typed.slice(0, 1))) {
    const typos = typosBetween(typed, key, most);
    if (typos > 0 && typos <= most) consider(town, key, typos);
  }
}

function shown(town: TownRecord, locale: 'fr' | 'en'): Town {
  const { id, country, population, lat, lng } = town;
  return {
    id,
    name: nameIn(town.name, country, locale),
    country,
    area: areaOf(country, town.region, town.commune),
    population,
    lat,
    lng,
    zone: zoneAt(lat, lng) ?? 'UTC',
  };
}
