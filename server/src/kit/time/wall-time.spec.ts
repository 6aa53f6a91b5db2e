import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  canonicalWall,
  compareWalls,
  type Fold,
  dayOf,
  foldOf,
  isWall,
  readWall,
  shiftWeeks,
  toInstant,
  toWall,
  wallAt,
} from './wall-time.ts';

const PARIS = 'Europe/Paris';

describe('a wall time', () => {
  it.each(['2026-10-25T02:30', '2024-02-29T00:00', '2026-12-31T23:59:59'])('%s is one', (text) => {
    expect(isWall(text)).toBe(true);
  });

  it.each([
    '2026-02-29T10:00',
    '2026-13-01T10:00',
    '2026-01-01T24:00',
    '2026-01-01T10:60',
    '2026-01-01T10:00:60',
    '2026-01-01',
    '2026-01-01 10:00',
    '2026-01-01T10:00Z',
    '2026-01-01T10:00+01:00',
    '',
  ])('%s is not one', (text) => {
    expect(isWall(text)).toBe(false);
    expect(() => canonicalWall(text)).toThrow(RangeError);
  });

  it('has one spelling', () => {
    expect(canonicalWall('2026-05-01T20:30:00')).toBe('2026-05-01T20:30');
    expect(canonicalWall('2026-05-01T20:30:05')).toBe('2026-05-01T20:30:05');
    expect(compareWalls('2026-05-01T20:30:00', '2026-05-01T20:30')).toBe(0);
    expect(compareWalls('2026-05-01T20:29', '2026-05-01T20:30')).toBe(-1);
    expect(dayOf('2026-05-01T20:30')).toBe('2026-05-01');
  });
});

describe('the hour that does not exist', () => {
  it('is named with its neighbours, and read forward when it must be read', () => {
    expect(readWall('2026-03-29T02:30', PARIS)).toEqual({
      kind: 'never',
      before: '2026-03-29T01:30',
      after: '2026-03-29T03:30',
    });
    expect(toInstant('2026-03-29T02:30', PARIS, 'earlier').toString()).toBe('2026-03-29T01:30:00Z');
    expect(toInstant('2026-03-29T02:30', PARIS, 'later').toString()).toBe('2026-03-29T01:30:00Z');
  });

  it('may be half an hour wide, or a whole day', () => {
    expect(readWall('2026-10-04T02:15', 'Australia/Lord_Howe')).toMatchObject({
      kind: 'never',
      after: '2026-10-04T02:45',
    });
    expect(readWall('2011-12-30T12:00', 'Pacific/Apia').kind).toBe('never');
  });

  it('starts and ends exactly', () => {
    expect(readWall('2026-03-29T01:59', PARIS).kind).toBe('once');
    expect(readWall('2026-03-29T02:00', PARIS).kind).toBe('never');
    expect(readWall('2026-03-29T03:00', PARIS).kind).toBe('once');
  });
});

describe('the hour that happens twice', () => {
  it('keeps the choice', () => {
    expect(readWall('2026-10-25T02:30', PARIS).kind).toBe('twice');
    expect(toInstant('2026-10-25T02:30', PARIS, 'earlier').toString()).toBe('2026-10-25T00:30:00Z');
    expect(toInstant('2026-10-25T02:30', PARIS, 'later').toString()).toBe('2026-10-25T01:30:00Z');
    expect(foldOf(Temporal.Instant.from('2026-10-25T00:30:00Z'), PARIS)).toBe('earlier');
    expect(foldOf(Temporal.Instant.from('2026-10-25T01:30:00Z'), PARIS)).toBe('later');
  });
});

describe('a tour', () => {
  it.each([
    ['2026-07-14T20:30', 'Europe/Paris', '2026-07-14T18:30:00Z'],
    ['2026-07-14T20:30', 'Europe/London', '2026-07-14T19:30:00Z'],
    ['2026-07-14T20:30', 'America/Montreal', '2026-07-15T00:30:00Z'],
    ['2026-07-14T20:30', 'Indian/Reunion', '2026-07-14T16:30:00Z'],
    ['2026-01-01T00:00', 'America/Martinique', '2026-01-01T04:00:00Z'],
  ])('%s in %s is %s', (wall, zone, instant) => {
    expect(toInstant(wall, zone).toString()).toBe(instant);
    expect(toWall(Temporal.Instant.from(instant), zone)).toBe(wall);
  });
});

describe('weeks', () => {
  it('keep the time on the wall across both changes', () => {
    expect(shiftWeeks('2026-03-22T20:00', 1)).toBe('2026-03-29T20:00');
    expect(shiftWeeks('2026-10-18T20:00', 1)).toBe('2026-10-25T20:00');
    expect(shiftWeeks('2024-02-29T20:00', 52)).toBe('2025-02-27T20:00');
  });

  it('come back', () => {
    fc.assert(
      fc.property(walls, fc.integer({ min: -600, max: 600 }), (wall, weeks) => {
        expect(shiftWeeks(shiftWeeks(wall, weeks), -weeks)).toBe(wall);
        expect(weekday(shiftWeeks(wall, weeks))).toBe(weekday(wall));
      }),
    );
  });
});

describe('saving again', () => {
  it('moves nothing, ten times, in any zone, on any day', () => {
    fc.assert(
      fc.property(walls, zones, folds, (wall, zone, fold) => {
        const { first, tenth } = saveTenTimes(wall, zone, fold);
        expect(tenth).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('moves nothing near a change of the clocks', () => {
    fc.assert(
      fc.property(nearChange, folds, ([wall, zone], fold) => {
        const { first, tenth } = saveTenTimes(wall, zone, fold);
        expect(tenth).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same instant again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), zones, (seconds, zone) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const { wall, fold } = wallAt(instant, zone);
        expect(toInstant(wall, zone, fold).equals(instant)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

const walls = fc
  .record({
    year: fc.integer({ min: 1975, max: 2090 }),
    day: fc.integer({ min: 0, max: 364 }),
    minute: fc.integer({ min: 0, max: 1439 }),
  })
  .map(({ year, day, minute }) =>
    Temporal.PlainDateTime.from({ year, month: 1, day: 1 })
      .add({ days: day, minutes: minute })
      .toString({ smallestUnit: 'minute' }),
  );
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const folds = fc.constantFrom('earlier' as const, 'later' as const);

/** A wall time within three hours of a real change of the zone's clocks. */
const nearChange = fc
  .record({
    zone: fc.constantFrom(
      PARIS,
      'Europe/London',
      'America/Toronto',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'America/Havana',
      'Asia/Beirut',
    ),
    from: fc.integer({ min: 2020, max: 2036 }),
    minutes: fc.integer({ min: -180, max: 180 }),
  })
  .map(({ zone, from, minutes }): [string, string] => {
    const start = Temporal.ZonedDateTime.from({ timeZone: zone, year: from, month: 1, day: 1 });
    const change = start.getTimeZoneTransition('next') ?? start;
    return [change.toPlainDateTime().add({ minutes }).toString({ smallestUnit: 'minute' }), zone];
  });

/** What a form does: show the stored wall time, read it back, store it. A time that never happens is not stored. */
function saveTenTimes(wall: string, zone: string, fold: Fold) {
  const reading = readWall(wall, zone);
  const first = {
    wall: reading.kind === 'never' ? reading.after : canonicalWall(wall),
    fold: reading.kind === 'twice' ? fold : ('earlier' as const),
  };
  let tenth: { readonly wall: string; readonly fold: Fold } = first;
  for (let save = 0; save < 10; save++) tenth = wallAt(toInstant(tenth.wall, zone, tenth.fold), zone);
  return { first, tenth };
}

function weekday(wall: string) {
  return Temporal.PlainDateTime.from(wall).dayOfWeek;
}
