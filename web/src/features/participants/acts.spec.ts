import { expect, it } from 'vitest';
import { actsFor } from './acts';

it('lets an operator send a ticket again, and change none', () => {
  expect(actsFor({ state: 'issued' }, false)).toEqual(['resend']);
});

it('offers what the state of the ticket allows', () => {
  expect(actsFor({ state: 'issued' }, true)).toEqual(['resend', 'block', 'cancel']);
  expect(actsFor({ state: 'blocked' }, true)).toEqual(['unblock', 'cancel']);
  expect(actsFor({ state: 'cancelled' }, true)).toEqual([]);
});
