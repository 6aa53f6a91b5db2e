import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf } from './areas.ts';
import { distanceKm, isPoint } from './distance.ts';
import { typosBetween } from './likeness.ts';

const PARIS = { lat: 48.8566, lng: 2.3522 };
const points = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance', () => {
  it.each([
    [{ lat: 51.5074, lng: -0.1278 }, 344],
    [{ lat: 45.5017, lng: -73.5673 }, 5503],
    [{ lat: -20.8789, lng: 55.4481 }, 9357],
    [PARIS, 0],
  ])('from Paris to %j is %d km', (point, km) => {
    expect(Math.abs(distanceKm(PARIS, point) - km)).toBeLessThan(Math.max(1, km * 0.005));
  });

  it('is the same both ways, and never more than half the globe', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
      }),
    );
  });
});

it('knows points that are on the globe', () => {
  expect(isPoint(PARIS)).toBe(true);
  expect(isPoint({ lat: 0, lng: 0 })).toBe(false);
  expect(isPoint({ lat: 90.1, lng: 0 })).toBe(false);
  expect(isPoint({ lat: 48, lng: 181 })).toBe(false);
});

describe('typos', () => {
  it.each([
    ['lyonn', 'lyon', 1],
    ['lyno', 'lyon', 1],
    ['lyo', 'lyon', 0],
    ['marseile', 'marseille', 1],
    ['toulosue', 'toulouse', 1],
    ['bordeux', 'bordeaux merignac', 1],
    ['paris', 'lyon', 3],
    ['', 'lyon', 0],
  ])('%s for %s: %d', (typed, name, typos) => {
    expect(typosBetween(typed, name, 2)).toBe(typos);
  });

  it('are none for any beginning of a name, one for one letter too many', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}$/), fc.nat(), (name, cut) => {
        const typed = name.slice(0, 1 + (cut % name.length));
        expect(typosBetween(typed, name, 2)).toBe(0);
        expect(typosBetween(`${typed}#`, name, 2)).toBe(1);
      }),
    );
  });
});

it('tells homonyms apart', () => {
  expect(areaOf('FR', '11', '93066')).toBe('93');
  expect(areaOf('FR', '94', '2A004')).toBe('2A');
  expect(areaOf('CA', '10', '66023')).toBe('QC');
  expect(areaOf('US', 'NY', '')).toBe('NY');
  expect(areaOf('BE', 'BRU', '21004')).toBeNull();
});
