import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { checkQuantities, type QuantityCheck, type SaleRules, saleState } from './ticket-type.ts';

const now = Temporal.Instant.from('2026-12-01T12:00:00Z');
const full: SaleRules = {
  id: 'full',
  salesOpenAt: null,
  salesCloseAt: null,
  paused: false,
  hidden: false,
  minPerOrder: 1,
  maxPerOrder: 6,
  maxPerPerson: 8,
};
const reduced: SaleRules = { ...full, id: 'reduced', maxPerOrder: null, maxPerPerson: null };
const ask = (check: Partial<QuantityCheck>) =>
  checkQuantities({
    types: [full, reduced],
    asked: [{ ticketTypeId: 'full', quantity: 2 }],
    owned: [],
    eventMaxPerOrder: null,
    eventMaxPerPerson: null,
    now,
    ...check,
  });

describe('the sale of a ticket type', () => {
  it.each([
    ['on_sale', {}],
    ['not_yet', { salesOpenAt: now.add({ seconds: 1 }) }],
    ['on_sale', { salesOpenAt: now }],
    ['on_sale', { salesCloseAt: now.add({ seconds: 1 }) }],
    ['ended', { salesCloseAt: now }],
    ['paused', { paused: true }],
    ['paused', { paused: true, salesOpenAt: now.add({ seconds: 1 }) }],
    ['ended', { paused: true, salesCloseAt: now }],
    ['hidden', { hidden: true, salesCloseAt: now }],
  ] as const)('is %s', (state, change) => {
    expect(saleState({ ...full, ...change }, now)).toBe(state);
  });
});

describe('the quantities of an order', () => {
  it('are fine within all bounds', () => {
    expect(
      ask({ eventMaxPerOrder: 2, eventMaxPerPerson: 4, owned: [{ ticketTypeId: 'reduced', quantity: 2 }] }),
    ).toEqual([]);
  });

  it.each([
    [{ paused: true }, 'ticketing.sale_paused', {}],
    [{ hidden: true }, 'ticketing.unknown_ticket_type', {}],
    [{ salesCloseAt: now }, 'ticketing.sale_ended', {}],
    [{ salesOpenAt: now.add({ hours: 1 }) }, 'ticketing.sale_not_open', { opensAt: '2026-12-01T13:00:00Z' }],
  ])('are refused when the type has %o', (change, code, params) => {
    expect(ask({ types: [{ ...full, ...change }] })).toEqual([{ code, field: 'lines.0.ticketTypeId', params }]);
  });

  it('name the line, the input and the bound', () => {
    expect(ask({ types: [{ ...full, minPerOrder: 4 }] })).toEqual([
      { code: 'ticketing.too_few', field: 'lines.0.quantity', params: { min: 4 } },
    ]);
    expect(
      ask({
        asked: [
          { ticketTypeId: 'reduced', quantity: 1 },
          { ticketTypeId: 'full', quantity: 7 },
        ],
      }),
    ).toEqual([{ code: 'ticketing.too_many_per_order', field: 'lines.1.quantity', params: { max: 6 } }]);
    expect(ask({ asked: [{ ticketTypeId: 'gone', quantity: 1 }] })).toEqual([
      { code: 'ticketing.unknown_ticket_type', field: 'lines.0.ticketTypeId', params: {} },
    ]);
  });

  it('count the lines of one type together', () => {
    const twice = [
      { ticketTypeId: 'full', quantity: 4 },
      { ticketTypeId: 'full', quantity: 4 },
    ];
    expect(ask({ asked: twice }).map((refusal) => refusal.field)).toEqual(['lines.0.quantity', 'lines.1.quantity']);
  });

  it.each([0, -1])('cannot be %i', (quantity) => {
    expect(ask({ asked: [{ ticketTypeId: 'full', quantity }] })[0]?.code).toBe('ticketing.too_few');
  });

  it('cannot hide a line below one behind another of the same type', () => {
    const lines = [
      { ticketTypeId: 'reduced', quantity: 5 },
      { ticketTypeId: 'reduced', quantity: -4 },
    ];
    expect(ask({ asked: lines }).map((refusal) => refusal.code)).toContain('ticketing.too_few');
  });

  it('count what the person has already, of this type and of the whole event', () => {
    const owned = [{ ticketTypeId: 'full', quantity: 7 }];
    expect(ask({ owned })).toEqual([
      { code: 'ticketing.too_many_per_person', field: 'lines.0.quantity', params: { max: 8, owned: 7 } },
    ]);
    expect(ask({ asked: [{ ticketTypeId: 'reduced', quantity: 2 }], owned, eventMaxPerPerson: 8 })).toEqual([
      { code: 'ticketing.too_many_per_person', field: 'lines', params: { max: 8, owned: 7 } },
    ]);
    expect(ask({ eventMaxPerOrder: 1 })).toEqual([
      { code: 'ticketing.too_many_per_order', field: 'lines', params: { max: 1 } },
    ]);
  });

  it('need at least one line', () => {
    expect(ask({ asked: [] })).toEqual([{ code: 'ticketing.nothing_asked', field: 'lines', params: {} }]);
  });
});
