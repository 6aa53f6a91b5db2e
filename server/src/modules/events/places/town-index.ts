import type { Point } from './distance.ts';
import { keysOf } from './names.ts';
import { type TownRecord, readTowns } from './towns-file.ts';

type Entry = readonly [key: string, town: TownRecord];

/** The towns by name and by place. */
export interface TownIndex {
  /** Names that begin with this key, in alphabetical order. */
  startingWith(prefix: string): readonly Entry[];
  /** Towns within a degree of this point. */
  around(point: Point): readonly TownRecord[];
}

/** Read once, at the first question: a process that is never asked does not pay for it. */
export function townIndex(): TownIndex {
  index ??= buildIndex(readTowns());
  return index;
}

let index: TownIndex | null = null;

function buildIndex(towns: readonly TownRecord[]): TownIndex {
  const entries: readonly Entry[] = towns
    .flatMap((town) => keysOf(town.name, town.country).map((key): Entry => [key, town]))
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const cells = Map.groupBy(towns, (town) => cellOf(town.lat, town.lng));
  return {
    startingWith: (prefix) => entries.slice(firstFrom(entries, prefix), firstFrom(entries, `${prefix}\uFFFF`)),
    around: ({ lat, lng }) => NEIGHBOURS.flatMap(([down, right]) => cells.get(cellOf(lat + down, lng + right)) ?? []),
  };
}

const NEIGHBOURS = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [down, right] as const));

/** Squares of one degree, numbered; the last meridian is next to the first. */
function cellOf(lat: number, lng: number): number {
  return Math.floor(lat + 90) * 360 + ((Math.floor(lng + 180) + 360) % 360);
}

/** Where a key stands, or would stand, in the sorted entries. */
function firstFrom(entries: readonly Entry[], key: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry && entry[0] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
