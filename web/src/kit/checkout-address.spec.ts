import { expect, it } from 'vitest';
import { checkoutHref, readCheckoutHash, type HeldPlaces } from './checkout-address';

const held: HeldPlaces = { holdId: '0199', secret: 'a-b_c', event: 'les-marees' };
const read = (href: string) => readCheckoutHash('0199', new URL(href, 'http://localhost').hash);

it('carries what the checkout needs behind the #', () => {
  const address = new URL(checkoutHref({ ...held, key: 'k&1' }), 'http://localhost');
  expect(address.pathname).toBe('/checkout/0199');
  expect(address.search).toBe('');
  expect(read(address.href)).toEqual({ ...held, key: 'k&1' });
});

it('leaves out a key there is not', () => expect(read(checkoutHref(held))).toEqual(held));

it.each(['', '#', '#top', '#secret=abc', '#event=les-marees'])('reads nothing from « %s »', (hash) =>
  expect(readCheckoutHash('0199', hash)).toBeNull(),
);
