import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestRefund } from '../ledger.ts';
import { isKeyOf, keyOf } from './refund-key.ts';
import { partsOf } from './refund-parts.ts';
import { stepsTo } from './refund-steps.ts';

describe('a refund made by somebody else', () => {
  it('takes from everybody what they had, and the last one takes the rest, to the cent', () => {
    const property = fc.property(
      fc.nat(1_000_000),
      fc.nat(50_000),
      fc.nat(1_000),
      fc.array(fc.nat(400_000), { maxLength: 6 }),
      (revenue, fee, share, amounts) => {
        const captured = revenue + fee;
        fc.pre(captured > 0);
        const commission = Math.min(revenue, Math.floor((revenue * share) / 1_000));
        const sale = {
          organizationId: 'org',
          currency: 'EUR',
          captured,
          revenue,
          fee,
          commission,
          feeVat: Math.floor((fee + commission) / 6),
        };
        const before: (NonNullable<ReturnType<typeof partsOf>> & {
          amount: number;
          organizationId: string;
          currency: string;
        })[] = [];
        for (const amount of [...amounts, captured]) {
          const left = captured - before.reduce((sum, one) => sum + one.amount, 0);
          const wanted = Math.min(amount, left);
          const parts = partsOf(sale, before, wanted);
          expect(parts === null).toBe(wanted === 0);
          if (!parts) continue;
          expect(parts.revenue + parts.fee).toBe(wanted);
          const refund = { ...parts, amount: wanted, organizationId: 'org', currency: 'EUR' };
          requestRefund(refund, sale, before); // balances, and no part is exceeded
          before.push(refund);
        }
        for (const part of ['revenue', 'fee', 'commission', 'feeVat'] as const) {
          expect(before.reduce((sum, one) => sum + one[part], 0)).toBe(sale[part]);
        }
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it('that is more than what is left does not fit', () => {
    const sale = { currency: 'EUR', captured: 100, revenue: 90, fee: 10, commission: 0, feeVat: 0 };
    expect(partsOf(sale, [], 101)).toBeNull();
    expect(partsOf(sale, [{ amount: 60, revenue: 54, fee: 6, commission: 0, feeVat: 0 }], 41)).toBeNull();
  });
});

describe('the steps of a refund', () => {
  it('lead to what the provider says, through a new promise when it had been given up', () => {
    expect(stepsTo('submitted', 'succeeded')).toEqual(['succeeded']);
    expect(stepsTo('requested', 'succeeded')).toEqual(['submitted', 'succeeded']);
    expect(stepsTo('succeeded', 'failed')).toEqual(['failed']);
    expect(stepsTo('failed', 'succeeded')).toEqual(['submitted', 'succeeded']);
    expect(stepsTo('failed', 'failed')).toEqual([]);
    expect(stepsTo('succeeded', 'submitted')).toEqual([]);
  });
});

describe('the name of a refund', () => {
  it('is new in each round, and recognised in all', () => {
    const id = '01a1f84d-2cae-74c7-b8a7-abcba00ca4d7';
    expect([0, 1, 2].map((round) => keyOf({ id, round }))).toEqual([id, `${id}:1`, `${id}:2`]);
    expect([id, `${id}:1`, `${id}x`, 'dashboard', null].map((key) => isKeyOf({ id, round: 3 }, key))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
