import { clipped, thinned, type Corner } from './clip';
import type { Ring } from './outline';

export interface Place {
  lat: number;
  lng: number;
}

export interface Frame {
  width: number;
  height: number;
  /** SVG path of a ring, empty when nothing of it is in sight. */
  path: (ring: Ring) => string;
  /** Percent from the left and from the top. */
  at: (place: Place) => Spot;
}

interface Spot {
  x: number;
  y: number;
}

interface FrameOptions {
  /** Units of the drawing. */
  width: number;
  height: number;
  /** Degrees: a single place still shows what is around it. */
  narrowest: number;
}

const margin = 0.16;
/** Coasts are cut a little outside of the picture, so that the cut is not seen. */
const edge = 4;

/** The part of the world that holds these places, on a Mercator map. */
export function frameOf(places: readonly Place[], { width, height, narrowest }: FrameOptions): Frame {
  const [xs, ys] = [places.map(({ lng }) => lng), places.map(({ lat }) => mercator(lat))];
  const [middleX, middleY] = [middle(xs), middle(ys)];
  const needed = Math.max(spread(xs), (spread(ys) * width) / height, narrowest) * (1 + 2 * margin);
  const scale = width / needed;
  const x = (lng: number) => width / 2 + (lng - middleX) * scale;
  const y = (lat: number) => height / 2 - (mercator(lat) - middleY) * scale;
  return {
    width,
    height,
    path: (ring) => {
      const drawn = ring.map(([lng, lat]): Corner => [x(lng), y(lat)]);
      return pathOf(thinned(clipped(drawn, { left: -edge, top: -edge, right: width + edge, bottom: height + edge })));
    },
    at: ({ lat, lng }) => ({ x: round((100 * x(lng)) / width), y: round((100 * y(lat)) / height) }),
  };
}

/** Labels that find room, the first ones first; each is as wide as its name is long. */
export function placed<T extends Place & { name: string }>(
  labels: readonly T[],
  frame: Frame,
  most = 12,
): (T & Spot)[] {
  const kept: (T & Spot)[] = [];
  for (const label of labels) {
    const spot = { ...label, ...frame.at(label) };
    const hasRoom = isInside(spot) && kept.every((other) => isApart(other, spot));
    if (hasRoom && kept.length < most) kept.push(spot);
  }
  return kept;
}

function isInside({ x, y }: Spot): boolean {
  return x > 6 && x < 94 && y > 8 && y < 97;
}

function isApart(a: Spot & { name: string }, b: Spot & { name: string }): boolean {
  return Math.abs(a.x - b.x) > 11 + Math.max(a.name.length, b.name.length) || Math.abs(a.y - b.y) > 9;
}

function mercator(lat: number): number {
  return (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function pathOf(corners: readonly Corner[]): string {
  return corners.length < 3 ? '' : `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
