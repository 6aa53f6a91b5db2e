import { expect, it } from 'vitest';
import type { Inventory } from '@estrade/api/ticketing-inventory';
import { fullnessOf, isNearlyFull } from './fullness';

const quota = (dateId: string | null, capacity: number, sold: number) => ({
  id: `${dateId} ${capacity}`,
  eventId: 'e',
  dateId,
  name: 'Salle',
  open: true,
  capacity,
  sold,
  held: 0,
  blocked: 0,
  left: capacity - sold,
  ticketTypeIds: [],
});
const date = (id: string, status: 'scheduled' | 'cancelled' = 'scheduled') => ({
  id,
  startsAt: '2027-06-26T18:00:00Z',
  wallStart: '2027-06-26T20:00',
  zone: 'Europe/Paris',
  status,
});
const stock = (given: Pick<Inventory, 'dates' | 'quotas'>) => given as Inventory;

it('counts a hall once, however many quotas share it', () => {
  const inventory = stock({ dates: [date('a')], quotas: [quota('a', 420, 312), quota('a', 80, 72)] });
  expect(fullnessOf(inventory)).toEqual({ capacity: 420, sold: 312, held: 0, left: 108 });
});

it('adds the dates that take place', () => {
  const inventory = stock({
    dates: [date('a'), date('b'), date('c', 'cancelled')],
    quotas: [quota('a', 100, 40), quota('b', 100, 10), quota('c', 100, 99)],
  });
  expect(fullnessOf(inventory)).toMatchObject({ capacity: 200, sold: 50 });
});

it('knows when little is left', () => {
  expect(isNearlyFull({ capacity: 100, sold: 90, held: 0, left: 10 })).toBe(true);
  expect(isNearlyFull({ capacity: 100, sold: 80, held: 0, left: 20 })).toBe(false);
  expect(isNearlyFull({ capacity: 0, sold: 0, held: 0, left: 0 })).toBe(false);
});
