import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTraceparent, writeTraceparent } from './traceparent.ts';

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length - 1}}[1-9a-f]$`));

it('is read as it was written', () => {
  fc.assert(
    fc.property(hex(32), hex(16), fc.integer({ min: 0, max: 255 }), (traceId, spanId, flags) => {
      expect(readTraceparent(writeTraceparent({ traceId, spanId, flags }))).toEqual({ traceId, spanId, flags });
    }),
  );
});

it.each([
  '',
  'made up',
  `00-${'0'.repeat(32)}-${'1'.repeat(16)}-01`,
  `00-${'1'.repeat(32)}-${'0'.repeat(16)}-01`,
  `ff-${'1'.repeat(32)}-${'1'.repeat(16)}-01`,
  `00-${'A'.repeat(32)}-${'1'.repeat(16)}-01`,
])('is nothing when it is “%s”', (text) => {
  expect(readTraceparent(text)).toBeUndefined();
});
