import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { covers, meets, type Span, union, without } from './spans.ts';

const span = fc.record({ from: fc.nat(40), until: fc.nat(40) });
const spans = fc.array(span, { maxLength: 8 });
const has = (list: readonly Span[], point: number) => list.some(({ from, until }) => from <= point && point < until);
const points = Array.from({ length: 41 }, (_, point) => point);

it('joins and takes out as one would point by point', () => {
  fc.assert(
    fc.property(spans, spans, (some, gone) => {
      const joined = union(some);
      const left = without(some, gone);
      expect(points.map((point) => has(joined, point))).toEqual(points.map((point) => has(some, point)));
      expect(points.map((point) => has(left, point))).toEqual(points.map((p) => has(some, p) && !has(gone, p)));
      for (const list of [joined, left]) expect(list.every(({ from, until }) => from < until)).toBe(true);
      expect(joined.every((one, i) => i === 0 || joined[i - 1]!.until < one.from)).toBe(true);
    }),
  );
});

it('finds what covers and what meets as one would point by point', () => {
  const real = span.filter(({ from, until }) => from < until);
  fc.assert(
    fc.property(spans, real, (some, asked) => {
      const inside = points.filter((point) => has([asked], point));
      expect(covers(union(some), asked)).toBe(inside.every((point) => has(some, point)));
      expect(meets(union(some), asked)).toBe(inside.some((point) => has(some, point)));
    }),
  );
});
