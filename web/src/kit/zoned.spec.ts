import { describe, expect, it } from 'vitest';
import { asWritten, readWall, toInstant, toWall } from './zoned';

describe('readWall', () => {
  it('knows an ordinary evening', () => {
    expect(readWall('2026-11-21T20:30', 'Europe/Paris')).toEqual({ kind: 'once', at: '2026-11-21T19:30:00.000Z' });
    expect(readWall('2026-11-21T20:30', 'Pacific/Kiritimati')).toMatchObject({ kind: 'once' });
  });

  it('knows the night clocks go forward', () => {
    expect(readWall('2027-03-28T02:30', 'Europe/Paris')).toEqual({ kind: 'never', after: '2027-03-28T03:30' });
    expect(readWall('2027-03-28T01:59', 'Europe/Paris')).toMatchObject({ kind: 'once' });
    expect(readWall('2027-03-28T03:00', 'Europe/Paris')).toMatchObject({ kind: 'once' });
  });

  it('knows the night clocks go back', () => {
    expect(readWall('2026-10-25T02:30', 'Europe/Paris')).toEqual({
      kind: 'twice',
      earlier: '2026-10-25T00:30:00.000Z',
      later: '2026-10-25T01:30:00.000Z',
    });
    expect(readWall('2026-10-25T03:00', 'Europe/Paris')).toMatchObject({ kind: 'once' });
    expect(readWall('2026-11-01T01:30', 'America/Toronto')).toMatchObject({ kind: 'twice' });
  });

  it('knows clocks that move by half an hour', () => {
    expect(readWall('2026-10-04T02:15', 'Australia/Lord_Howe')).toEqual({ kind: 'never', after: '2026-10-04T02:45' });
  });
});

it('goes to the instant and back, all year', () => {
  for (let day = 0; day < 365; day += 1) {
    const wall = new Date(Date.UTC(2027, 0, 1 + day, 20, 30)).toISOString().slice(0, 16);
    for (const zone of ['Europe/Paris', 'America/Toronto', 'Asia/Kathmandu', 'Australia/Lord_Howe'])
      expect(toWall(toInstant(wall, zone), zone)).toBe(wall);
  }
});

it('moves a time that never happens forward', () => {
  expect(toInstant('2027-03-28T02:30', 'Europe/Paris')).toBe('2027-03-28T01:30:00.000Z');
});

it('hands a wall time to the formats as it is', () => {
  expect(asWritten('2026-11-21T20:30')).toEqual({ at: '2026-11-21T20:30:00Z', zone: 'UTC' });
});
