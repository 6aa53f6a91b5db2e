import { expect, it } from 'vitest';
import { SharedReads } from './shared-reads.ts';

const fails = async () => Promise.reject(new Error('lost'));

it('reads once for all who ask meanwhile, and anew for who asks later', async () => {
  const reads = new SharedReads<number>();
  let readings = 0;
  const read = (key: string) => reads.read(key, async () => Promise.resolve(++readings));
  expect(await Promise.all([read('a'), read('a'), read('b')])).toEqual([1, 1, 2]);
  expect(await read('a')).toBe(3);
});

it('fails for all who share it, and not for who asks later', async () => {
  const reads = new SharedReads<string>();
  const both = await Promise.allSettled([reads.read('a', fails), reads.read('a', fails)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await reads.read('a', async () => Promise.resolve('found'))).toBe('found');
});
