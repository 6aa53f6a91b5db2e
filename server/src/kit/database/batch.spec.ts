import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { again, Batch } from './batch.ts';

const notThirteen = async (jobs: readonly number[]) => {
  if (jobs.includes(13)) throw new Error('thirteen');
  return jobs;
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

it('runs a lone job at once and answers with its result', async () => {
  const batch = new Batch<number, number>({ run: async (jobs) => jobs.map((job) => job * 2) });
  await expect(batch.add(21)).resolves.toBe(42);
});

it('collects what arrives while runs are in flight', async () => {
  const sizes: number[] = [];
  const run = async (jobs: readonly number[]) => {
    sizes.push(jobs.length);
    await pause();
    return jobs;
  };
  const batch = new Batch<number, number>({ run, atOnce: 1 });
  const first = batch.add(0);
  await new Promise((resolve) => setImmediate(resolve));
  const others = Array.from({ length: 100 }, (_, i) => batch.add(i + 1));
  await Promise.all([first, ...others]);
  expect(sizes).toEqual([1, 100]);
});

it('never has more runs in flight than it may', async () => {
  let [running, most] = [0, 0];
  const run = async (jobs: readonly number[]) => {
    most = Math.max(most, ++running);
    await pause();
    running--;
    return jobs;
  };
  const batch = new Batch<number, number>({ run, atOnce: 2, most: 3 });
  await Promise.all(Array.from({ length: 50 }, (_, i) => batch.add(i)));
  expect(most).toBe(2);
});

it('runs each alone after an error, so that only the bad one fails', async () => {
  const batch = new Batch<number, number>({ run: notThirteen });
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => batch.add(i)));
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual(Array.from({ length: 20 }, (_, i) => i !== 13));
});

it('puts a job into a later batch when asked to, but not forever', async () => {
  const seen = new Map<number, number>();
  const run = async (jobs: readonly number[]) =>
    jobs.map((job) => {
      const times = (seen.get(job) ?? 0) + 1;
      seen.set(job, times);
      return job < 0 || times < job ? again : job;
    });
  const batch = new Batch<number, number>({ run });
  await expect(batch.add(3)).resolves.toBe(3);
  expect(seen.get(3)).toBe(3);
  await expect(batch.add(-1)).rejects.toMatchObject({ code: 'kit.busy' });
});

it('refuses at once when too many wait', async () => {
  const batch = new Batch<number, number>({ run: async (jobs) => jobs, waiting: 5 });
  const results = await Promise.allSettled(Array.from({ length: 8 }, (_, i) => batch.add(i)));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3);
});

it('answers everybody with their own result, whatever the sizes', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer(), { maxLength: 200 }),
    fc.integer({ min: 1, max: 40 }),
    async (jobs, most) => {
      const batch = new Batch<number, string>({ run: async (some) => some.map(String), most });
      expect(await Promise.all(jobs.map((job) => batch.add(job)))).toEqual(jobs.map(String));
    },
  );
  await fc.assert(property);
});
