import { expect, it } from 'vitest';
import { addressOf, queryOf, readSearch } from './services-search';

const groups = [{ trade: 'photography', name: 'Photo', kinds: [{ slug: 'portrait', name: 'Portrait' }] }];

it('reads what an address says, and nothing else', () => {
  expect(readSearch({ q: ' noces ', kind: ['portrait', 'x'], where: 'online' })).toEqual({
    q: 'noces',
    kind: 'portrait',
    where: 'online',
  });
  expect(readSearch({ where: 'ailleurs', q: '' })).toEqual({ q: undefined, kind: undefined, where: undefined });
});

it('asks for a kind, for a whole trade, or for neither', () => {
  expect(queryOf({ kind: 'portrait' }, groups)).toMatchObject({ kind: 'portrait', trade: undefined });
  expect(queryOf({ kind: 'trade:photography' }, groups)).toMatchObject({ kind: undefined, trade: 'photography' });
  expect(queryOf({ kind: 'trade:alchemy' }, groups)).toMatchObject({ kind: undefined, trade: undefined });
});

it('is its own address', () => {
  const search = { q: 'été', kind: 'trade:photography', where: 'at_pro' as const };
  const params = Object.fromEntries(new URLSearchParams(addressOf(search).split('?')[1]));
  expect(readSearch(params)).toEqual(search);
  expect(addressOf({})).toBe('/services');
  expect(addressOf({}, 'x')).toBe('/services?after=x');
});
