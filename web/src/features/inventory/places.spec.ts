import { describe, expect, it } from 'vitest';
import { anInventory, aQuota, aType } from './inventory.factory';
import { leftOf, moved, stateOf } from './places';

const now = Date.parse('2027-01-01T00:00:00Z');
const second = { ...anInventory().dates[0]!, id: 'second' };

describe('leftOf', () => {
  it('takes the tightest quota of each date, and adds the dates', () => {
    const quotas = [
      aQuota({ id: 'a', left: 96 }),
      aQuota({ id: 'b', left: 6 }),
      aQuota({ id: 'c', dateId: 'second', left: 50 }),
    ];
    const inventory = anInventory({ quotas, dates: [...anInventory().dates, second] });
    expect(leftOf({ quotaIds: ['a', 'b', 'c'] }, inventory)).toBe(56);
  });

  it('never gives more than a quota all dates share', () => {
    const quotas = [aQuota({ id: 'a', left: 96 }), aQuota({ id: 'pass', dateId: null, left: 20 })];
    expect(leftOf({ quotaIds: ['a', 'pass'] }, anInventory({ quotas }))).toBe(20);
    expect(leftOf({ quotaIds: ['pass'] }, anInventory({ quotas }))).toBe(20);
  });

  it('has nothing on a cancelled date, behind a closed quota, or without any', () => {
    const off = anInventory({ dates: [{ ...anInventory().dates[0]!, status: 'cancelled' }, second] });
    expect(leftOf(aType(), { ...off, quotas: [aQuota(), aQuota({ id: 'c', dateId: 'second', left: 3 })] })).not.toBe(
      96,
    );
    expect(leftOf(aType(), anInventory({ quotas: [aQuota({ open: false })] }))).toBe(0);
    expect(leftOf({ quotaIds: [] }, anInventory())).toBeNull();
  });
});

it.each([
  [{}, 'onSale'],
  [{ hidden: true }, 'hidden'],
  [{ paused: true }, 'paused'],
  [{ quotaIds: [] }, 'noPlaces'],
  [{ salesOpenAt: '2027-02-01T00:00:00Z' }, 'notYet'],
  [{ salesCloseAt: '2026-12-01T00:00:00Z', paused: true }, 'ended'],
])('%o is %s', (given, state) => expect(stateOf(aType(given), anInventory(), now)).toBe(state));

it('is sold out when nothing is left, and paused with the whole event', () => {
  expect(stateOf(aType(), anInventory({ quotas: [aQuota({ left: 0 })] }), now)).toBe('soldOut');
  const { settings } = anInventory();
  expect(stateOf(aType(), anInventory({ settings: { ...settings, paused: true } }), now)).toBe('paused');
});

it('moves within the list and not beyond it', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
});
