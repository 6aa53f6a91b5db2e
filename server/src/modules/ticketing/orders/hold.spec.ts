import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { holdMayBecome, holdStates, isOver, openHold, secondsLeft, startPaying, sweep } from './hold.ts';

const noon = Temporal.Instant.from('2026-12-01T12:00:00Z');
const after = (minutes: number) => noon.add({ seconds: Math.round(minutes * 60) });
const minutesOf = (instant: Temporal.Instant) => noon.until(instant).total('minutes');

describe('a hold', () => {
  it('allows these steps and no other: time alone never ends a paying one', () => {
    const allowed = holdStates.flatMap((from) =>
      holdStates.filter((to) => holdMayBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(allowed).toEqual([
      'active → paying',
      'active → converted',
      'active → released',
      'active → expired',
      'paying → converted',
      'paying → released',
    ]);
  });

  it('lasts ten minutes, to the second', () => {
    const hold = openHold(noon);
    expect(secondsLeft(hold, noon)).toBe(600);
    expect(isOver(hold, after(10).subtract({ nanoseconds: 1 }))).toBe(false);
    expect(isOver(hold, after(10))).toBe(true);
    expect(secondsLeft(hold, after(11))).toBe(0);
  });

  it('gains ten minutes once, as payment starts', () => {
    const paying = startPaying(openHold(noon), after(9));
    expect(paying).toMatchObject({ state: 'paying' });
    expect(minutesOf(paying?.expiresAt ?? noon)).toBe(19);
    expect(paying && startPaying(paying, after(18))).toEqual(paying);
  });

  it('is not brought back by paying too late, nor once it ended', () => {
    expect(startPaying(openHold(noon), after(10))).toBeNull();
    expect(startPaying({ ...openHold(noon), state: 'released' }, after(1))).toBeNull();
  });

  it('is swept by its state: expired when idle, asked about when paying', () => {
    const hold = openHold(noon);
    const paying = startPaying(hold, after(5));
    expect(sweep(hold, after(9))).toBe('keep');
    expect(sweep(hold, after(10))).toBe('expire');
    expect(paying && sweep(paying, after(14))).toBe('keep');
    expect(paying && sweep(paying, after(16))).toBe('ask_provider');
    expect(sweep({ ...hold, state: 'converted' }, after(16))).toBe('keep');
  });

  it('never passes thirty minutes, and paying never shortens it', () => {
    const moments = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(1799)).filter(([lasts, at]) => at < lasts * 60);
    fc.assert(
      fc.property(moments, ([lasts, second]) => {
        const hold = { ...openHold(noon), expiresAt: after(lasts) };
        const paying = startPaying(hold, after(second / 60));
        const end = minutesOf(paying?.expiresAt ?? noon);
        expect(end).toBeLessThanOrEqual(30);
        expect(end).toBeGreaterThanOrEqual(lasts - 1e-9);
        expect(end).toBeCloseTo(Math.max(lasts, Math.min(30, second / 60 + 10)));
      }),
    );
  });
});
