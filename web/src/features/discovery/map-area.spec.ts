import { expect, it } from 'vitest';
import { areaOf } from './map-area';

it('covers what the map shows with the smallest circle a search knows', () => {
  expect(areaOf({ north: 47.3, south: 47.1, east: -1.4, west: -1.7 })).toEqual({
    point: { lat: 47.2, lng: -1.55 },
    radius: 25,
  });
});

it('is never larger than the largest', () => {
  expect(areaOf({ north: 80, south: -80, east: 170, west: -170 }).radius).toBe(250);
});
