import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderKey } from './order-key';

const order = fc.record({ name: fc.string(), holders: fc.array(fc.string()), total: fc.nat() });

it('is the same for the same order, from whichever tab', () =>
  fc.assert(
    fc.property(order, (draft) => {
      expect(orderKey('h', draft)).toBe(orderKey('h', structuredClone(draft)));
    }),
  ));

it('is another one once anything was corrected', () =>
  fc.assert(
    fc.property(order, order, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(orderKey('h', one)).not.toBe(orderKey('h', other));
    }),
  ));

it('is what the API takes for a key', () =>
  fc.assert(
    fc.property(fc.uuid(), order, (holdId, draft) => {
      expect(orderKey(holdId, draft)).toMatch(/^[\x21-\x7e]{8,128}$/);
    }),
  ));
