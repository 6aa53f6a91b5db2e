import { n } from './svg.ts';

/** Where a letter stands and how much it is stretched. `corner` is the radius of its round corners. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly sx: number;
  readonly sy: number;
  readonly corner: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly round: boolean;
}

/** Path data of the strokes of a letter, see `Glyph` for their notation. */
export function trace(strokes: string, place: Placement): string {
  return strokes
    .split('|')
    .filter(Boolean)
    .map((stroke) => pen(stroke, place))
    .join('');
}

function pen(stroke: string, place: Placement): string {
  const closed = stroke.endsWith('z');
  const points = stroke
    .replace('z', '')
    .split(',')
    .map((text) => point(text, place));
  const [first, second] = points;
  if (first && second && points.length === 2 && first.x === second.x && first.y === second.y)
    return `M${n(first.x)} ${n(first.y)}h.1`;
  return points.map((_, at) => step(points, at, { closed, corner: place.corner })).join('') + (closed ? 'Z' : '');
}

function point(text: string, { x, y, sx, sy }: Placement): Point {
  const [across = '0', down = '0'] = text.split(' ');
  return { x: x + Number.parseFloat(across) * sx, y: y + Number.parseFloat(down) * sy, round: text.endsWith('r') };
}

function step(points: readonly Point[], at: number, { closed, corner }: { closed: boolean; corner: number }): string {
  const here = points[at] as Point;
  const command = at ? 'L' : 'M';
  const inside = closed || (at > 0 && at < points.length - 1);
  if (!here.round || !corner || !inside) return `${command}${n(here.x)} ${n(here.y)}`;
  const before = points[(at + points.length - 1) % points.length] as Point;
  const after = points[(at + 1) % points.length] as Point;
  return `${command}${towards(here, before, corner)}Q${n(here.x)} ${n(here.y)} ${towards(here, after, corner)}`;
}

function towards(from: Point, to: Point, most: number): string {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(most, distance / 2) / distance;
  return `${n(from.x + (to.x - from.x) * share)} ${n(from.y + (to.y - from.y) * share)}`;
}
