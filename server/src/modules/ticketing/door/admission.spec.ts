import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { admit, type AtTheDoor, type TicketAtDoor } from './admission.ts';

const at = (time: string) => Temporal.Instant.from(`2026-12-01T${time}Z`);
const ticket: TicketAtDoor = { state: 'issued', secretVersion: 2, eventDateId: 'tonight' };
const ask = (change: Partial<AtTheDoor> = {}) =>
  admit({ ticket, codeVersion: 2, list: { eventDateId: 'tonight', allowsReentry: false }, entries: [], ...change });

describe('at the door', () => {
  it('a good ticket is let in, scanned or typed', () => {
    expect(ask()).toEqual({ answer: 'accepted' });
    expect(ask({ codeVersion: null })).toEqual({ answer: 'accepted' });
  });

  it('a used one is not, and is told when and where it was used first', () => {
    const entries = [
      { at: at('20:31:00'), where: 'Balcon' },
      { at: at('20:05:00'), where: 'Entrée A' },
    ];
    expect(ask({ entries })).toEqual({ answer: 'already_used', first: entries[1] });
    expect(ask({ entries, list: { eventDateId: 'tonight', allowsReentry: true } })).toEqual({ answer: 'accepted' });
  });

  it('a ticket for another date is named as such', () => {
    const other = { ...ticket, eventDateId: 'tomorrow' };
    expect(ask({ ticket: other })).toEqual({ answer: 'wrong_event', eventDateId: 'tomorrow' });
  });

  it('an unknown, cancelled or blocked ticket stays out', () => {
    expect(ask({ ticket: null })).toEqual({ answer: 'unknown' });
    expect(ask({ ticket: { ...ticket, state: 'cancelled' } })).toEqual({ answer: 'cancelled' });
    expect(ask({ ticket: { ...ticket, state: 'blocked' } })).toEqual({ answer: 'blocked' });
  });

  it('a code that changed hands stays out, an older one and one from the future', () => {
    expect(ask({ codeVersion: 1 })).toEqual({ answer: 'revoked' });
    expect(ask({ codeVersion: 3 })).toEqual({ answer: 'revoked' });
  });

  it('the gravest reason is the answer', () => {
    const entries = [{ at: at('20:00:00'), where: 'Entrée A' }];
    const gone: TicketAtDoor = { state: 'cancelled', secretVersion: 2, eventDateId: 'tomorrow' };
    expect(ask({ ticket: gone, codeVersion: 1, entries })).toEqual({ answer: 'revoked' });
    expect(ask({ ticket: gone, entries })).toEqual({ answer: 'cancelled' });
    expect(ask({ ticket: { ...gone, state: 'issued' }, entries })).toMatchObject({ answer: 'wrong_event' });
  });
});
