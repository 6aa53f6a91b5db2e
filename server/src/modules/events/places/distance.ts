/** Degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

const EARTH_KM = 6371.0088;

/** Kilometres over the ground between two points, on a sphere: within half a percent of the truth. */
export function distanceKm(a: Point, b: Point): number {
  const dLatitude = radians(b.lat - a.lat);
  const dLongitude = radians(b.lng - a.lng);
  const h =
    Math.sin(dLatitude / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLongitude / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees that hold everything within `km` of a point; where `west` is greater than `east`, the box crosses the date line. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

export function boxAround({ lat, lng }: Point, km: number): Box {
  // a little more, for rounding
  const high = (km / KM_A_DEGREE) * 1.001;
  const [south, north] = [Math.max(-90, lat - high), Math.min(90, lat + high)];
  // meridians draw together towards the poles, and meet there
  const narrowest = Math.cos(radians(Math.max(Math.abs(south), Math.abs(north))));
  const wide = narrowest > 0 ? high / narrowest : 180;
  if (wide >= 180) return { south, north, west: -180, east: 180 };
  return { south, north, west: turned(lng - wide), east: turned(lng + wide) };
}

const KM_A_DEGREE = (Math.PI * EARTH_KM) / 180;

function turned(lng: number): number {
  return lng < -180 ? lng + 360 : lng > 180 ? lng - 360 : lng;
}

/** True for a point that is on the globe. 0, 0 is in the Gulf of Guinea: it is what programs write for "I do not know". */
export function isPoint({ lat, lng }: Point): boolean {
  if (!Number.isFinite(lat) || !Number.isFinite(lng)) return false;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && (lat !== 0 || lng !== 0);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
