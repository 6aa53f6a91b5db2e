import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cache } from 'react';

export type Ring = readonly (readonly [longitude: number, latitude: number])[];

interface Town {
  name: string;
  lat: number;
  lng: number;
  /** People who live there. */
  size: number;
}

interface Countries {
  features: { geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] } }[];
}

interface Towns {
  features: { properties: { name: string; size: number }; geometry: { coordinates: [number, number] } }[];
}

let coasts: Promise<readonly Ring[]> | undefined;
let towns: Promise<readonly Town[]> | undefined;

/** The coasts and borders of the world, as they are brought for the live map. */
export const readOutline = cache(
  (): Promise<readonly Ring[]> =>
    (coasts ??= read<Countries>('world.json').then(({ features }) =>
      features.flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      ),
    )),
);

/** Towns of the map, the largest first. */
export const readTowns = cache(
  (): Promise<readonly Town[]> =>
    (towns ??= read<Towns>('towns.json').then(({ features }) =>
      features
        .map(({ properties, geometry: { coordinates } }) => ({
          ...properties,
          lng: coordinates[0],
          lat: coordinates[1],
        }))
        .toSorted((a, b) => b.size - a.size),
    )),
);

async function read<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(path.join(process.cwd(), 'public/vendor', file), 'utf8')) as T;
}
