import { expect, it } from 'vitest';
import { may, type Right } from './ticketing.policy.ts';

const rights: readonly Right[] = ['see_participants', 'run_door', 'sell', 'see_money', 'refund', 'change_tickets'];

it('lets owners and managers do everything', () => {
  for (const right of rights) expect([may('owner', right), may('manager', right)]).toEqual([true, true]);
});

it('lets operators work the door and see who comes, and nothing else', () => {
  expect(rights.filter((right) => may('operator', right))).toEqual(['see_participants', 'run_door']);
});
