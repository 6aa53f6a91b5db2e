import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed } from './packed.ts';

const name = fc.stringMatching(/^[\w-]{22}$/);

it('loses no name, and no message is too long for PostgreSQL', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 1_000 }), (names) => {
      const messages = packed(names);
      expect(messages.flatMap((message) => message.split(','))).toEqual(names);
      expect(messages.every((message) => message.length < 8_000)).toBe(true);
      expect(messages.length).toBe(Math.ceil(names.length / 343));
    }),
    { numRuns: 50 },
  );
});

it('says nothing when there is nothing to say', () => {
  expect(packed([])).toEqual([]);
});
