import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Share, sharesOf } from './shares.ts';

const amount = fc.nat({ max: 500_000 });
const line = fc.record({
  quantity: fc.integer({ min: 1, max: 40 }),
  unitPrice: amount,
  vat: amount,
  fee: amount,
  commission: amount,
  feeVat: amount,
});
const about = { ticketTypeId: 't', dateId: 'd', typeName: '', vatRateBp: 550, quotaIds: [], holders: [] };
const sumOf = (shares: readonly Share[], part: keyof Share) => shares.reduce((sum, share) => sum + share[part], 0);

it('cuts a line into tickets that sum exactly to it', () => {
  fc.assert(
    fc.property(line, (parts) => {
      const free = parts.unitPrice === 0;
      const given = free ? { ...parts, vat: 0, fee: 0, commission: 0, feeVat: 0 } : parts;
      const shares = sharesOf({ ...about, ...given }, 'EUR');
      expect(shares).toHaveLength(parts.quantity);
      expect(sumOf(shares, 'price')).toBe(parts.unitPrice * parts.quantity);
      for (const part of ['vat', 'fee', 'commission', 'feeVat'] as const) expect(sumOf(shares, part)).toBe(given[part]);
    }),
  );
});
