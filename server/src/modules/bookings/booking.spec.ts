import { BookingState } from '@estrade/api/bookings-shapes';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { bookingActs, type BookingAct, moved, occupies } from './booking.ts';

const now = Temporal.Instant.from('2026-06-01T10:00Z');
const booking = (state: BookingState, over: Partial<Parameters<typeof moved>[0]> = {}) => ({
  state,
  instant: true,
  startsAt: now.add({ hours: 100 }),
  expiresAt: state === 'held' || state === 'requested' ? now.add({ minutes: 5 }) : null,
  ...over,
});
const begun = { startsAt: now.subtract({ minutes: 1 }) };
const late = { expiresAt: now };

describe('a booking', () => {
  const possible: Partial<Record<BookingState, Partial<Record<BookingAct, BookingState>>>> = {
    held: { request: 'confirmed', cancel: 'cancelled' },
    requested: { confirm: 'confirmed', decline: 'declined', cancel: 'cancelled' },
    confirmed: { cancel: 'cancelled', complete: 'completed', miss: 'no_show' },
  };

  it.each(BookingState.options.flatMap((state) => bookingActs.map((act) => [state, act] as const)))(
    '%s and then %s',
    (state, act) => {
      const expected = possible[state]?.[act];
      const refusal = state === 'expired' ? 'over' : 'not_possible';
      expect(moved(booking(state, begun), act, now)).toEqual(expected ? { state: expected, expiresAt: null } : refusal);
    },
  );

  it('leads from every state to an end', () => {
    const ends = BookingState.options.filter((state) => !occupies(state));
    expect(ends).toEqual(['declined', 'cancelled', 'expired', 'completed', 'no_show']);
    for (const state of ends) expect(Object.keys(possible)).not.toContain(state);
  });
});

describe('time', () => {
  it('ends a hold and a request, not a moment too soon', () => {
    expect(moved(booking('held'), 'expire', now)).toBe('not_possible');
    for (const state of ['held', 'requested'] as const)
      expect(moved(booking(state, late), 'expire', now)).toEqual({ state: 'expired', expiresAt: null });
    for (const act of ['request', 'cancel'] as const) expect(moved(booking('held', late), act, now)).toBe('over');
    for (const act of ['confirm', 'decline', 'cancel'] as const)
      expect(moved(booking('requested', late), act, now)).toBe('over');
  });

  it('gives the pro two days to answer, and never longer than until the start', () => {
    const asked = booking('held', { instant: false });
    expect(moved(asked, 'request', now)).toEqual({ state: 'requested', expiresAt: now.add({ hours: 48 }) });
    const soon = now.add({ hours: 3 });
    expect(moved({ ...asked, startsAt: soon }, 'request', now)).toEqual({ state: 'requested', expiresAt: soon });
  });

  it('lets nothing be completed or missed before it began', () => {
    expect(moved(booking('confirmed'), 'complete', now)).toBe('not_begun');
    expect(moved(booking('confirmed'), 'miss', now)).toBe('not_begun');
    expect(moved(booking('confirmed', { startsAt: now }), 'miss', now)).toMatchObject({ state: 'no_show' });
  });
});
