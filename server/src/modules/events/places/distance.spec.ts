import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxAround, distanceKm } from './distance.ts';

it('a box holds everything that is near, poles and date line included', () => {
  const point = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  const near = fc.record({
    north: fc.double({ min: -5, max: 5, noNaN: true }),
    east: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(point, near, fc.double({ min: 1, max: 500, noNaN: true }), (centre, step, km) => {
      const other = { lat: Math.max(-90, Math.min(90, centre.lat + step.north)), lng: turn(centre.lng + step.east) };
      fc.pre(distanceKm(centre, other) <= km);
      const { south, north, west, east } = boxAround(centre, km);
      const between = west <= east ? other.lng >= west && other.lng <= east : other.lng >= west || other.lng <= east;
      expect(other.lat >= south && other.lat <= north && between).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('is no larger than it must be', () => {
  expect(boxAround({ lat: 0, lng: 0 }, 111.19)).toMatchObject({
    north: expect.closeTo(1, 2),
    east: expect.closeTo(1, 2),
  });
  expect(boxAround({ lat: 60, lng: 179.9 }, 50)).toMatchObject({
    west: expect.closeTo(179, 1),
    east: expect.closeTo(-179.2, 1),
  });
});

function turn(lng: number): number {
  return lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng;
}
