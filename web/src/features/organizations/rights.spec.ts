import { expect, it } from 'vitest';
import { canRemove, rolesGivenBy } from './rights';

it('lets only owners make and remove owners', () => {
  expect(rolesGivenBy('owner')).toEqual(['owner', 'manager', 'operator']);
  expect(rolesGivenBy('manager')).toEqual(['manager', 'operator']);
  expect(rolesGivenBy('operator')).toEqual([]);
  expect(canRemove('manager', 'owner')).toBe(false);
  expect(canRemove('owner', 'owner')).toBe(true);
});
