import { OrderState } from '@estrade/api/ticketing-orders';
import { expect, it } from 'vitest';
import { mayRefund } from './order-state';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

it('offers a refund where money was taken and is still there', () => {
  const open = OrderState.options.filter((state) => mayRefund({ state, total: euros(1400), refunded: euros(0) }));
  expect(open).toEqual(['paid', 'partly_refunded', 'cancelled']);
  expect(mayRefund({ state: 'partly_refunded', total: euros(1400), refunded: euros(1400) })).toBe(false);
  expect(mayRefund({ state: 'paid', total: euros(0), refunded: euros(0) })).toBe(false);
});
