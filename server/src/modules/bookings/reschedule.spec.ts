import { BookingState } from '@estrade/api/bookings-shapes';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { deadlineAfter, reschedulable, timeFrom } from './reschedule.ts';

const at = (text: string) => Temporal.Instant.from(text);
const now = at('2026-06-01T10:00Z');
const zone = 'Europe/Paris';
const booking = { state: 'confirmed', endsAt: at('2026-06-10T11:00Z'), expiresAt: null } as const;

describe('the time it takes', () => {
  it('is as long as the version says', () => {
    const { epochMilliseconds: from } = now;
    expect(timeFrom({ zone }, { duration: { minutes: 90 } }, now)).toEqual({ from, until: from + 90 * 60_000 });
  });

  it('is of whole days from midnight to midnight, also when the clock is changed', () => {
    const midnight = at('2026-10-24T22:00Z'); // the 25th in Paris has 25 hours
    const until = at('2026-10-25T23:00Z').epochMilliseconds;
    expect(timeFrom({ zone }, { duration: { days: 1 } }, midnight)).toEqual({
      from: midnight.epochMilliseconds,
      until,
    });
    expect(timeFrom({ zone }, { duration: { days: 1 } }, midnight.add({ hours: 1 }))).toBe('not_offered');
  });
});

describe('a booking', () => {
  const later = at('2026-06-12T10:00Z');

  it('is moved as long as it is asked for or stands', () => {
    const movable = BookingState.options.filter((state) => reschedulable({ ...booking, state }, later, now) === null);
    expect(movable).toEqual(['requested', 'confirmed']);
    expect(reschedulable({ ...booking, state: 'expired' }, later, now)).toBe('over');
    expect(reschedulable({ ...booking, state: 'requested', expiresAt: now }, later, now)).toBe('over');
  });

  it('is moved into the time before us, and not when it has been', () => {
    expect(reschedulable(booking, now, now)).toBe('too_soon');
    expect(reschedulable(booking, now.add({ seconds: 1 }), now)).toBeNull();
    expect(reschedulable(booking, at('2030-06-12T10:00Z'), now)).toBe('too_far');
    expect(reschedulable({ ...booking, endsAt: now }, later, now)).toBe('not_possible');
  });

  it('that is only asked for waits no longer than until its start', () => {
    expect(deadlineAfter({ expiresAt: null }, now)).toBeNull();
    expect(deadlineAfter({ expiresAt: later }, now)).toEqual(now);
    expect(deadlineAfter({ expiresAt: now }, later)).toEqual(now);
  });
});
