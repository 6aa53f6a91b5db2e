import fc from 'fast-check';
import { expect, it } from 'vitest';
import { see, type Sight } from './same-code';

it('asks a code once while it stays in view, however long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2400 }), { minLength: 1, maxLength: 60 }), (pauses) => {
      let [now, last, asked] = [0, null as Sight | null, 0];
      for (const pause of pauses) {
        now += pause;
        const { fresh, sight } = see(last, 'A', now);
        last = sight;
        asked += Number(fresh);
      }
      expect(asked).toBe(1);
    }),
  );
});

it('asks the next code at once', () => {
  const { sight } = see(null, 'A', 0);
  expect(see(sight, 'B', 1).fresh).toBe(true);
});

it('asks a code again that was away and comes back', () => {
  const { sight } = see(null, 'A', 0);
  expect(see(sight, 'A', 2499).fresh).toBe(false);
  expect(see(sight, 'A', 2500).fresh).toBe(true);
});
