import { beforeEach, expect, it, vi } from 'vitest';
import { checkoutHref } from '@/kit/checkout-address';
import { eventHref, keepOrder, orderOf, takeHold } from './kept-hold';

const held = { holdId: 'h1', secret: 's-1', event: 'les-marees' };
const arrive = (href: string) => history.replaceState(null, '', href);

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  arrive('/fr/checkout/h1');
});

it('takes the secret out of the address and knows it again after a reload', () => {
  arrive(checkoutHref(held));
  expect(takeHold('h1')).toMatchObject(held);
  expect(window.location.hash).toBe('');
  expect(takeHold('h1')).toMatchObject(held);
});

it('knows nothing of a hold of another browser', () => expect(takeHold('h1')).toBeNull());

it('leaves the secret in the address where the browser keeps nothing', () => {
  arrive(checkoutHref(held));
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  expect(takeHold('h1')).toMatchObject(held);
  expect(window.location.hash).toContain('secret=s-1');
});

it('remembers the order a hold became, for every tab', () => {
  arrive(checkoutHref(held));
  keepOrder(takeHold('h1')!, 'order-secret');
  expect(orderOf('h1')).toBe('order-secret');
  expect(orderOf('h2')).toBeNull();
});

it('forgets holds of the day before, and what it cannot read', () => {
  localStorage.setItem('hold:old', JSON.stringify({ ...held, holdId: 'old', until: Date.now() - 1 }));
  localStorage.setItem('hold:odd', '{');
  arrive(checkoutHref(held));
  takeHold('h1');
  expect(Object.keys(localStorage)).toEqual(['hold:h1']);
});

it('leads back to the event, also to one that is not public', () => {
  expect(eventHref(held)).toBe('/events/les-marees');
  expect(eventHref({ event: 'prive', key: 'a&b' })).toBe('/events/prive?key=a%26b');
});
