import { expect, it } from 'vitest';
import { canRead, canWrite } from './offers.policy.ts';

it.each([
  ['owner', true, true],
  ['manager', true, true],
  ['operator', true, false],
  [null, false, false],
] as const)('%s: reads %s, writes %s', (role, reads, writes) => {
  expect([canRead(role), canWrite(role)]).toEqual([reads, writes]);
});
