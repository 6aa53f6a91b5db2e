import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readWall, toWall } from './wall-time.ts';
import { zoneClock } from './zone-clock.ts';

const MINUTE = 60_000;
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const wall = (text: string) => Date.parse(`${text}Z`);
const clockOf2026 = (zone: string) => zoneClock(zone, at('2025-12-01T00:00Z'), at('2027-02-01T00:00Z'));

describe('the clock of a zone', () => {
  it.each([
    ['Europe/Paris', '2026-03-29T02:30', '2026-03-29T01:00:00Z'], // never happens: the moment the clock jumps
    ['Europe/Paris', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
    ['Europe/Paris', '2026-10-25T02:30', '2026-10-25T00:30:00Z'], // happens twice: the first
    ['Europe/Paris', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:30:00Z'],
    ['Asia/Kathmandu', '2026-05-01T09:00', '2026-05-01T03:15:00Z'],
    ['Pacific/Kiritimati', '2026-05-01T09:00', '2026-04-30T19:00:00Z'],
  ])('in %s first shows %s at %s', (zone, shown, instant) => {
    expect(clockOf2026(zone).firstAt(wall(shown))).toBe(at(instant));
  });

  it('has no moment for a day that was skipped', () => {
    const apia = zoneClock('Pacific/Apia', at('2011-12-01T00:00Z'), at('2012-01-31T00:00Z'));
    expect(apia.firstAt(wall('2011-12-30T00:00'))).toBe(apia.firstAt(wall('2011-12-31T00:00')));
  });

  it('agrees with the converter, on any minute of the year', () => {
    const zones = fc.constantFrom('Europe/Paris', 'America/Toronto', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
    const minutes = fc
      .integer({ min: 0, max: 365 * 24 * 60 - 1 })
      .map((minute) => at('2026-01-01T00:00Z') + minute * MINUTE);
    fc.assert(
      fc.property(zones, minutes, (zone, instant) => {
        const clock = clockOf2026(zone);
        const shown = toWall(Temporal.Instant.fromEpochMilliseconds(instant), zone);
        expect(clock.wallAt(instant)).toBe(wall(shown));
        const reading = readWall(shown, zone);
        const first = reading.kind === 'twice' ? reading.earlier.epochMilliseconds : instant;
        expect(clock.firstAt(wall(shown))).toBe(first);
      }),
      { numRuns: 300 },
    );
  });

  it('is steady between its changes', () => {
    const parts = clockOf2026('Europe/Paris').steady(at('2026-10-24T22:00Z'), at('2026-10-25T23:00Z'));
    expect(parts).toEqual([
      { from: at('2026-10-24T22:00Z'), until: at('2026-10-25T01:00Z'), offset: 120 * MINUTE },
      { from: at('2026-10-25T01:00Z'), until: at('2026-10-25T23:00Z'), offset: 60 * MINUTE },
    ]);
  });
});
