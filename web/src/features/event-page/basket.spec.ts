import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstQuantities, fitted, mostOf, soldOn, stepped, totalOf } from './basket';
import { anOffer, aType } from './event-page.factory';

const full = aType();
const reduced = aType({
  id: 'reduced',
  name: 'Réduit',
  price: { amount: 2450, currency: 'EUR' },
  fee: { amount: 110, currency: 'EUR' },
});

describe('how many one may take', () => {
  it('stays within the ticket, the order and what is left', () => {
    const offer = anOffer([full, reduced], { maxPerOrder: 8 });
    const [sold] = soldOn(offer, 'date-1');
    expect(sold && mostOf(sold, {}, offer)).toBe(6);
    expect(sold && mostOf(sold, { reduced: 5 }, offer)).toBe(3);
    expect(sold && mostOf(sold, { reduced: 8 }, offer)).toBe(0);
  });

  it('is nothing below the minimum of the ticket', () => {
    const offer = anOffer([aType({ minPerOrder: 4 })], { maxPerOrder: 3 });
    const [sold] = soldOn(offer, 'date-1');
    expect(sold && mostOf(sold, {}, offer)).toBe(0);
  });

  it('steps over what lies between nothing and the minimum', () => {
    expect(stepped(0, 1, 4)).toBe(4);
    expect(stepped(4, 3, 4)).toBe(0);
    expect(stepped(4, 5, 4)).toBe(5);
    expect(stepped(1, 0, 1)).toBe(0);
  });

  it('brings back what the offer no longer allows, and never goes beyond it', () => {
    const offer = anOffer([full, reduced], { maxPerOrder: 7 });
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const kept = fitted({ full: a, reduced: b, gone: 3 }, offer, 'date-1');
        expect(Object.keys(kept).every((id) => id === 'full' || id === 'reduced')).toBe(true);
        expect((kept.full ?? 0) + (kept.reduced ?? 0)).toBeLessThanOrEqual(7);
        expect(fitted(kept, offer, 'date-1')).toEqual(kept);
      }),
    );
    expect(fitted({ full: 2 }, offer, 'another date')).toEqual({});
  });

  it('takes one where there is only one thing to take', () => {
    expect(firstQuantities(soldOn(anOffer([full]), 'date-1'))).toEqual({ full: 1 });
    expect(firstQuantities(soldOn(anOffer([full, reduced]), 'date-1'))).toEqual({});
  });
});

describe('what it costs', () => {
  it('rounds the fee once a line, as the server does', () => {
    const offer = anOffer([reduced]);
    const total = totalOf(soldOn(offer, 'date-1'), { reduced: 3 }, { basisPoints: 250, fixed: 49 });
    // 2.5 % of 73.50 € is 183.75 cents, plus three times 49: 331, where three rounded fees would be 330.
    expect(total).toEqual({ count: 3, tickets: 7350, fee: 331, total: 7681 });
  });

  it('is what the tickets say when the organizer pays the fee', () => {
    const offer = anOffer([aType({ fee: { amount: 0, currency: 'EUR' } })]);
    expect(totalOf(soldOn(offer, 'date-1'), { full: 2 }, { basisPoints: 200, fixed: 0 })).toMatchObject({
      fee: 0,
      total: 6400,
    });
  });
});
