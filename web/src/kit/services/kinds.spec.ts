import { estrade } from '@estrade/editions/estrade';
import { expect, it } from 'vitest';
import { kindGroups, kindName } from './kinds';

it('puts the kinds of one’s own trade first, and keeps the others', () => {
  const groups = kindGroups(estrade, 'fr', 'music');
  expect(groups[0]).toMatchObject({ trade: 'music', name: 'Musique et son' });
  expect(groups.map(({ trade }) => trade).toSorted()).toEqual(estrade.trades.map(({ id }) => id).toSorted());
});

it('names a kind in the language of the page', () => {
  expect(kindName(kindGroups(estrade, 'fr'), 'mariage')).toBe('Mariage');
  expect(kindName(kindGroups(estrade, 'en'), 'mariage')).toBe('Wedding');
  expect(kindName(kindGroups(estrade, 'en'), 'gone')).toBe('gone');
});
