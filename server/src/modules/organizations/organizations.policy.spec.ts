import { describe, expect, it } from 'vitest';
import {
  canChange,
  canEdit,
  canGive,
  canInvite,
  canRemove,
  canSeeAddresses,
  losesLastOwner,
  type Standing,
} from './organizations.policy.ts';

const everybody: readonly Standing[] = ['owner', 'manager', 'operator', null];
const roles = ['owner', 'manager', 'operator'] as const;
const who = (can: (standing: Standing) => boolean) => everybody.filter(can);

it('lets owners and managers run it', () => {
  expect([canEdit, canInvite, canSeeAddresses].map(who)).toEqual([
    ['owner', 'manager'],
    ['owner', 'manager'],
    ['owner', 'manager'],
  ]);
});

it('lets only owners make owners', () => {
  expect(roles.map((role) => who((standing) => canGive(standing, role)))).toEqual([
    ['owner'],
    ['owner', 'manager'],
    ['owner', 'manager'],
  ]);
});

describe('a role', () => {
  it.each([
    ['owner', 'owner', 'operator', true],
    ['manager', 'operator', 'manager', true],
    ['manager', 'owner', 'operator', false],
    ['manager', 'operator', 'owner', false],
    ['operator', 'operator', 'manager', false],
    [null, 'operator', 'manager', false],
  ] as const)('changed by %s from %s to %s: %s', (standing, from, to, allowed) =>
    expect(canChange(standing, from, to)).toBe(allowed),
  );
});

it('lets everybody go, and owners and managers send away whom they could take in', () => {
  expect(roles.map((role) => who((standing) => canRemove(standing, role, false)))).toEqual([
    ['owner'],
    ['owner', 'manager'],
    ['owner', 'manager'],
  ]);
  expect(who((standing) => canRemove(standing, 'owner', true))).toEqual(['owner', 'manager', 'operator']);
});

it('keeps the last owner', () => {
  const team = [
    { memberId: 'a', role: 'owner' },
    { memberId: 'b', role: 'manager' },
  ] as const;
  expect(losesLastOwner(team, 'a', null)).toBe(true);
  expect(losesLastOwner(team, 'a', 'manager')).toBe(true);
  expect(losesLastOwner(team, 'a', 'owner')).toBe(false);
  expect(losesLastOwner(team, 'b', null)).toBe(false);
  expect(losesLastOwner([...team, { memberId: 'c', role: 'owner' }], 'a', null)).toBe(false);
});
