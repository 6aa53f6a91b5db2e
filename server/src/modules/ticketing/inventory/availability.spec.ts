import { describe, expect, it } from 'vitest';
import { availabilityOf, freePlaces, placesTaken, smallestCapacity, ticketsLeft } from './availability.ts';

const quota = (capacity: number, sold: number, quotaId = 'hall') => ({ quotaId, capacity, sold, held: 0, blocked: 0 });

describe('what the public is told', () => {
  it.each([
    [500, 0, { level: 'many' }],
    [500, 424, { level: 'many' }],
    [500, 425, { level: 'few' }],
    [500, 489, { level: 'few' }],
    [500, 490, { level: 'last', left: 10 }],
    [500, 499, { level: 'last', left: 1 }],
    [500, 500, { level: 'sold_out' }],
    [12, 0, { level: 'many' }],
    [12, 5, { level: 'many' }],
    [12, 6, { level: 'last', left: 6 }],
    [1, 0, { level: 'many' }],
    [0, 0, { level: 'sold_out' }],
  ])('of %i places with %i sold', (capacity, sold, told) => {
    expect(availabilityOf([quota(capacity, sold)])).toEqual(told);
  });

  it('is decided by the scarcest quota; none is no limit', () => {
    expect(availabilityOf([quota(5000, 0), quota(50, 50, 'balcony')])).toEqual({ level: 'sold_out' });
    expect(ticketsLeft([quota(5000, 0), quota(50, 47, 'balcony')])).toBe(3);
    expect(availabilityOf([])).toBeNull();
    expect(ticketsLeft([])).toBeNull();
  });

  it('counts held and blocked places as gone, and a capacity cannot cut into them', () => {
    const busy = { quotaId: 'hall', capacity: 100, held: 10, sold: 50, blocked: 5 };
    expect(freePlaces(busy)).toBe(35);
    expect(smallestCapacity(busy)).toBe(65);
  });
});

describe('the places an order takes', () => {
  it('are one of each quota of each ticket, summed, by ascending id', () => {
    const links = [
      { ticketTypeId: 'seat', quotaIds: ['hall', 'balcony'] },
      { ticketTypeId: 'standing', quotaIds: ['hall', 'hall'] },
      { ticketTypeId: 'online', quotaIds: [] },
    ];
    const lines = [
      { ticketTypeId: 'standing', quantity: 2 },
      { ticketTypeId: 'seat', quantity: 3 },
      { ticketTypeId: 'online', quantity: 9 },
    ];
    expect(placesTaken(lines, links)).toEqual([
      { quotaId: 'balcony', quantity: 3 },
      { quotaId: 'hall', quantity: 5 },
    ]);
  });
});
