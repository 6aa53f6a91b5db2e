import { EventStatus } from '@estrade/api/events-shapes';
import { expect, it } from 'vitest';
import { decisionsFor, isHard, needsReason, reasonOf } from './decisions';

it('decides about what was submitted or is public, never about a draft or what is over', () => {
  const decided = EventStatus.options.filter((status) => decisionsFor(status).length > 0);
  expect(decided).toEqual(['submitted', 'approved', 'published', 'suspended']);
});

it('asks for a reason for everything that goes against the organizer', () => {
  const all = EventStatus.options.flatMap((status) => decisionsFor(status));
  expect(all.filter(isHard).every(needsReason)).toBe(true);
  expect(needsReason('request_changes')).toBe(true);
  expect([needsReason('approve'), needsReason('restore')]).toEqual([false, false]);
});

it('joins what was ticked with what was written, and nothing with nothing', () => {
  expect(reasonOf(['Le lieu est à préciser.'], '  Quelle salle ?  ')).toBe('Le lieu est à préciser.\nQuelle salle ?');
  expect(reasonOf([], '   ')).toBe('');
});
