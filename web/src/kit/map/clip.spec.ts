import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, thinned, type Corner } from './clip';

const box = { left: 0, top: 0, right: 10, bottom: 10 };
const corner = fc.tuple(fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: -30, max: 30, noNaN: true }));

describe('clipping a coast', () => {
  it('leaves a shape inside as it is', () => {
    const inside: Corner[] = [
      [1, 1],
      [9, 1],
      [5, 9],
    ];
    expect(clipped(inside, box)).toEqual(inside);
  });

  it('cuts what stands out, and nothing is left of what lies outside', () => {
    const across: Corner[] = [
      [5, -5],
      [15, 5],
      [5, 15],
      [-5, 5],
    ];
    expect(clipped(across, box).every(([x, y]) => x >= 0 && x <= 10 && y >= 0 && y <= 10)).toBe(true);
    expect(
      clipped(
        [
          [20, 20],
          [30, 20],
          [25, 30],
        ],
        box,
      ),
    ).toEqual([]);
  });

  it('covers the box when the box lies within the shape', () => {
    const around: Corner[] = [
      [-20, -20],
      [30, -20],
      [30, 30],
      [-20, 30],
    ];
    expect(new Set(clipped(around, box).map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
  });

  it('never leaves the box', () => {
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 30 }), (shape) => {
        for (const [x, y] of clipped(shape, box)) {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(10 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(10 + 1e-6);
        }
      }),
    );
  });
});

it('thins a line without moving its corners', () => {
  const line: Corner[] = [
    [0, 0],
    [0.1, 0],
    [0.9, 0],
    [2, 0],
  ];
  expect(thinned(line)).toEqual([
    [0, 0],
    [0.9, 0],
    [2, 0],
  ]);
});
