import { expect, it } from 'vitest';
import { canKnowClients, canRemoveNote } from './clients.policy.ts';

it.each([
  ['owner', true],
  ['manager', true],
  ['operator', false],
  [null, false],
] as const)('%s knows the clients: %s', (role, knows) => {
  expect(canKnowClients(role)).toBe(knows);
});

it.each([
  ['owner', 'somebody', true],
  ['manager', 'me', true],
  ['manager', 'somebody', false],
  ['operator', 'me', false],
  [null, 'me', false],
] as const)('%s takes away the note of %s: %s', (role, authorId, may) => {
  expect(canRemoveNote({ id: 'me', role }, { authorId })).toBe(may);
});

it('does not take nobody for the author of a note that lost its own', () => {
  expect(canRemoveNote({ id: null, role: 'manager' }, { authorId: null })).toBe(false);
});
