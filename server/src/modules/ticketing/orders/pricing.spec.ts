import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Money, money, sum } from '#kit/money/money';
import {
  type CommissionRule,
  type OrderedTickets,
  moneySplit,
  priceOrder,
  ticketShares,
  totalsAgree,
} from './pricing.ts';

const euros = (amount: number) => money(amount, 'EUR');
const amounts = (list: readonly { gross: Money; vat: Money }[]) =>
  list.map(({ gross, vat }) => [gross.amount, vat.amount]);

const twoFullPrice: OrderedTickets = { ticketTypeId: 'full', unitPrice: euros(2500), vatRateBp: 550, quantity: 2 };
const oneDrink: OrderedTickets = { ticketTypeId: 'drink', unitPrice: euros(600), vatRateBp: 1000, quantity: 1 };
const oneChild: OrderedTickets = { ticketTypeId: 'child', unitPrice: euros(0), vatRateBp: 550, quantity: 1 };

const rule = (paidBy: CommissionRule['paidBy']): CommissionRule => ({
  rateBp: 200,
  fixedPerTicket: euros(30),
  vatRateBp: 2000,
  paidBy,
});

describe('the price of an order', () => {
  it('shows the buyer who pays the fee one all-in total, with the VAT of each rate and seller', () => {
    const order = priceOrder([twoFullPrice, oneDrink], rule('buyer'));
    expect(amounts(order.lines)).toEqual([
      [5000, 261],
      [600, 55],
    ]);
    expect(order.fee.gross).toEqual(euros(160 + 42));
    expect(order.total).toEqual(euros(5802));
    expect(order.vat.map(({ seller, rateBp, vat }) => [seller, rateBp, vat.amount])).toEqual([
      ['organizer', 550, 261],
      ['organizer', 1000, 55],
      ['platform', 2000, 34],
    ]);
  });

  it('keeps the commission out of what the organizer earns when the organizer bears it', () => {
    const order = priceOrder([twoFullPrice, oneDrink], rule('organizer'));
    expect(order.total).toEqual(euros(5600));
    expect(order.fee.gross).toEqual(euros(0));
    expect(order.commission.gross).toEqual(euros(202));
    expect(order.vat.every((share) => share.seller === 'organizer')).toBe(true);
  });

  it('takes nothing of a free ticket, alone or among paid ones', () => {
    expect(priceOrder([oneChild], rule('buyer')).total).toEqual(euros(0));
    expect(priceOrder([oneChild], rule('organizer')).commission.gross).toEqual(euros(0));
    expect(priceOrder([twoFullPrice, oneChild], rule('buyer')).fee.gross).toEqual(euros(160));
  });

  it('never takes more than the price', () => {
    const cheap = { ...oneDrink, unitPrice: euros(10), quantity: 3 };
    expect(priceOrder([cheap], rule('organizer')).commission.gross).toEqual(euros(30));
  });

  it('is split for the ledger', () => {
    const split = { total: 5802, revenue: 5600, fee: 202, commission: 0, feeVat: 34 };
    expect(moneySplit(priceOrder([twoFullPrice, oneDrink], rule('buyer')))).toEqual(split);
    const borne = { total: 5600, revenue: 5600, fee: 0, commission: 202, feeVat: 34 };
    expect(moneySplit(priceOrder([twoFullPrice, oneDrink], rule('organizer')))).toEqual(borne);
  });

  it('agrees with the total shown to the buyer, or not', () => {
    const order = priceOrder([twoFullPrice], rule('buyer'));
    expect(totalsAgree(order, euros(5160))).toBe(true);
    expect(totalsAgree(order, euros(5159))).toBe(false);
    expect(totalsAgree(order, money(5160, 'USD'))).toBe(false);
  });

  it('refuses what is no order', () => {
    expect(() => priceOrder([], rule('buyer'))).toThrow(RangeError);
    expect(() => priceOrder([{ ...oneDrink, quantity: 0 }], rule('buyer'))).toThrow(RangeError);
    expect(() => priceOrder([{ ...oneDrink, quantity: 1.5 }], rule('buyer'))).toThrow(RangeError);
    expect(() => priceOrder([{ ...oneDrink, unitPrice: euros(-1) }], rule('buyer'))).toThrow(RangeError);
    expect(() => priceOrder([oneDrink, { ...oneDrink, unitPrice: money(1, 'USD') }], rule('buyer'))).toThrow(
      RangeError,
    );
  });
});

const anyLine = fc.record({
  ticketTypeId: fc.constantFrom('a', 'b', 'c'),
  unitPrice: fc.nat(100_000).map(euros),
  vatRateBp: fc.constantFrom(0, 210, 550, 1000, 2000),
  quantity: fc.integer({ min: 1, max: 20 }),
});
const anyRule = fc.record({
  rateBp: fc.nat(10_000),
  fixedPerTicket: fc.nat(500).map(euros),
  vatRateBp: fc.constantFrom(0, 2000),
  paidBy: fc.constantFrom('organizer' as const, 'buyer' as const),
});
const anyOrder = fc.tuple(fc.array(anyLine, { minLength: 1, maxLength: 8 }), anyRule);

describe('every price', () => {
  it('adds up: lines and fee are the total, and so is the VAT table', () => {
    fc.assert(
      fc.property(anyOrder, ([lines, commission]) => {
        const order = priceOrder(lines, commission);
        const parts = [...order.lines, order.fee];
        expect(
          sum(
            parts.map((part) => part.gross),
            'EUR',
          ),
        ).toEqual(order.total);
        expect(
          sum(
            order.vat.map((share) => share.gross),
            'EUR',
          ),
        ).toEqual(order.total);
        expect(
          sum(
            order.vat.map((share) => share.vat),
            'EUR',
          ),
        ).toEqual(
          sum(
            parts.map((part) => part.vat),
            'EUR',
          ),
        );
        for (const { net, vat, gross } of [...parts, ...order.vat]) expect(net.amount + vat.amount).toBe(gross.amount);
      }),
    );
  });

  it('is cut into tickets that sum exactly to their line', () => {
    fc.assert(
      fc.property(anyOrder, ([lines, commission]) => {
        for (const line of priceOrder(lines, commission).lines) {
          const shares = ticketShares(line);
          expect(shares).toHaveLength(line.quantity);
          expect(shares.every(({ price }) => price.gross.amount === line.unitPrice.amount)).toBe(true);
          expect(shares.every(({ price, fee }) => price.net.amount >= 0 && fee.net.amount >= 0)).toBe(true);
          for (const [whole, parts] of [
            [line, shares.map(({ price }) => price)],
            [line.fee, shares.map(({ fee }) => fee)],
            [line.commission, shares.map((share) => share.commission)],
          ] as const) {
            expect(
              sum(
                parts.map(({ gross }) => gross),
                'EUR',
              ),
            ).toEqual(whole.gross);
            expect(
              sum(
                parts.map(({ vat }) => vat),
                'EUR',
              ),
            ).toEqual(whole.vat);
          }
        }
      }),
    );
  });
});
