import { OrderState } from '@estrade/api/ticketing-orders';
import { expect, it } from 'vitest';
import { mayRefund } from './order-state';

const euros = (amount: number) => ({ amount, currency: 'EUR' });
const order = { state: 'paid' as const, total: euros(1400), refunded: euros(0), reviewReason: null };

it('offers a refund where money was taken and is still there', () => {
  const open = OrderState.options.filter((state) => mayRefund({ ...order, state }));
  expect(open).toEqual(['paid', 'partly_refunded', 'cancelled']);
  expect(mayRefund({ ...order, state: 'partly_refunded', refunded: euros(1400) })).toBe(false);
  expect(mayRefund({ ...order, total: euros(0) })).toBe(false);
  expect(mayRefund({ ...order, reviewReason: 'refund' })).toBe(true);
  expect(mayRefund({ ...order, reviewReason: 'dispute' })).toBe(false);
});
