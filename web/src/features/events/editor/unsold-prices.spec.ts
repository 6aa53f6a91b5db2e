import type { TicketType } from '@estrade/api/ticketing-inventory';
import { expect, it } from 'vitest';
import { unsoldPrices } from './unsold-prices';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const type = (amount: number, archived = false) => ({ price: euros(amount), archived }) as TicketType;

it('offers the prices of the file that nothing is sold at', () => {
  const amounts = [euros(0), euros(500), euros(1200), { amount: 900, currency: 'GBP' }];
  const ticketTypes = [type(500), type(1200, true)];
  expect(unsoldPrices({ amounts }, { ticketTypes, currency: 'EUR' })).toEqual([euros(0), euros(1200)]);
});
