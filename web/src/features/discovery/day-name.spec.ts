import { describe, expect, it } from 'vitest';
import { dayIn, whenOf } from './day-name';

const now = new Date('2026-11-20T10:00:00Z');
const saying = {
  locale: 'fr',
  now,
  say: (key: string, time: string) => `${key} ${time}`,
  until: (day: string) => `until ${day}`,
};
const date = (startsAt: string, hours: number, { zone = 'Europe/Paris', offset = 1 } = {}) => {
  const start = Date.parse(`${startsAt}:00Z`) - offset * 3_600_000;
  return {
    startsAt,
    zone,
    startInstant: new Date(start).toISOString(),
    endInstant: new Date(start + hours * 3_600_000).toISOString(),
  };
};

describe('when an event is', () => {
  it('is tonight from five in the afternoon, today before', () => {
    expect(whenOf(date('2026-11-20T20:30', 2), saying)).toBe('tonight 20:30');
    expect(whenOf(date('2026-11-20T14:00', 2), saying)).toBe('today 14:00');
  });

  it('is tomorrow, or a day', () => {
    expect(whenOf(date('2026-11-21T20:00', 2), saying)).toBe('tomorrow 20:00');
    expect(whenOf(date('2026-11-28T20:00', 2), saying)).toBe('sam. 28 nov., 20:00');
  });

  it('is today where it takes place, whatever day it is here', () => {
    const late = { ...saying, now: new Date('2026-11-21T02:00:00Z') };
    expect(whenOf(date('2026-11-20T22:00', 2, { zone: 'America/Toronto', offset: -5 }), late)).toBe('tonight 22:00');
  });

  it('lasts until a day once it has begun, and spans days before', () => {
    expect(whenOf(date('2026-11-01T10:00', 24 * 30), saying)).toBe('until mar. 1 déc.');
    expect(whenOf(date('2026-11-27T10:00', 48), saying)).toBe('ven. 27 nov. – dim. 29 nov.');
  });
});

it('knows the day of a zone', () => {
  expect(dayIn(new Date('2026-11-20T23:30:00Z'), 'Europe/Paris')).toBe('2026-11-21');
  expect(dayIn(new Date('2026-11-20T23:30:00Z'), 'America/Toronto')).toBe('2026-11-20');
});
