export type Corner = readonly [x: number, y: number];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What of a closed shape lies in a box (Sutherland and Hodgman: one side after the other). */
export function clipped(shape: readonly Corner[], { left, top, right, bottom }: Box): readonly Corner[] {
  const sides: Side[] = [
    { axis: 0, at: left, sign: 1 },
    { axis: 0, at: right, sign: -1 },
    { axis: 1, at: top, sign: 1 },
    { axis: 1, at: bottom, sign: -1 },
  ];
  return sides.reduce(cut, shape);
}

/** The same line with fewer corners: none closer than that to the one before. */
export function thinned(shape: readonly Corner[], closest = 0.7): readonly Corner[] {
  const kept: Corner[] = [];
  for (const corner of shape) {
    const last = kept.at(-1);
    if (!last || Math.hypot(corner[0] - last[0], corner[1] - last[1]) >= closest) kept.push(corner);
  }
  return kept;
}

interface Side {
  axis: 0 | 1;
  at: number;
  /** 1 keeps what is greater, -1 what is smaller. */
  sign: 1 | -1;
}

function cut(shape: readonly Corner[], side: Side): readonly Corner[] {
  return shape.flatMap((corner, index) => {
    const before = shape.at(index - 1) ?? corner;
    const crossing = isIn(before, side) === isIn(corner, side) ? [] : [crossingOf(before, corner, side)];
    return isIn(corner, side) ? [...crossing, corner] : crossing;
  });
}

function isIn(corner: Corner, { axis, at, sign }: Side): boolean {
  return (corner[axis] - at) * sign >= 0;
}

function crossingOf(from: Corner, to: Corner, { axis, at }: Side): Corner {
  const part = (at - from[axis]) / (to[axis] - from[axis]);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}
