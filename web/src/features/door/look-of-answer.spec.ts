import { DoorAnswer } from '@estrade/api/ticketing-door';
import { expect, it } from 'vitest';
import { lookOf, undoable, whyWrong } from './look-of-answer';

it('is green for nothing but an entry', () => {
  const green = DoorAnswer.options.filter((answer) => lookOf(answer).tone === 'good');
  expect(green).toEqual(['accepted']);
});

it('tells another date from another entrance and from another event', () => {
  const ticket = { id: 'a', numberText: '1', holder: 'A', typeName: 'T', dateId: 'd', orderNumber: 'o' };
  const validFor = {
    dateId: 'd',
    startsAt: '2026-11-21T19:00:00Z',
    zone: 'Europe/Paris',
    wallStart: '2026-11-21T20:00',
  };
  expect(whyWrong({ ticket, validFor })).toBe('date');
  expect(whyWrong({ ticket, validFor: null })).toBe('list');
  expect(whyWrong({ ticket: null, validFor: null })).toBe('event');
});

it('offers to undo an entry once', () => {
  const entry = { id: '1', answer: 'accepted', reverses: null } as const;
  const refused = { id: '2', answer: 'already_used', reverses: null } as const;
  expect(undoable([refused, entry])).toEqual(new Set(['1']));
  expect(undoable([{ id: '3', answer: 'reversed', reverses: '1' }, refused, entry])).toEqual(new Set());
});
