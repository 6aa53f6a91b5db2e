import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import '#core/ticketing-refusals';
import { money } from '#kit/money/money';
import { Refusal } from '#kit/refusal';
import type { Catalogue } from '../inventory/catalogue.ts';
import { openHold } from './hold.ts';
import type { HeldLine, KeptHold } from './kept-hold.ts';
import { type OrderContext, type OrderRequest, planOrder } from './plan-order.ts';
import { priceOrder } from './pricing.ts';

const now = Temporal.Instant.from('2026-11-20T20:00:00Z');
const rule = { rateBp: 200, fixedPerTicket: money(0, 'EUR'), vatRateBp: 2000, paidBy: 'buyer' as const };

function contextOf(lines: readonly Partial<HeldLine>[], over: Partial<OrderContext> = {}): OrderContext {
  const held = lines.map((line) => ({
    ticketTypeId: 't',
    dateId: 'd',
    quantity: 1,
    unitPrice: 1000,
    vatRateBp: 550,
    quotaIds: ['q'],
    ...line,
  }));
  const hold: KeptHold = { ...openHold(now), id: 'h', eventId: 'e', ownerId: null, lines: held, now };
  const types = [
    { id: 't', name: 'Plein tarif', named: true, minPerOrder: 1, maxPerOrder: null, maxPerPerson: 4 },
    { id: 'u', name: 'Debout', named: false, minPerOrder: 1, maxPerOrder: null, maxPerPerson: null },
  ];
  const show = {
    organizationId: 'o',
    currency: 'EUR',
    feeReturned: true,
    returnableUntilHours: 24,
    maxPerPerson: null,
  };
  const tickets = held.map((line) => ({ ...line, unitPrice: money(line.unitPrice, 'EUR') }));
  const catalogue = { show, types } as unknown as Catalogue;
  return {
    hold,
    catalogue,
    priced: priceOrder(tickets, rule),
    owned: [],
    ids: { id: 'i', number: '7K4M-9QX2' },
    ...over,
  };
}

const buyer = { name: 'Léa Morvan', email: 'lea@estrade.test', phone: null, locale: 'fr' as const };
const request = (holders: string[], amount: number, over: Partial<OrderRequest> = {}): OrderRequest => {
  return {
    holdId: 'h',
    buyer,
    holders,
    total: { amount, currency: 'EUR' },
    memberId: null,
    key: 'k',
    requestHash: 'r',
    ...over,
  };
};
const codeOf = (planned: unknown) => (planned instanceof Refusal ? [planned.code, planned.field] : 'planned');

it('waits for money, with what was agreed and promised', () => {
  const planned = planOrder(request(['Léa', 'Sofiane'], 2040), contextOf([{ quantity: 2 }]));
  expect(planned).toMatchObject({
    state: 'awaiting_payment',
    total: 2040,
    revenue: 2000,
    fee: 40,
    quantity: 2,
    feeReturned: true,
    returnableUntilHours: 24,
  });
  expect(planned).toMatchObject({ lines: [{ typeName: 'Plein tarif', holders: ['Léa', 'Sofiane'], fee: 40 }] });
});

it('is paid at once when there is nothing to pay', () => {
  expect(planOrder(request(['Léa'], 0), contextOf([{ unitPrice: 0 }]))).toMatchObject({
    state: 'paid',
    total: 0,
    vat: [{ gross: 0 }],
  });
});

it('asks for every name a ticket must bear, and puts the buyer on the others', () => {
  const context = contextOf([
    { ticketTypeId: 'u', quantity: 2, unitPrice: 0 },
    { quantity: 2, unitPrice: 0 },
  ]);
  expect(codeOf(planOrder(request(['', '', 'Léa', ''], 0), context))).toEqual([
    'ticketing.holder_missing',
    'holders.3',
  ]);
  expect(planOrder(request(['', 'Nora', 'Léa', 'Sofiane'], 0), context)).toMatchObject({
    lines: [{ holders: ['Léa Morvan', 'Nora'] }, { holders: ['Léa', 'Sofiane'] }],
  });
});

it('refuses another total, another currency, a hold that is over and too many for one person', () => {
  expect(codeOf(planOrder(request(['Léa'], 1000), contextOf([{}])))).toEqual(['ticketing.total_differs', 'total']);
  expect(codeOf(planOrder(request(['Léa'], 0, { total: { amount: 1020, currency: 'GBP' } }), contextOf([{}])))).toEqual(
    ['ticketing.total_differs', 'total'],
  );
  const late = contextOf([{}]);
  const over = { ...late, hold: { ...late.hold, now: now.add({ minutes: 10 }) } };
  expect(codeOf(planOrder(request(['Léa'], 1020), over))).toEqual(['ticketing.hold_expired', undefined]);
  const greedy = contextOf([{ quantity: 2, unitPrice: 0 }], { owned: [{ ticketTypeId: 't', quantity: 3 }] });
  expect(codeOf(planOrder(request(['A', 'B'], 0), greedy))[0]).toBe('ticketing.too_many_per_person');
});
