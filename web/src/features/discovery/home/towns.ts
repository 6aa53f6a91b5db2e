import type { EventLine } from '@estrade/api/events-shapes';

export interface LivelyTown {
  name: string;
  lat: number;
  lng: number;
  count: number;
}

/** Towns of these events, the liveliest first; each stands in the middle of its venues. */
export function townsOf(lines: readonly EventLine[]): LivelyTown[] {
  const venues = lines.flatMap(({ next }) => {
    const { city, lat, lng } = next?.place ?? {};
    return city && lat != null && lng != null ? [{ city, lat, lng }] : [];
  });
  return [...Map.groupBy(venues, ({ city }) => city)]
    .map(([name, places]) => ({
      name,
      count: places.length,
      lat: rounded(middle(places.map(({ lat }) => lat))),
      lng: rounded(middle(places.map(({ lng }) => lng))),
    }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

// The median: one venue on the other side of the world does not carry the town into the sea.
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
