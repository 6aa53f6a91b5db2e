import { describe, expect, it } from 'vitest';
import { Fresh } from './fresh.ts';

/** A clock to set, and answers 1, 2, 3… that take so long to make. */
function kitchen(takes = 3) {
  let [now, made] = [0, 0];
  const fresh = new Fresh<number>({ fresh: 5, stale: 60, dear: 2, most: 2 }, () => now);
  const make = async () => {
    const answer = ++made;
    await Promise.resolve();
    now += takes;
    return answer;
  };
  return {
    /** Asks at this time and lets everything that goes on behind come to its end. */
    at: async (time: number, key = 'a', how = make) => {
      now = time;
      const answer = await fresh.get(key, how);
      await new Promise((settled) => void setImmediate(settled));
      return answer;
    },
    together: (...keys: string[]) => Promise.all(keys.map((key) => fresh.get(key, make))),
    count: () => made,
  };
}
const fail = () => Promise.reject(new Error('away'));

describe('an answer that may be a little old', () => {
  it('is made once for everybody who asks while it is fresh', async () => {
    const { together, at, count } = kitchen();
    expect(await together('a', 'a', 'a')).toEqual([1, 1, 1]);
    expect(await at(4)).toBe(1);
    expect(count()).toBe(1);
  });

  it('is shown once more while a new one is made', async () => {
    const { at } = kitchen();
    await at(0);
    expect([await at(10), await at(11)]).toEqual([1, 2]);
  });

  it('is never shown when it is too old', async () => {
    const { at } = kitchen();
    await at(0);
    expect(await at(70)).toBe(2);
  });

  it('is made anew for everybody when that is quickly done', async () => {
    const { at } = kitchen(1);
    expect([await at(0), await at(2)]).toEqual([1, 2]);
  });

  it('that failed is not kept, and does not spoil the old one', async () => {
    const { at } = kitchen();
    await expect(at(0, 'a', fail)).rejects.toThrow('away');
    expect(await at(1)).toBe(1);
    expect([await at(10, 'a', fail), await at(11), await at(12)]).toEqual([1, 1, 2]);
  });

  it('makes room for newer ones', async () => {
    const { at } = kitchen();
    for (const key of ['a', 'b', 'c']) await at(0, key);
    expect([await at(1, 'c'), await at(1, 'a')]).toEqual([3, 4]);
  });
});
