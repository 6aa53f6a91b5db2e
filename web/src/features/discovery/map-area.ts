import { radii, type Point } from './search';

export interface Bounds {
  north: number;
  south: number;
  east: number;
  west: number;
}

const kilometresPerDegree = 111.2;

/** The circle that covers what a map shows, of a size a search knows. */
export function areaOf({ north, south, east, west }: Bounds): { point: Point; radius: number } {
  const lat = (north + south) / 2;
  const high = (north - lat) * kilometresPerDegree;
  const wide = ((east - west) / 2) * kilometresPerDegree * Math.cos((lat * Math.PI) / 180);
  const reach = Math.hypot(high, wide);
  const radius = radii.find((size) => size >= reach) ?? radii.at(-1) ?? 0;
  return { point: { lat: rounded(lat), lng: rounded((east + west) / 2) }, radius };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
