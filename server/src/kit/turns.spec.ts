import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('never has more at work than allowed, serves those who wait in order, and turns the rest away', async () => {
  const turns = new Turns(2, 3);
  let [atWork, most] = [0, 0];
  const served: number[] = [];
  const work = (n: number) => async () => {
    most = Math.max(most, ++atWork);
    await new Promise((later) => void setImmediate(later));
    atWork--;
    served.push(n);
    return n;
  };
  const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => turns.take(work(n))));
  expect(answers.map((answer) => answer?.value)).toEqual([1, 2, 3, 4, 5, undefined, undefined]);
  expect(served).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

it('frees the place of work that failed', async () => {
  const turns = new Turns(1, 0);
  await expect(turns.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(turns.take(async () => 'yes')).resolves.toEqual({ value: 'yes' });
});
